"""Attendance lists of Microsoft Teams, in all three generations and in the language of whoever saved them.

2020: one record an event (joined, left). 2021: one a join. Since 2022: numbered sections, of which the second has the
people and the third every join; the sections are known by their numbers, because their titles are translated.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...text import clean_line
from ..dates import Times, read_times
from ..grid import Grid, Header, Line, Table, Words, heading
from ..rows import Roster, Row, Skipped
from ..suggestions import is_nobody
from .cells import email, role_marks

WORDS: Words = {
    "name": (
        "name", "full name", "participant name", "vollständiger name", "nombre", "nombre completo", "nom",
        "nom complet", "nome", "nome completo", "naam", "volledige naam", "imię i nazwisko", "nazwa", "namn",
        "fullständigt namn", "navn", "fulde navn", "nimi", "jméno", "celé jméno", "ad", "tam ad", "ім'я", "имя",
        "полное имя",
    ),
    "join": (
        "first join", "first join time", "join time", "joined", "erster beitritt", "beitrittszeit", "beitreten",
        "beigetreten", "erste teilnahme", "hora de unión", "primera unión", "hora de incorporación", "unirse",
        "primera entrada", "primer acceso", "hora de entrada", "première connexion", "première participation",
        "heure d'arrivée", "heure d’arrivée", "heure de connexion", "rejoindre", "première arrivée",
        "ora di ingresso", "primo accesso", "prima partecipazione", "ora di accesso", "primo ingresso",
        "tijd van deelname", "eerste deelname", "tijdstip van deelname", "deelnametijd", "pierwsze dołączenie",
        "czas dołączenia", "godzina dołączenia", "hora de participação", "hora de ingresso",
        "primeiro ingresso", "primeira entrada", "primeira participação", "hora de adesão", "anslutningstid",
        "första anslutning", "i̇lk katılım", "ilk katılım", "katılma zamanı",
    ),
    "leave": (
        "last leave", "last leave time", "leave time", "left", "letztes verlassen", "verlassenszeit", "verlassen",
        "austrittszeit", "hora de salida", "última salida", "salir", "dernier départ", "heure de départ",
        "dernière déconnexion", "quitter", "dernière sortie", "ora di uscita", "ultima uscita", "ora di abbandono",
        "ultimo abbandono", "tijd van vertrek", "laatste vertrek", "laatst verlaten", "tijdstip van vertrek",
        "vertrektijd", "ostatnie opuszczenie", "czas opuszczenia", "godzina opuszczenia", "hora de saída",
        "última saída", "lämnade", "son ayrılma", "ayrılma zamanı",
    ),
    "duration": (
        "in-meeting duration", "in-meeting duration time", "duration", "dauer der besprechung", "dauer",
        "besprechungsdauer", "duración", "duración en la reunión", "duración de la reunión", "durée",
        "durée de la réunion", "durée dans la réunion", "durata", "durata della riunione", "durata in riunione",
        "duur", "duur in vergadering", "duur van vergadering", "vergaderduur", "czas trwania",
        "czas trwania spotkania", "czas trwania w spotkaniu", "duração", "duração na reunião", "duração da reunião",
        "varaktighet", "süre",
    ),
    "email": (
        "email", "e-mail", "e-mail-adresse", "correo electrónico", "correo", "adresse e-mail", "courriel",
        "adresse de courrier", "posta elettronica", "indirizzo e-mail", "e-mailadres", "adres e-mail",
        "e-mail (adres)", "endereço de email", "correio eletrónico", "e-post", "e-posta",
    ),
    "registered": (
        "registration email", "e-mail für die registrierung", "registrierungs-e-mail", "e-mail-registrierung",
    ),
    "id": (
        "participant id (upn)", "participant id", "upn", "teilnehmer-id (upn)", "teilnehmer-id",
        "id. de participante (upn)", "id de participante (upn)", "id del participante (upn)",
        "identificador del participante (upn)", "id du participant (upn)", "id de participant (upn)",
        "id participant (upn)", "id partecipante (upn)", "id del partecipante (upn)", "deelnemer-id (upn)",
        "identyfikator uczestnika (upn)", "id uczestnika (upn)", "id do participante (upn)", "katılımcı kimliği (upn)",
    ),
    "role": ("role", "rolle", "rol", "rôle", "ruolo", "rola", "função", "papel", "roll"),
    "action": (
        "user action", "action", "benutzeraktion", "aktion", "acción del usuario", "acción", "acción de usuario",
        "action de l'utilisateur", "action de l’utilisateur",
        "azione dell’utente", "action utilisateur", "azione utente", "azione dell'utente", "gebruikersactie",
        "actie", "akcja użytkownika", "ação do utilizador", "ação do usuário", "atividade", "kullanıcı eylemi",
    ),
    "timestamp": (
        "timestamp", "zeitstempel", "marca de tiempo", "marca temporal", "horodatage", "timestamp ora",
        "data e ora", "tijdstempel", "sygnatura czasowa", "znacznik czasu", "carimbo de data/hora", "zaman damgası",
    ),
}  # fmt: skip

LEFT = (
    "left", "verlassen", "hat verlassen", "salió", "abandonó", "a quitté", "parti", "ha abbandonato", "uscito",
    "uscita", "verlaten", "heeft verlaten", "vertrokken", "opuścił", "opuściła", "opuszczono", "wyszedł", "saiu",
    "ayrıldı",
)  # fmt: skip
"""What the first generation calls an event that ends a connection; every other event begins one."""

PEOPLE = ("particip", "teilnehm", "asist", "partecip", "deelnem", "uczestni", "attend", "anwesen", "katılım")
"""Begins of words that name the people in the summary's lines."""
NOT_PRESENT = ("regist", "inscri", "iscri", "zarejestr", "durchschn", "average", "einge", "invit", "kayıtlı")
"""Begins of words that make such a line count something else."""

