"""A short circle in which everything happens: every command is sent, every event comes of it.

A new command or event gets a line here; the files of earlier releases are never made anew.
"""

from __future__ import annotations

from qzlive.session.base import Command
from qzlive.session.basis import basis
from qzlive.session.commands import (
    COMMANDS,
    access,
    agenda,
    edition,
    people,
    plenary,
    retention,
    rounds,
    sheets,
    tables,
    texts,
)
from qzlive.session.commands.creation import PlannedBreakout, PlannedMaterial, PlannedNotice
from qzlive.session.decide import Actor
from qzlive.session.outline import RANK_LIMIT
from qzlive.session.record import Record
from qzlive.session.state import State
from qzlive.wire.frames import CommandFrame
from tests.qzlive.session.circle import MINUTE, MODERATOR, OPERATOR, PLAN, Circle, pasted

CAFE = "cafe"
FULL_PLAN = PLAN.model_copy(
    update={
        "subtitle": "Spring meeting",
        "organiser": "Institute of Examples",
        "platform": "meet.example.org",
        "retention_days": 180,
        "breakouts": (
            *PLAN.breakouts,
            PlannedBreakout(breakout=CAFE, form="rotation", rounds=2, round_minutes=15, topics=(1, 3)),
        ),
        "materials": (PlannedMaterial(title="Slides", link="https://example.org/slides", group="Inputs"),),
        "notices": (PlannedNotice(date="2022-05-11", title="Next circle", note="online"),),
    }
)
OTHER = Actor("0190cccc-0000-7000-8000-000000000002", "moderator")
VOLUNTEER = "0190cccc-0000-7000-8000-000000000003"
BREAKOUT = "topics"


class Told(Circle):
    """A circle that remembers what was sent, as it went over the wire."""

    def __init__(self) -> None:
        self.sent: list[tuple[Actor, CommandFrame]] = []
        super().__init__()

    def do(
        self, command: Command, actor: Actor = MODERATOR, *, seen: int | None = None, id_: str | None = None
    ) -> Record:
        if command is PLAN:
            command = FULL_PLAN
        self.now += 20_000
        id_ = id_ or self.fresh()
        before = self.state.version if seen is None else seen
        record = super().do(command, actor, seen=before, id_=id_)
        body = command.model_dump(mode="json")
        self.sent.append((actor, CommandFrame(id=id_, seen=before, command=body)))
        return record

    def entry(self, text: str) -> str:
        return next(e.id for sheet in self.state.sheets.values() for e in sheet.entries.values() if e.text == text)

    def question(self, number: int, place: int = 0) -> str:
        return self.state.topics[number].questions[place].id


def play() -> tuple[Told, State]:
    """Return the circle, and the state before everything in it was forgotten."""
    circle = Told()
    _prepare(circle)
    _arrive(circle)
    _seat(circle)
    _board(circle)
    _turn(circle)
    _write(circle)
    _quarrel(circle)
    _edit(circle)
    _tell(circle)
    _document(circle)
    _finish(circle)
    before = circle.state
    circle.do(retention.PurgeSession(name=circle.state.name))
    circle.do(retention.NoteTold(device=circle.hosts["1a"].device), OPERATOR)
    circle.do(agenda.ForgetSession(name=circle.state.name))
    return circle, before


def _prepare(circle: Told) -> None:
    host = circle.hosts["1a"]
    circle.do(access.AdmitDevice(device=MODERATOR.device, role="moderator", label="Console"), OPERATOR)
    circle.do(access.AdmitDevice(device=OTHER.device, role="moderator", label="Second console"), OPERATOR)
    circle.do(access.AdmitDevice(device=host.device, role="host", seat=host.seat, label="Hanna"), OPERATOR)
    circle.do(access.AdmitDevice(device=host.device, role="host", seat=host.seat, label="Hanna B."), OPERATOR)
    circle.do(access.AdmitVolunteer(device=VOLUNTEER, seat=circle.seat("3a").id, label="Vera Volunteer"))
    circle.do(access.ReissueCode(seat=host.seat, issue=1))
    circle.do(access.ReissueCode(seat=None, issue=1))
    trial = sheets.NewEntry(entry=circle.fresh(), rank="a0", text="Does this work?")
    circle.do(sheets.AddEntries(sheet=circle.home["1a"], entries=(trial,), trial=True), host)
    circle.do(sheets.CountEntries(sheet=circle.home["1a"], entries=(trial.entry,)), host)


