"""Random commands that make sense in a circle's present state, and some that do not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args

from hypothesis import strategies as st

from qzlive.roster import Kind
from qzlive.session.base import Command
from qzlive.session.basis import basis
from qzlive.session.commands import access, agenda, edition, people, plenary, retention, rounds, sheets, tables, texts
from qzlive.session.decide import Actor
from qzlive.session.seating import allocation_of
from qzlive.session.state import Aim, EntryKind, State
from qzlive.text import clean_line, clean_text

from .circle import MODERATOR, Circle

words = st.text(min_size=1, max_size=30).map(clean_line).filter(bool)
prose = st.text(min_size=1, max_size=60).map(clean_text).filter(bool)
NAMES = ("Anna Berg", "Bo Lindt", "Cem Aydin", "Dora Emm", "Ewa Kowalska", "Anna Berg")
display = st.builds(
    lambda prefix, name: prefix + name, st.sampled_from(("", "1 ", "2_", "9 ", "(3) ")), st.sampled_from(NAMES)
)


row = st.builds(
    people.PastedRow,
    display=display | st.sampled_from(("Recall.ai Notetaker", "iPhone", "+49 170 ***", "Anna Berg (Host)")),
    original=st.sampled_from(("", "", *NAMES)),
    email=st.sampled_from(("", "", "a@example.org", "B@Example.org", "b@example.org")),
    id=st.sampled_from(("", "", "id-1", "id-2")),
    organisation=st.sampled_from(("", "Kita 7 Zwerge")),
    role=st.sampled_from(("", "Erzieherin")),
    region=st.sampled_from(("", "Musterstadt")),
    site=st.sampled_from(("", "Haus Nord")),
    wishes=st.lists(st.sampled_from(("2", "12", "danke!", "Networks", "1 oder 3")), max_size=2).map(tuple),
    marks=st.sampled_from(((), (), ("host",), ("bot",), ("waiting",))),
)


def rows_of(most: int) -> st.SearchStrategy[list[people.PastedRow]]:
    """The people of a list, each once: two rows of one platform's id are one person already."""
    return st.lists(row, max_size=most, unique_by=lambda one: one.id or object())


kinds: st.SearchStrategy[Kind] = st.sampled_from(get_args(Kind))


def _as_stated(row: people.PastedRow, kind: Kind) -> people.PastedRow:
    """A row with what lists of this kind do state: only reports know names of accounts, only live lists who waits, no
    registration an id."""
    unknown = {"report": {"marks"}, "registration": {"id", "original", "marks"}, "statements": {"original", "marks"}}
    nothing: dict[str, Any] = {"id": "", "original": "", "marks": ()}
    return row.model_copy(update={field: nothing[field] for field in unknown.get(kind, {"original"})})


@st.composite
def a_list(draw: st.DrawFn, known: list[str], most: int = 5) -> people.PastePeople:
    """A list of any kind; a live one may say who has gone."""
    kind = draw(kinds)
    gone = draw(st.lists(st.sampled_from(known), max_size=2)) if known and kind == "live" else []
    rows = [_as_stated(row, kind) for row in draw(rows_of(most))]
    return people.PastePeople(breakout="topics", kind=kind, rows=tuple(rows), gone=tuple(gone))


entry_kinds: st.SearchStrategy[EntryKind] = st.sampled_from(get_args(EntryKind))


@st.composite
def edition_commands(draw: st.DrawFn, circle: Circle) -> Command:
    """What an editor does at the desk."""
    state = circle.state
    written = [entry for sheet in state.sheets.values() for entry in sheet.entries.values()]
    entry = draw(st.sampled_from([one.id for one in written] or ["no-such-entry"]))
    other = draw(st.sampled_from([None, *(one.id for one in written)]))
    heading = draw(st.sampled_from([*state.edition.headings, "no-such-heading"]))
    base = draw(st.sampled_from([one.version for one in written] or [entry]))
    over = draw(st.sampled_from([None, "", *(one.version for one in state.edition.entries.values())]))
    person = draw(st.sampled_from(list(state.people) or ["nobody"]))
    topic = draw(st.sampled_from((1, None)))
    return draw(
        st.sampled_from(
            (
                edition.Reword(entry=entry, base=base, over=over, text=draw(prose | st.none())),
                edition.LeaveOut(entries=(entry,), out=draw(st.booleans())),
                edition.JoinEntries(entries=(entry,), into=other),
                edition.SetEditionHeading(
                    heading=circle.fresh(),
                    topic=topic,
                    item=None if topic else next(iter(state.items)),
                    text=draw(words),
                    rank="a1",
                ),
                edition.RemoveEditionHeading(heading=heading),
                edition.PutUnder(entries=(entry,), heading=draw(st.sampled_from((heading, None)))),
                edition.DecideNaming(people=(person,), named=draw(st.sampled_from((True, False, None)))),
            )
        )
    )


