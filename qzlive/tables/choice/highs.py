"""HiGHS: the only place that knows highspy. Imported when something is to be solved, as it takes 0.15 s and 30 MB."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import highspy
import numpy as np

from .model import Cancelled
from .program import Program, total

_LARGE = 1_000
"""Columns. Three hundred people have some four hundred, two thousand have two thousand."""


@dataclass(frozen=True, slots=True)
class Found:
    """The columns' values and the cost; `proved`: nothing is cheaper."""

    values: tuple[int, ...]
    cost: int
    proved: bool


class Solver:
    """Solves one program again and again, for one cost after the other, each time with more rows.

    `seconds` is for all of it; `cancelled` is asked in between and ends it with `Cancelled`.
    `presolve` pays where much is decided already, and costs more than it brings where nothing is.
    """

    def __init__(
        self,
        program: Program,
        seconds: float | None = None,
        cancelled: Callable[[], bool] | None = None,
        *,
        presolve: bool = True,
    ) -> None:
        self._program = program
        self._seconds = seconds
        self._cancelled = cancelled
        self._best: tuple[int, ...] | None = None
        # In a small program the first plans found are good, and searching around them only costs time.
        large = len(program.low) > _LARGE
        highs = self._highs = highspy.Highs()  # type: ignore[no-untyped-call]
        for option, value in (
            ("output_flag", False),
            ("threads", 1),
            ("parallel", "off"),
            ("random_seed", 0),
            ("mip_rel_gap", 0.0),
            ("mip_abs_gap", 0.0),
            ("mip_heuristic_run_rens", large),
            ("mip_heuristic_run_rins", large),
            ("presolve", "on" if presolve else "off"),
        ):
            highs.setOptionValue(option, value)
        highs.passModel(_model(program))
        if cancelled is not None:
            highs.cbMipInterrupt.subscribe(self._interrupt)

    def minimise(self, cost: Mapping[int, int]) -> Found | None:
        """Return the cheapest values, the best known if time ran out, or None if there are none."""
        highs, count = self._highs, len(self._program.low)
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if not count:
            return Found((), 0, True) if self._program.holds(()) else None
        costs = np.zeros(count)
        for column, factor in cost.items():
            costs[column] = factor
        highs.changeColsCost(count, np.arange(count, dtype=np.int32), costs)
        if self._best is not None:
            start = highspy.HighsSolution()
            start.col_value = [float(value) for value in self._best]
            highs.setSolution(start)
        left = self._left()
        if left is not None:
            highs.setOptionValue("time_limit", left)
        highs.run()
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        status = highs.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            return None
        values = self._rounded()
        if values is None and status == highspy.HighsModelStatus.kOptimal and self._program.parts:
            self._make_whole()
            return self.minimise(cost)
        proved = status == highspy.HighsModelStatus.kOptimal and values is not None
        if values is None:
            if self._best is None:
                raise TimeoutError
            values = self._best
        self._best = values
        return Found(values, total(cost, values), proved)

    def at_most(self, cost: Mapping[int, int], most: int) -> None:
        """From now on this cost is at most so much."""
        columns = [column for column, factor in cost.items() if factor]
        self._program.row(None, [(column, cost[column]) for column in columns], most)
        self._highs.addRow(
            -highspy.kHighsInf,
            float(most),
            len(columns),
            np.array(columns, dtype=np.int32),
            np.array([cost[column] for column in columns], dtype=np.double),
        )

    @property
    def spent(self) -> float:
        """Seconds that HiGHS has worked."""
        return float(self._highs.getRunTime())

    def _left(self) -> float | None:
        return None if self._seconds is None else max(0.05, self._seconds - self.spent)

    def _make_whole(self) -> None:
        columns = np.array(sorted(self._program.parts), dtype=np.int32)
        kinds = np.full(len(columns), int(highspy.HighsVarType.kInteger), dtype=np.uint8)
        self._highs.changeColsIntegrality(len(columns), columns, kinds)
        self._program.parts.clear()

    def _rounded(self) -> tuple[int, ...] | None:
        """Return HiGHS's solution as whole numbers, None if there is none that holds exactly."""
        solution = self._highs.getSolution()
        if not solution.value_valid:
            return None
        values = tuple(round(value) for value in solution.col_value)
        return values if self._program.holds(values) else None

    def _interrupt(self, event: Any) -> None:
        if self._cancelled is not None and self._cancelled():
            event.data_in.user_interrupt = True


def _model(program: Program) -> Any:
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(program.low), len(program.rows)
    lp.col_cost_ = np.zeros(lp.num_col_)
    lp.col_lower_, lp.col_upper_ = np.array(program.low, float), np.array(program.high, float)
    lp.row_lower_ = np.array([-highspy.kHighsInf if low is None else low for low, _, _ in program.rows], float)
    lp.row_upper_ = np.array([highspy.kHighsInf if high is None else high for _, high, _ in program.rows], float)
    kind = highspy.HighsVarType
    lp.integrality_ = [kind.kContinuous if column in program.parts else kind.kInteger for column in range(lp.num_col_)]
    matrix = lp.a_matrix_
    matrix.format_ = highspy.MatrixFormat.kRowwise
    matrix.start_ = np.concatenate([[0], np.cumsum([len(terms) for _, _, terms in program.rows])]).astype(np.int32)
    flat: Sequence[tuple[int, int]] = [term for _, _, terms in program.rows for term in terms]
    matrix.index_ = np.array([column for column, _ in flat], dtype=np.int32)
    matrix.value_ = np.array([factor for _, factor in flat], dtype=np.double)
    return lp