def _arrive(circle: Told) -> None:
    first, tables_item, _ = circle.state.items
    circle.do(agenda.BeginItem(item=first, current=None))
    circle.do(agenda.Unstart())
    circle.do(agenda.BeginItem(item=first, current=None))
    circle.do(agenda.ChangeItem(item=first, title="Welcome to all", notes=("News", "Names"), speaker="Ines Input"))
    circle.do(agenda.ResizeItem(item=first, minutes=5, take_from=tables_item))
    names = ("1 Anna Berg", "2_Bo Lindt", "(2) Cem Aydin", "Dora Emm 3", "12 Ewa Kowalska", "1 Frauke Gül", "iPad 7")
    circle.do(pasted(*names))
    doubtful = [person for person in circle.state.people.values() if person.doubt is not None]
    assert len(doubtful) >= 3
    circle.do(people.SettleDoubt(person=doubtful[0].id, breakout=BREAKOUT, topics=(2,)))
    circle.do(people.ReopenDoubt(person=doubtful[0].id))
    circle.do(people.SettleDoubt(person=doubtful[0].id, breakout=BREAKOUT, topics=(3,)))
    circle.do(people.SettleDoubt(person=doubtful[-1].id, breakout=BREAKOUT, is_person=False))
    again = (*(name for name in names if "Ewa" not in name and "Cem" not in name), "2 Ewa Kowalska")
    circle.do(pasted(*again, gone=(circle.person("Cem Aydin"),)))
    circle.do(pasted("(2) Cem Aydin"))
    circle.do(people.AddPerson(person=circle.fresh(), name="Gero Gast", breakout=BREAKOUT, topics=(1, 3)))
    circle.do(people.AddPerson(person=circle.fresh(), name="Ida Ohne"))
    circle.do(people.Choose(person=circle.person("Ida Ohne"), breakout=BREAKOUT, topics=(1,)))
    circle.do(people.RenamePerson(person=circle.person("Ida Ohne"), name="Ida Öhne"))
    circle.do(people.MarkHere(person=circle.person("Gero Gast"), here=False))
    circle.do(people.MarkHere(person=circle.person("Gero Gast"), here=True))
    circle.do(tables.SeatPerson(breakout=BREAKOUT, person=circle.person("Gero Gast"), seatless=True))
    circle.do(tables.SeatPerson(breakout=BREAKOUT, person=circle.person("Gero Gast"), seatless=False))
    _find_again(circle)


def _find_again(circle: Told) -> None:
    """A registration and a poll tell more of people; two records are one person, and two others are not."""
    registered = (
        people.PastedRow(
            display="Bo Lindt",
            email="bo.lindt@example.org",
            organisation="Kita 7 Zwerge",
            role="Educator",
            region="Sampletown",
            site="House by the lake",
        ),
        people.PastedRow(display="Hilde Fern", email="hilde.fern@example.org", wishes=("2 - Networks", "1")),
    )
    circle.do(people.PastePeople(breakout=BREAKOUT, kind="registration", rows=registered))
    answered = (
        people.PastedRow(display="Bo Lindt", wishes=("3",)),
        people.PastedRow(display="Frauke Gül", wishes=("12",)),
        people.PastedRow(display="H. Fern", id="16778240"),
    )
    circle.do(people.PastePeople(breakout=BREAKOUT, kind="statements", rows=answered))
    hilde = {"person": circle.person("H. Fern"), "into": circle.person("Hilde Fern")}
    circle.do(people.MergePeople(**hilde))
    circle.do(people.SplitPerson(person=hilde["person"]))
    circle.do(people.MergePeople(**hilde))
    circle.do(people.TellApart(person=circle.person("Ida Öhne"), other=hilde["into"]))