@st.composite
def plenary_commands(draw: st.DrawFn, circle: Circle) -> Command:
    """What a moderator does while the results are told."""
    topic = draw(st.sampled_from([*circle.state.topics, 77]))
    said = draw(st.sampled_from([*(message.id for message in circle.state.messages), "topics/5"]))
    return draw(
        st.sampled_from(
            (
                plenary.SetTurn(topic=topic, speaker=draw(st.sampled_from(NAMES)), minutes=3),
                plenary.OrderTurns(topics=(topic, 1)),
                plenary.GiveFloor(topic=draw(st.sampled_from((topic, None)))),
                plenary.SetScreen(view="plenary", topic=topic),
                plenary.TickBroadcast(what=said, sent=draw(st.booleans())),
            )
        )
    )


@st.composite
def sheet_commands(draw: st.DrawFn, circle: Circle, sheet: str) -> Command:
    entries = list(circle.state.sheets[sheet].entries)
    entry = draw(st.sampled_from(entries or ["no-such-entry"]))
    parent = draw(st.sampled_from([None, *entries]))
    headings = list(circle.state.sheets[sheet].headings)
    section = draw(
        st.sampled_from([None, *headings, *(q.id for t in circle.state.topics.values() for q in t.questions)])
    )
    rank = draw(st.sampled_from(("a0", "a1", "a1V", "Zz", "b" * 30)))
    kinds = ("add", "edit", "settle", "move", "star", "mark", "delete", "restore", "heading", "bare", "count", "return")
    kind = draw(st.sampled_from(kinds))
    if kind == "add":
        new = sheets.NewEntry(
            entry=circle.fresh(),
            section=section,
            parent=parent,
            rank=rank,
            text=draw(prose),
            starred=draw(st.booleans()),
            kind=draw(entry_kinds),
            who=draw(st.sampled_from(("", "Schulleitung", *NAMES))),
        )
        return sheets.AddEntries(sheet=sheet, entries=(new,), trial=draw(st.booleans()))
    if kind == "edit":
        known = circle.state.sheets[sheet].entries.get(entry)
        base = draw(st.sampled_from([known.version if known else "x", "an older command"]))
        return sheets.EditEntry(sheet=sheet, entry=entry, base=base, text=draw(prose))
    if kind == "settle":
        known = circle.state.sheets[sheet].entries.get(entry)
        variants = tuple(variant.id for variant in known.variants) if known else ()
        base = known.version if known else "x"
        return sheets.SettleEntry(sheet=sheet, entry=entry, base=base, variants=variants[:1], text=draw(prose))
    if kind == "move":
        return sheets.MoveEntry(sheet=sheet, entry=entry, section=section, parent=parent, rank=rank)
    if kind == "star":
        return sheets.StarEntry(sheet=sheet, entry=entry, starred=draw(st.booleans()))
    if kind == "mark":
        who, until = draw(st.sampled_from((None, "", "Träger", *NAMES))), draw(st.none() | words)
        over = draw(st.none() | st.builds(sheets.Mark, kind=entry_kinds, who=st.sampled_from(("", *NAMES))))
        return sheets.MarkEntry(sheet=sheet, entry=entry, kind=draw(entry_kinds), who=who, until=until, over=over)
    if kind == "bare":
        heading = draw(st.sampled_from([*headings, "no-such-heading"]))
        return sheets.RemoveHeading(sheet=sheet, heading=heading)
    if kind == "return":
        version = draw(st.integers(0, circle.state.version))
        chosen = draw(st.sampled_from((None, (entry,))))
        return sheets.ReturnEntries(sheet=sheet, version=version, entries=chosen)
    if kind == "delete":
        return sheets.DeleteEntry(sheet=sheet, entry=entry)
    if kind == "restore":
        return sheets.RestoreEntry(sheet=sheet, entry=entry)
    if kind == "count":
        return sheets.CountEntries(sheet=sheet, entries=(entry,))
    heading = draw(st.sampled_from([*headings, circle.fresh()]))
    return sheets.SetHeading(sheet=sheet, heading=heading, text=draw(words), rank=rank)


