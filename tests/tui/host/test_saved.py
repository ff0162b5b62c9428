"""The sheet as a file."""

from __future__ import annotations

from qzlive.language import catalogue
from qzlive.session.commands.sheets import AddEntries, EditEntry, NewEntry, SetHeading, StarEntry
from tui.host.saved import as_text

from .stage import Stage, StageLink


def test_everything_is_in_the_file() -> None:
    stage = Stage(begun=False)
    link = StageLink(stage)
    sheet, asked = stage.home["1a"], link.host.table.questions[0].id
    host = stage.hosts["1a"]
    entries = (
        NewEntry(entry="entry-one", section=asked, rank="a0", text="eins\n# keine Überschrift"),
        NewEntry(entry="entry-two", section=asked, parent="entry-one", rank="a0", text="* zwei"),
        NewEntry(entry="entry-three", section="heading-1", rank="a0", text="drei"),
    )
    stage.do(SetHeading(sheet=sheet, heading="heading-1", text="Sonstiges", rank="a0"))
    stage.do(AddEntries(sheet=sheet, entries=entries, trial=True), host)
    stage.do(StarEntry(sheet=sheet, entry="entry-two", starred=True))
    stage.do(EditEntry(sheet=sheet, entry="entry-three", base="older", text="drei, anders"))
    link.pull()
    text = as_text(link.host, ("nicht\nangenommen",), catalogue("de"))
    assert text.startswith("# Tisch 1a · Aller Anfang: die erste Zeit mit den Familien\n\n")
    assert "- eins\\\n  \\# keine Überschrift *(Probe)*\n  - ★ \\* zwei *(Probe)*\n" in text
    assert "## Sonstiges\n\n- drei *(Probe)*\n- drei, anders *(andere Fassung)*\n" in text
    assert text.endswith("## *Nicht angenommen*\n\n- nicht\\\n  angenommen *(nicht angenommen)*\n")