def _seat(circle: Told) -> None:
    circle.do(texts.AddTopic(topic=4, title="What came up", assignment="Collect", host="Vera Volunteer"))
    circle.do(tables.ChangeSizes(breakout=BREAKOUT, min_size=1, max_size=4))
    circle.do(tables.ProposeTables(breakout=BREAKOUT))
    anna = circle.person("Anna Berg")
    here = circle.state.allocations[BREAKOUT].seats[anna]
    circle.do(tables.MovePerson(breakout=BREAKOUT, person=anna, from_table=here, table=circle.table("3a")))
    circle.do(tables.PinPerson(breakout=BREAKOUT, person=anna, pinned=True))
    circle.do(tables.AddTable(breakout=BREAKOUT, topic=2))
    circle.do(tables.CloseTable(table=circle.table("2b")))
    circle.do(tables.PublishTables(breakout=BREAKOUT, number=0))
    circle.do(tables.ReopenTable(table=circle.table("2b")))
    circle.do(tables.PointSeat(seat=circle.seat("2c").id, table=circle.table("4a")))
    circle.do(texts.SendMessage(message=circle.fresh(), table=None, text="Please go to your tables."))
    circle.do(texts.SendMessage(message=circle.fresh(), table=circle.table("1a"), text="Ten minutes\nare left."))
    items = list(circle.state.items)
    circle.do(agenda.BeginItem(item=items[1], current=items[0]))


def _board(circle: Told) -> None:
    """The draft is computed and changed by hand, and a part of it is told."""
    anna, bo, cem = map(circle.person, ("Anna Berg", "Bo Lindt", "Cem Aydin"))
    rules = {"max_tables": 6, "aim": "placed", "split": "alphabet", "keep": (4,), "apart": "organisation"}
    circle.do(tables.ChangeRules.model_validate({"breakout": BREAKOUT, **rules}))
    circle.do(tables.PairPeople(person=anna, other=bo, relation="apart"))
    circle.do(tables.HostTable(table=circle.table("2a"), person=cem))
    computed = tables.Computed(
        basis=basis(circle.state, BREAKOUT),
        aim="placed",
        proved=True,
        people=(anna, bo, cem),
        tables=(
            tables.ComputedTable(table=circle.table("3a"), people=(0,)),
            tables.ComputedTable(table=circle.table("2a"), people=(1, 2)),
            tables.ComputedTable(name="Around Anna Berg"),
        ),
        reasons=(
            tables.ComputedReason(code="choice-first-choice", params={"topic": 2}, people=(1, 2)),
            tables.ComputedReason(code="choice-placed-by-moderator", params={"topic": 3}, people=(0,)),
        ),
    )
    circle.do(tables.ProposeTables(breakout=BREAKOUT, plan=computed))
    swap = (
        tables.Move(person=anna, from_table=circle.table("3a"), table=circle.table("2a")),
        tables.Move(person=bo, from_table=circle.table("2a"), table=circle.table("3a"), placed_by_hand=False),
    )
    circle.do(tables.MovePeople(breakout=BREAKOUT, moves=swap))
    circle.do(tables.SplitTable(table=circle.table("2a"), people=(cem,)))
    added = circle.state.allocations[BREAKOUT].seats[cem]
    circle.do(tables.MergeTables(table=added, into=circle.table("2a"), hang="From table 2d"))
    circle.do(tables.PublishTables(breakout=BREAKOUT, number=1, people=(cem,)))
    circle.do(tables.TickStep(breakout=BREAKOUT, step="tell", done=True))
    circle.do(tables.PlacePeople(breakout=BREAKOUT, people=(cem,), table=circle.table("2a")))


def _turn(circle: Told) -> None:
    """Two rounds of a café."""
    first, second = (table.id for table in circle.state.tables.values() if table.breakout == CAFE)
    routes = rounds.TakeRounds(
        breakout=CAFE,
        basis=basis(circle.state, CAFE),
        tables=(first, second),
        people=tuple(map(circle.person, ("Anna Berg", "Bo Lindt", "Cem Aydin"))),
        routes=((0, 0), (0, 1), (1, -1)),
    )
    circle.do(routes)
    circle.do(rounds.PublishRounds(breakout=CAFE, number=0, rounds=1))
    circle.do(rounds.BeginRound(breakout=CAFE, round=1, current=0))
    circle.do(rounds.BeginRound(breakout=CAFE, round=2, current=1))