@st.composite
def a_plan(draw: st.DrawFn, state: State) -> tables.Computed:
    """Some of those who are here at some of the tables, or at new ones; perhaps computed from another list."""
    present = [person.id for person in state.people.values() if person.present]
    running = [table.id for table in state.tables.values() if not table.closed]
    people = draw(st.lists(st.sampled_from(present), unique=True)) if present else []
    computed = [
        tables.ComputedTable(table=draw(st.sampled_from(running)), people=tuple(range(0, len(people), 2))),
        tables.ComputedTable(topic=draw(st.sampled_from((1, 3))), people=tuple(range(1, len(people), 2))),
        *draw(st.sampled_from(((), (tables.ComputedTable(name=f"Around {draw(st.sampled_from(NAMES))}"),)))),
    ]
    return tables.Computed(
        basis=draw(st.sampled_from((basis(state, "topics"),) * 4 + ("another",))),
        aim="fair",
        proved=True,
        people=tuple(people),
        tables=tuple(computed),
    )


@st.composite
def round_commands(draw: st.DrawFn, circle: Circle) -> Command:
    """What a moderator does with the rounds of a café; most of it is refused elsewhere."""
    state = circle.state
    allocation = allocation_of(state, "topics")
    current = draw(st.sampled_from((allocation.round, allocation.round, 7)))
    ready = len(allocation.rounds)
    if not ready or draw(st.booleans()):
        here = [person.id for person in state.people.values() if person.counted]
        running = [table.id for table in state.tables.values() if not table.closed] or list(state.tables)
        people = tuple(draw(st.lists(st.sampled_from(here or ["nobody"]), unique=True, min_size=1)))
        way = st.tuples(*(st.integers(-1, len(running) - 1) for _ in range(draw(st.sampled_from((3, 3, 3, 2))))))
        return rounds.TakeRounds(
            breakout="topics",
            basis=draw(st.sampled_from((basis(state, "topics"),) * 4 + ("another",))),
            tables=tuple(running),
            people=people,
            routes=tuple(draw(way) for _ in people),
        )
    if draw(st.booleans()):
        return rounds.BeginRound(breakout="topics", round=draw(st.integers(1, 3)), current=current)
    number = draw(st.sampled_from((allocation.number, allocation.number, 9)))
    return rounds.PublishRounds(breakout="topics", number=number, rounds=draw(st.integers(1, 4)))