_SECTION = re.compile(r"(\d{1,2})\.\s+\D.*")


def read_grid(grid: Grid) -> Roster | None:
    """Read an attendance list of any generation; None for another table."""
    sections = {number: lines for number, lines in _sections(grid) if lines}
    if 2 in sections:
        return _read_sections(grid, sections)
    for table in grid.tables(WORDS, ("name", "action", "timestamp")):
        return _read_events(grid, table)
    for table in grid.tables(WORDS, ("name", "join", "leave", "role")):
        rows, times = _rows(table.header, table.lines, grid)
        above = [line for line in grid.lines if line.number < table.header.line.number and line.filled]
        skipped = [] if not above else [_skipped_section(above[0], 1)]
        return _roster(rows, skipped, _stated(above), times)
    return None


def _sections(grid: Grid) -> Iterator[tuple[int, list[Line]]]:
    """Each numbered section with its lines, its title first; a title has no other cell and stands at the top or below
    an empty line, which a name such as "2. Zofia" in a short record does not."""
    current: list[Line] = []
    number = 0
    after_blank = True
    for line in grid.lines:
        filled = line.filled
        title = _SECTION.fullmatch(filled[0]) if after_blank and len(filled) == 1 else None
        if title and int(title[1]) == number + 1:
            yield number, current
            number, current = int(title[1]), []
        if filled:
            current.append(line)
        after_blank = not filled
    yield number, current


def _read_sections(grid: Grid, sections: dict[int, list[Line]]) -> Roster | None:
    people = _table(grid, sections[2])
    if people is None:
        return None
    joins = _table(grid, sections.get(3, []))
    lines = (*people.lines, *(joins.lines if joins else ()))
    cells = [_moments(people.header, line) for line in people.lines]
    if joins:
        cells += [_moments(joins.header, line) for line in joins.lines]
    times = read_times(cells, grid.dates)
    rows = [
        _row(people.header if number < len(people.lines) else joins.header if joins else people.header, line, pair)
        for number, (line, pair) in enumerate(zip(lines, times.pairs, strict=True))
    ]
    rows, skipped = _tell_apart(people, rows)
    skipped += [_skipped_section(lines[0], number) for number, lines in sections.items() if number not in (0, 2, 3)]
    return _roster(rows, skipped, _stated(sections.get(1, [])), times)


def _table(grid: Grid, section: Sequence[Line]) -> Table | None:
    """The table of a section: by its header words, or in an unknown language by the order of its columns."""
    if len(section) < 2:
        return None
    tables = Grid(tuple(section), grid.dates).tables(WORDS, ("name",))
    if tables and tables[0].header.line == section[1]:
        return Table(section[0].filled[0], tables[0].header, tuple(section[2:]))
    if len(section[1].filled) < 4:
        return None
    order = ("name", "join", "leave", "duration", "email")
    columns = {role: (column,) for column, role in enumerate(order)}
    return Table(section[0].filled[0], Header(section[1], columns), tuple(section[2:]))