def _write(circle: Told) -> None:
    sheet, host = circle.home["1a"], circle.hosts["1a"]
    top = sheets.NewEntry(entry=circle.fresh(), section=circle.question(1), rank="a1", text="Fixed times help.")
    below = sheets.NewEntry(entry=circle.fresh(), parent=top.entry, rank="a0", text="Anna Berg knows how")
    loose = sheets.NewEntry(entry=circle.fresh(), rank="a2", text="Ask the *neighbours* [now]")
    circle.do(sheets.AddEntries(sheet=sheet, entries=(top, below, loose)), host)
    circle.do(sheets.SetHeading(sheet=sheet, heading=circle.fresh(), text="Also said", rank="a0"), host)
    heading = next(iter(circle.state.sheets[sheet].headings))
    circle.do(sheets.SetHeading(sheet=sheet, heading=heading, text="What Anna Berg said too", rank="a0"), host)
    circle.do(sheets.SetHeading(sheet=sheet, heading=heading, text="Said as well", rank="a0"), host)
    circle.do(sheets.MoveEntry(sheet=sheet, entry=loose.entry, section=heading, rank="a0"), host)
    circle.do(sheets.StarEntry(sheet=sheet, entry=top.entry, starred=True), host)
    circle.do(sheets.DeleteEntry(sheet=sheet, entry=top.entry), host)
    circle.do(sheets.RestoreEntry(sheet=sheet, entry=top.entry), host)
    crowded = sheets.NewEntry(entry=circle.fresh(), section=heading, rank="a0" + "V" * RANK_LIMIT, text="Between")
    circle.do(sheets.AddEntries(sheet=sheet, entries=(crowded,)), host)
    plenary = circle.state.sheet_of(item=next(iter(circle.state.items))).id
    said = sheets.NewEntry(entry=circle.fresh(), rank="a0", text="Said in the plenary 👩‍🏫")
    circle.do(sheets.AddEntries(sheet=plenary, entries=(said,)))


def _tell(circle: Told) -> None:
    """The results are told to all; tasks and agreements come of it."""
    sheet, host = circle.home["1a"], circle.hosts["1a"]
    entry = circle.entry("Ask the *neighbours* [now]")
    circle.do(sheets.MarkEntry(sheet=sheet, entry=entry, kind="task", who="School, Anna Berg", until="31 May"), host)
    over = sheets.Mark(kind="point")
    circle.do(sheets.MarkEntry(sheet=sheet, entry=entry, kind="task", who="Office of youth", over=over))
    agreed = sheets.NewEntry(entry=circle.fresh(), rank="a3", text="We meet again", starred=True, kind="agreement")
    circle.do(sheets.AddEntries(sheet=sheet, entries=(agreed,)), host)
    before = circle.state.version
    written = circle.state.sheets[sheet].entries[agreed.entry]
    circle.do(sheets.EditEntry(sheet=sheet, entry=agreed.entry, base=written.version, text="We never meet again"), host)
    circle.do(sheets.ReturnEntries(sheet=sheet, version=before, entries=(agreed.entry,)))
    heading = next(iter(circle.state.sheets[sheet].headings))
    circle.do(sheets.RemoveHeading(sheet=sheet, heading=heading), host)
    circle.do(plenary.SetTurn(topic=1, speaker="Hanna Host", minutes=3))
    circle.do(plenary.OrderTurns(topics=(2, 1)))
    circle.do(plenary.GiveFloor(topic=2))
    circle.do(plenary.GiveFloor(topic=None))
    circle.do(plenary.SetScreen(view="plenary", topic=2))
    circle.do(plenary.TickBroadcast(what=circle.state.messages[0].id))


