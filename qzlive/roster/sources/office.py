"""Columns that say in which function somebody comes, for which municipality or region, and at which site.

`organisation` has words of its own: a school alone in its column is the organisation, "Einsatzschule" beside the
organisation is a site. Where somebody lives is nothing that a circle needs to know: "Wohnort" and the addresses of
invoices are not read.
"""

from __future__ import annotations

from typing import TypedDict

from ...text import clean_line
from ..grid import Header, Line, Words, heading

WORDS: Words = {
    "role": (
        "funktion", "rolle", "aufgabe", "aufgaben", "aufgabenbereich", "tätigkeit", "tätigkeitsbereich", "beruf",
        "berufsbezeichnung", "stellenbezeichnung", "dienststellung", "amtsbezeichnung", "funktionsbezeichnung",
        "berufliche funktion", "berufliche rolle", "dienstliche funktion", "ihre funktion", "ihre rolle",
        "ihre position", "ihre aufgabe", "ihre tätigkeit", "funktion/rolle", "rolle/funktion", "funktion / rolle",
        "rolle / funktion", "position/funktion", "funktion/position", "funktion / position", "position / funktion",
        "funktion/aufgabe", "funktion in der einrichtung", "rolle in der einrichtung", "funktion an der schule",
        "in welcher funktion nehmen sie teil?", "role", "your role", "function", "job", "job title",
        "position title", "occupation", "profession", "role/function", "function/role", "función", "cargo",
        "fonction", "rôle", "funzione", "ruolo", "functie", "funkcja", "görev", "посада",
    ),
    "municipality": (
        "kommune", "gemeinde", "stadt", "stadt/gemeinde", "gemeinde/stadt", "stadt / gemeinde", "gemeinde / stadt",
        "kommune/stadt", "stadt/kommune", "kommune/gemeinde", "gemeinde/kommune", "kommune/kreis", "kommune / kreis",
        "kreis/kommune", "kommune/landkreis", "landkreis/kommune", "ihre kommune", "ihre gemeinde",
        "samtgemeinde", "verbandsgemeinde", "name der kommune", "municipality", "your municipality", "town",
        "city/municipality", "municipality/city", "city or municipality", "commune", "municipio", "comune", "gmina",
        "gemeente", "belediye", "громада",
    ),
    "district": (
        "landkreis", "kreis", "bezirk", "stadtbezirk", "stadtteil", "ortsteil", "kreis/kreisfreie stadt",
        "kreis / kreisfreie stadt", "landkreis/kreisfreie stadt", "landkreis / kreisfreie stadt", "kreis/stadt",
        "stadt/kreis", "landkreis/stadt", "stadt/landkreis", "kreis oder kreisfreie stadt", "ihr kreis",
        "ihr landkreis", "schulamtsbezirk", "schulbezirk", "district", "county", "powiat", "okres",
    ),
    "region": (
        "region", "bundesland", "regierungsbezirk", "bezirksregierung", "kanton", "provinz", "ihre region",
        "region/bundesland", "bundesland/region", "kreis/region", "region/kreis", "kommune/region", "region/kommune",
        "federal state", "province", "canton", "your region", "región", "région", "regione", "regio", "bölge",
        "регіон",
    ),
    "site": (
        "standort", "standorte", "standort/schule", "schulstandort", "standort der schule",
        "standort der einrichtung", "name des standorts", "ihr standort", "einsatzort", "einsatzorte",
        "einsatzschule", "einsatzstelle", "dienstort", "arbeitsort", "außenstelle", "aussenstelle", "niederlassung",
        "zweigstelle", "filiale", "campus", "site", "your site", "work site", "school site", "workplace",
        "place of work", "branch", "branch office", "sede", "vestiging", "placówka", "şube",
    ),
}  # fmt: skip
"""The header words; of several places the smallest that is filled in is the region."""

TAKES_PART = frozenset({
    "attendee", "attendees", "participant", "participants", "member", "teilnehmer", "teilnehmerin", "teilnehmer/in",
    "teilnehmer*in", "teilnehmer:in", "teilnehmer_in", "teilnehmende", "teilnehmende person", "teilnehmende/r",
    "gast", "guest", "user", "nutzer", "nutzer/in", "tn", "-", "--", "–", "—", "/", "k.a", "k. a", "k.a.", "k. a.",
    "n/a", "keine", "keine angabe", "none",
})  # fmt: skip
"""What platforms and people write where nothing is said."""


class Office(TypedDict):
    """The fields of a row; "" for what the list does not say."""

    role: str
    region: str
    site: str


def office(header: Header, line: Line) -> Office:
    """Return what a record says of somebody's function and place."""
    places = (_said(header.get(line, role)) for role in ("municipality", "district", "region"))
    return Office(
        role=_said(header.get(line, "role")) or _position(header, line),
        region=next(filter(None, places), ""),
        site=_said(header.get(line, "site")),
    )


def _said(cell: str) -> str:
    return "" if heading(cell) in TAKES_PART else clean_line(cell)


def _position(header: Header, line: Line) -> str:
    """Return what stands under "Position": a function, unless it is the running number of the record."""
    columns = (column for column, word in enumerate(header.line.headings) if word == "position")
    cells = (_said(line.cell(column)) for column in columns)
    return next((cell for cell in cells if not any(map(str.isdecimal, cell))), "")
