"""python -m tests.bench [name ...] [--trials 3] [--clients 100,500,1000] [--json FILE]"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from . import burst, choice, documents, fanout, join, lists, memory, names, startup
from .figures import Figure, load, machine, report, table
from .swarm import raise_limits

BENCHES: dict[str, Callable[[Path, int, Sequence[int]], list[Figure]]] = {
    "fanout": fanout.run,
    "burst": burst.run,
    "join": join.run,
    "memory": memory.run,
    "startup": startup.run,
    "names": names.run,
    "lists": lists.run,
    "documents": documents.run,
    "choice": choice.run,
}


@click.command
@click.argument("benches", metavar="[NAMES]...", nargs=-1, type=click.Choice(list(BENCHES)))
@click.option("--trials", default=3, show_default=True, type=click.IntRange(1))
@click.option("--clients", default="100,500,1000", show_default=True)
@click.option("--json", "file", type=click.Path(path_type=Path, dir_okay=False), help="Write everything there too.")
def main(benches: Sequence[str], trials: int, clients: str, file: Path | None) -> None:
    """Measure what NAMES say, everything if there are none."""
    raise_limits()
    counts = [int(count) for count in clients.split(",")]
    before = load()
    click.echo(f"{', '.join(f'{key} {value}' for key, value in machine().items())}; load {before:.2f}\n")
    found: dict[str, list[Figure]] = {}
    for name in benches or BENCHES:
        folder = Path(tempfile.mkdtemp(prefix=f"qzlive-bench-{name}-"))
        try:
            found[name] = BENCHES[name](folder, trials, counts)
        finally:
            shutil.rmtree(folder)
        click.echo(f"## {name}\n\n{table(found[name])}\n")
    after = load()
    click.echo(f"load at the end {after:.2f}")
    if file is not None:
        file.write_text(json.dumps(report(found, trials, (before, after)), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
