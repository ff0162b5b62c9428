"""Files that are no plans: every one of them is refused with a fault that can be said, soon and without a crash."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.language import LANGUAGES, catalogue
from qzlive.plan.faults import PlanFault
from tests.qzlive.plan.samples import SMALL, changed, faults, only, result_faults

BOMB = "\n".join(
    ["a0: &a0 [x, x, x, x, x, x, x, x, x]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
)
TOWER = "\n".join(["a0: &a0 [x]"] + [f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 2_000)])


def sayable(found: tuple[PlanFault, ...], lines: int) -> bool:
    return all(
        1 <= fault.line <= lines
        and fault.column >= 1
        and all(fault.code not in catalogue(language)(fault.code, fault.params) for language in LANGUAGES)
        for fault in found
    )


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"", "plan-nothing"),
        (b"# nichts\n", "plan-nothing"),
        (b"\xef\xbb\xbf", "plan-nothing"),
        (b"Ein Satz.", "plan-no-keys"),
        (b"%PDF-1.7\n%\xe2\xe3", "plan-binary"),
        (b"PK\x03\x04\x14", "plan-binary"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "plan-binary"),
        ("title: Zirkel".encode("utf-16"), "plan-utf16"),
        ("title: Zirkel".encode("utf-16-le"), "plan-binary"),
        (b"x" * (1024 * 1024 + 1), "plan-too-big"),
        ("x" * (1024 * 1024 + 1), "plan-too-big"),
        ("- x\n" * 30_000, "plan-too-much"),
        ("[" * 100_000, "plan-too-deep"),
        (BOMB, "plan-alias-bomb"),
        (TOWER, "plan-alias-bomb"),
        ("a: [b, *c]\n", "plan-alias-unknown"),
        ("a: [!!python/name:os.system x]", "plan-tag"),
    ],
)
def test_what_is_no_plan_is_refused_with_its_reason(source: bytes | str, code: str) -> None:
    start = time.perf_counter()
    (fault,) = [fault for fault in faults(source) if fault.code not in ("plan-missing", "plan-unknown-key")]
    assert time.perf_counter() - start < 10
    assert fault.code == code


def test_a_file_in_the_windows_encoding_shows_the_line_as_it_was_meant() -> None:
    fault = only(changed("Kleiner Zirkel", "Köln über alles").encode("cp1252"))
    assert (fault.code, fault.line, fault.column) == ("plan-not-utf8", 1, 9)
    assert fault.mended == "title: Köln über alles"


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_line_ends_and_a_byte_order_mark_do_not_matter(ends: str) -> None:
    source = b"\xef\xbb\xbf" + SMALL.replace("\n", ends).encode()
    assert faults(source) == ()
    wrong = b"\xef\xbb\xbf" + changed("number: 2", "number: 0").replace("\n", ends).encode()
    assert (only(wrong).line, only(wrong).column) == (20, 13)


def test_an_alias_may_save_typing() -> None:
    source = changed("      - Was gelingt?", "      &fragen [Was gelingt?, Was fehlt?]")
    assert faults(source.replace("title: Zweites", "title: Zweites\n    questions: *fragen")) == ()


def test_many_faults_stay_readable() -> None:
    assert len(faults(SMALL + "".join(f"zzz{n}: 1\n" for n in range(500)))) == 100


def test_control_characters_do_not_reach_the_sentence() -> None:
    fault = only(changed("kind: plenary", 'kind: "\\e]0;x\\a\\e[31m"'))
    assert not any(character < " " for character in catalogue("de")(fault.code, fault.params))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes(source: bytes) -> None:
    lines = source.count(b"\n") + source.count(b"\r") + source.count(b"\xc2\x85") + source.count(b"\xe2\x80") + 1
    found = faults(source)
    assert found
    assert sayable(found, lines)


PIECES = st.sampled_from(
    [
        ":",
        ": ",
        "- ",
        "#",
        '"',
        "'",
        "[",
        "]",
        "{",
        "}",
        "&a ",
        "*a",
        "!",
        "|",
        ">",
        "\t",
        "\n",
        "\n  ",
        "---\n",
        "?",
        "%",
        "@",
    ]
    + [
        "\x00",
        "\x07",
        "\x85",
        "\u2028",
        "\ufeff",
        "\ud800",
        "ä",
        "999999999999999999999",
        "~",
        "title: ",
        "<<: *a",
        "\\",
    ]
)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Return the small plan with a few pieces cut out, put in or moved."""
    text = SMALL
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 12)))
        text = text[:start] + draw(st.one_of(PIECES, st.text(max_size=4))) + text[end:]
    return text


@settings(max_examples=300, deadline=None)
@given(mutated())
def test_a_damaged_plan_is_read_or_refused(text: str) -> None:
    lines = len(text) + 1
    assert sayable(faults(text), lines)
    assert result_faults(text)


@settings(max_examples=100, deadline=None)
@given(mutated())
def test_a_mended_line_helps(text: str) -> None:
    """Whoever takes the first mended line over sees that fault no more."""
    found = [fault for fault in faults(text) if fault.mended is not None]
    if not found or "last" in found[0].params:
        return
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n")
    split = lines.replace("\u2028", "\n").replace("\u2029", "\n").removeprefix("\ufeff").split("\n")
    first = found[0]
    split[first.line - 1] = first.mended or ""
    again = [(fault.line, fault.code, fault.column) for fault in faults("\n".join(split))]
    assert (first.line, first.code, first.column) not in again