@st.composite
def moderator_commands(draw: st.DrawFn, circle: Circle) -> Command:
    state = circle.state
    items = list(state.items)
    person = draw(st.sampled_from(list(state.people) or ["nobody"]))
    other = draw(st.sampled_from(list(state.people) or ["nobody"]))
    table = draw(st.sampled_from(list(state.tables)))
    seat = draw(st.sampled_from(list(state.seats)))
    allocation = state.allocations.get("topics")
    topic = draw(st.sampled_from(list(state.topics)))
    topics = tuple(draw(st.lists(st.sampled_from([1, 2, 3]), max_size=2)))
    here = allocation.seats.get(person) if allocation else None
    there = allocation.seats.get(other) if allocation else None
    question = draw(st.sampled_from([q.id for t in state.topics.values() for q in t.questions]))
    options: tuple[Callable[[], Command], ...] = (
        lambda: agenda.BeginItem(item=draw(st.sampled_from(items)), current=state.current),
        lambda: agenda.ResizeItem(item=draw(st.sampled_from(items)), minutes=draw(st.integers(-5, 5)), take_from=None),
        lambda: agenda.ChangeItem(item=draw(st.sampled_from(items)), title=draw(words), notes=(draw(words),)),
        lambda: agenda.EndAgenda(),
        lambda: agenda.Unstart(),
        lambda: agenda.CloseSheets(),
        lambda: agenda.ReopenSheets(),
        lambda: texts.AddTopic(topic=max(state.topics) + 1, title=draw(words)),
        lambda: texts.ChangeTopic(topic=topic, title=draw(words), assignment=draw(prose)),
        lambda: texts.AddQuestion(topic=topic, question=circle.fresh(), text=draw(words)),
        lambda: texts.ChangeQuestion(topic=topic, question=question, text=draw(words)),
        lambda: texts.RemoveQuestion(topic=topic, question=question),
        lambda: texts.ChangeLetter(text=draw(prose)),
        lambda: texts.SetMaterial(material=circle.fresh(), title=draw(words), link="https://example.org"),
        lambda: texts.SetNotice(notice=circle.fresh(), date=draw(words), title=draw(words)),
        lambda: texts.SendMessage(message=circle.fresh(), table=draw(st.sampled_from([None, table])), text=draw(prose)),
        lambda: draw(a_list(list(state.people))),
        lambda: people.MergePeople(person=person, into=other),
        lambda: people.SplitPerson(person=person),
        lambda: people.TellApart(person=person, other=other, differ=draw(st.booleans())),
        lambda: people.AddPerson(
            person=circle.fresh(), name=draw(st.sampled_from(NAMES)), breakout="topics", topics=topics
        ),
        lambda: people.RenamePerson(person=person, name=draw(words)),
        lambda: people.Choose(person=person, breakout="topics", topics=topics),
        lambda: people.SettleDoubt(person=person, breakout="topics", topics=topics, is_person=draw(st.booleans())),
        lambda: people.ReopenDoubt(person=person),
        lambda: people.MarkHere(person=person, here=draw(st.booleans())),
        lambda: people.ForgetPerson(person=person),
        lambda: tables.ProposeTables(breakout="topics"),
        lambda: tables.ChangeSizes(breakout="topics", min_size=1, max_size=draw(st.integers(1, 4))),
        lambda: tables.MovePerson(breakout="topics", person=person, from_table=here, table=table),
        lambda: tables.MovePeople(
            breakout="topics",
            moves=(
                tables.Move(person=person, from_table=here, table=draw(st.sampled_from((table, None)))),
                tables.Move(
                    person=other,
                    from_table=there,
                    table=table,
                    pinned=draw(st.booleans()),
                    placed_by_hand=draw(st.booleans()),
                ),
            ),
        ),
        lambda: tables.PairPeople(
            person=person, other=other, relation=draw(st.sampled_from(("apart", "together", None)))
        ),
        lambda: tables.MergeTables(
            table=table,
            into=draw(st.sampled_from(list(state.tables))),
            hang=draw(st.sampled_from(("", "From elsewhere"))),
        ),
        lambda: tables.SplitTable(table=here or table, people=(person,)),
        lambda: tables.HostTable(table=table, person=draw(st.sampled_from((person, None)))),
        lambda: tables.TickStep(breakout="topics", step="tell", done=draw(st.booleans())),
        lambda: tables.PlacePeople(
            breakout="topics", people=(person, other), table=draw(st.sampled_from((table, None)))
        ),
        lambda: tables.ChangeRules(
            breakout="topics",
            max_tables=draw(st.integers(0, 3)),
            keep=(topic,),
            aim=draw(st.sampled_from(get_args(Aim))),
        ),
        lambda: tables.ProposeTables(breakout="topics", plan=draw(a_plan(state))),
        lambda: tables.SeatPerson(
            breakout="topics", person=person, seatless=draw(st.sampled_from((True, False, None)))
        ),
        lambda: tables.PinPerson(breakout="topics", person=person, pinned=draw(st.booleans())),
        lambda: tables.AddTable(breakout="topics", topic=topic),
        lambda: tables.CloseTable(table=table),
        lambda: tables.ReopenTable(table=table),
        lambda: tables.PublishTables(
            breakout="topics",
            number=allocation.number if allocation else 0,
            people=draw(st.sampled_from((None, (person,)))),
        ),
        lambda: tables.PointSeat(seat=seat, table=table),
        lambda: access.AdmitVolunteer(device=circle.fresh(), seat=seat, label=draw(words)),
        lambda: access.RemoveDevice(device=draw(st.sampled_from(list(state.devices) or ["no-device"]))),
        lambda: retention.SetDeletion(date=draw(st.sampled_from([None, "2022-04-01", "2022-05-01"]))),
        lambda: access.ReissueCode(seat=seat, issue=state.seats[seat].issue),
    )
    return draw(st.sampled_from(options))()


@st.composite
def anything(draw: st.DrawFn, circle: Circle) -> tuple[Command, Actor]:
    """A command with who sends it: a moderator, or the host of a table on a sheet that is the own one mostly."""
    if draw(st.booleans()):
        kinds = (moderator_commands, moderator_commands, moderator_commands, edition_commands, plenary_commands)
        if circle.state.breakouts["topics"].form == "rotation":
            kinds = (moderator_commands, round_commands)
        return draw(draw(st.sampled_from(kinds))(circle)), MODERATOR
    label = draw(st.sampled_from(("1a", "2a")))
    sheet = draw(st.sampled_from((circle.home[label], circle.home["1a"])))
    actor = draw(st.sampled_from((circle.hosts[label], MODERATOR)))
    return draw(sheet_commands(circle, sheet)), actor
