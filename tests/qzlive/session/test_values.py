from __future__ import annotations

import dataclasses

import pytest

from qzlive.session import state, values

KINDS = [kind for name in state.__all__ if dataclasses.is_dataclass(kind := getattr(state, name))]


@pytest.mark.parametrize("kind", KINDS)
def test_a_value_is_replaced_as_the_standard_library_does(kind: type) -> None:
    names = [field.name for field in dataclasses.fields(kind)]
    before = kind(**{name: f"{name} before" for name in names})
    for name in names:
        after = values.replace(before, **{name: "changed"})
        assert after == dataclasses.replace(before, **{name: "changed"})
        assert getattr(before, name) == f"{name} before"
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(values.replace(before), names[0], "changed")