def _tell_apart(people: Table, rows: list[Row]) -> tuple[list[Row], list[Skipped]]:
    """Let the joins of section 3 belong to the people of section 2, who are there with their whole time.

    Who registered and never came is no row. Of namesakes nobody can tell whose joins they are: those go.
    """
    summary, joins = rows[: len(people.lines)], rows[len(people.lines) :]
    skipped: list[Skipped] = []
    present: list[Row] = []
    for row, line in zip(summary, people.lines, strict=True):
        registered = "registered" in people.header and not people.header.get(line, "join")
        if not row.display or registered:
            skipped.append(
                Skipped(row.number, "lists-did-not-come" if row.display else "roster-no-name", text=row.display)
            )
        else:
            present.append(row)
    names = Counter(row.display for row in present)
    present = [_with_id(row) if names[row.display] == 1 else row for row in present]
    by_name = {row.display: row for row in present if names[row.display] == 1}
    addresses = {row.email for row in present if row.email}
    kept: list[Row] = []
    with_joins: set[str] = set()
    for row in joins:
        if same := by_name.get(row.display):
            kept.append(replace(row, email=row.email or same.email, id=same.id))
            with_joins.add(row.display)
        elif row.email in addresses or row.display not in names:
            kept.append(row)
        else:
            skipped.append(Skipped(row.number, "lists-namesakes", text=row.display))
    # The whole time of a person overlaps each of the joins; as a moment it does not.
    summary = [replace(row, left=row.joined) if row.display in with_joins and not row.email else row for row in present]
    return summary + [row for row in kept if row.display], skipped


def _with_id(row: Row) -> Row:
    """Give a telephone or device an id: nothing else shows that its joins are its own. No other has this one."""
    if row.id or row.email or row.joined is None or not is_nobody(row.display):
        return row
    return replace(row, id=f"{row.display} {row.joined}")


def _read_events(grid: Grid, table: Table) -> Roster:
    """Let each event be a row: the beginning of a connection with its whole time, its end as a moment."""
    header = table.header
    times = read_times([(header.get(line, "timestamp"), "") for line in table.lines], grid.dates)
    rows: list[Row] = []
    ends: dict[int, int] = {}
    open_: defaultdict[str, list[int]] = defaultdict(list)
    several: set[str] = set()
    for number, (line, (moment, _)) in enumerate(zip(table.lines, times.pairs, strict=True)):
        row = _row(header, line, (moment, None))
        rows.append(row)
        if heading(header.get(line, "action")) not in LEFT:
            open_[row.display].append(number)
            several |= {row.display} if len(open_[row.display]) > 1 else set()
        elif open_[row.display]:
            ends[number] = begun = open_[row.display].pop(0)
            rows[begun] = replace(rows[begun], left=moment)
            rows[number] = replace(row, left=moment)
    skipped = []
    for number, begun in ends.items():
        row = rows[begun]
        if row.display in several or times.open:
            skipped.append(Skipped(rows[number].number, "lists-namesakes", text=row.display))
            rows[number] = replace(row, display="")
        elif (same := _with_id(row)).id:
            rows[begun], rows[number] = same, replace(rows[number], id=same.id)
    return _roster([row for row in rows if row.display], skipped, None, times)


def _rows(header: Header, lines: Sequence[Line], grid: Grid) -> tuple[list[Row], Times]:
    times = read_times([_moments(header, line) for line in lines], grid.dates)
    rows = [_row(header, line, pair) for line, pair in zip(lines, times.pairs, strict=True)]
    return [row for row in rows if row.display], times


def _moments(header: Header, line: Line) -> tuple[str, str]:
    return header.get(line, "join"), header.get(line, "leave")


def _row(header: Header, line: Line, times: tuple[int | None, int | None]) -> Row:
    raw = header.raw(line, "name")
    user = header.get(line, "id")
    # The name of an account looks like an address and need not be one.
    address = next(filter(None, (email(header.get(line, role)) for role in ("email", "registered", "id"))), "")
    return Row(
        line.number,
        raw,
        clean_line(header.get(line, "name")),
        id=user.casefold(),
        email=address,
        joined=times[0],
        left=times[1],
        stated=role_marks(header.get(line, "role")),
    )


def _roster(rows: Sequence[Row], skipped: Sequence[Skipped], stated: int | None, times: Times) -> Roster:
    ordered = tuple(sorted(skipped, key=lambda one: one.row))
    return Roster("teams_attendance_report", "report", tuple(rows), ordered, stated, dates_open=times.open)


def _skipped_section(title: Line, number: int) -> Skipped:
    return Skipped(title.number, "lists-section", {"section": number}, title.filled[0])


def _stated(lines: Sequence[Line]) -> int | None:
    """The number of people in the summary, which has a line for each of its facts."""
    for line in lines:
        key, *values = line.filled
        words = heading(key).replace("-", " ").split()
        if (
            len(values) == 1
            and values[0].isascii()
            and values[0].isdigit()
            and any(word.startswith(PEOPLE) for word in words)
            and not any(word.startswith(NOT_PRESENT) for word in words)
        ):
            return int(values[0][:9])
    return None