def _document(circle: Told) -> None:
    """What the editor makes of the sheets the next morning."""
    entry, other = circle.entry("Fixed times help most."), circle.entry("Said in the plenary 👩‍🏫")
    base = circle.state.sheets[circle.home["1a"]].entries[entry].version
    circle.do(edition.Reword(entry=entry, base=base, text="Fixed times help, Anna Berg says."))
    circle.do(edition.LeaveOut(entries=(other,)))
    circle.do(edition.JoinEntries(entries=(circle.entry("We meet again"),), into=entry))
    heading = circle.fresh()
    circle.do(edition.SetEditionHeading(heading=heading, topic=1, text="What helps", rank="a0"))
    circle.do(edition.PutUnder(entries=(entry,), heading=heading))
    circle.do(edition.RemoveEditionHeading(heading=heading))
    circle.do(edition.DecideNaming(people=(circle.person("Bo Lindt"),), named=True))


def _quarrel(circle: Told) -> None:
    """Two write the same entry at once, and a person decides."""
    sheet, host = circle.home["1a"], circle.hosts["1a"]
    entry = circle.entry("Fixed times help.")
    base = circle.state.sheets[sheet].entries[entry].version
    circle.do(sheets.EditEntry(sheet=sheet, entry=entry, base=base, text="Fixed times help all."))
    circle.do(sheets.EditEntry(sheet=sheet, entry=entry, base=base, text="Fixed times help some."), host)
    variant = circle.state.sheets[sheet].entries[entry].variants[0].id
    circle.do(sheets.EditEntry(sheet=sheet, entry=entry, base=variant, text="Fixed times help many."), host)
    shown = circle.state.sheets[sheet].entries[entry]
    seen = tuple(variant.id for variant in shown.variants)
    circle.do(
        sheets.SettleEntry(sheet=sheet, entry=entry, base=shown.version, variants=seen, text="Fixed times help most.")
    )
    last = circle.state.sheets[sheet].entries[circle.entry("Between")]
    circle.do(sheets.EditEntry(sheet=sheet, entry=last.id, base=last.version, text="In between"), host)
    circle.do(sheets.EditEntry(sheet=sheet, entry=last.id, base=last.version, text="Still two of them, says Anna Berg"))


def _edit(circle: Told) -> None:
    circle.do(texts.ChangeTopic(topic=2, title="Networks and neighbours", assignment="Draw a map", host="Hanna Host"))
    circle.do(texts.AddQuestion(topic=2, question=circle.fresh(), text="Who is missing?"))
    circle.do(texts.ChangeQuestion(topic=2, question=circle.question(2), text="Who helps whom?"))
    circle.do(texts.RemoveQuestion(topic=2, question=circle.question(2, 1)))
    circle.do(texts.ChangeLetter(text="Dear all,\n\nthank you."))
    circle.do(texts.SetMaterial(material=circle.fresh(), title="Photo", note="of the board", text="Kept by Hanna"))
    circle.do(texts.RemoveMaterial(material=next(iter(circle.state.materials))))
    circle.do(texts.SetNotice(notice=circle.fresh(), date="2022-06-01", title="Workshop"))
    circle.do(texts.RemoveNotice(notice=next(iter(circle.state.notices))))
    circle.do(access.RemoveDevice(device=VOLUNTEER))


def _finish(circle: Told) -> None:
    sheet, host = circle.home["2a"], circle.hosts["2a"]
    seen = circle.state.version
    circle.do(agenda.EndAgenda())
    circle.do(agenda.CloseSheets())
    circle.now += 10 * MINUTE
    late = sheets.NewEntry(entry=circle.fresh(), section=circle.question(2), rank="a0", text="Written on the train")
    circle.do(sheets.AddEntries(sheet=sheet, entries=(late,)), host, seen=seen)
    circle.do(agenda.ReopenSheets())
    circle.do(agenda.CloseSheets())
    circle.do(people.ForgetPerson(person=circle.person("Anna Berg")))
    circle.do(retention.SetDeletion(date="2022-06-30"))


def command_types(circle: Told) -> set[str]:
    return {frame.command["type"] for _, frame in circle.sent} & set(COMMANDS)


def event_types(circle: Told) -> set[str]:
    return {event.model_dump()["type"] for record in circle.records for event in record.events}
