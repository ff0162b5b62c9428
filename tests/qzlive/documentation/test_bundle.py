"""Everything that is sent out, as files of one folder."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import replace

import openpyxl
import pytest

from qzlive.documentation import bundle as module
from qzlive.documentation.bundle import bundle
from qzlive.documentation.files import Rendered
from qzlive.documentation.model import Options
from qzlive.session.state import Material, State

from .test_build import circle, entry, sheet

NAME = "2022-03-30-zirkel-nord"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The documents themselves are looked at elsewhere."""
    monkeypatch.setattr(module, "DOCUMENTS", {"html": "delivery-html"})


def full() -> State:
    state = circle()
    tasks = sheet("s2", entry("=1+1", kind="task", who="Team"), entry("Ja", kind="agreement"), table="t2")
    texts = Material("m3", "../../Leit/fäden\x00", text="Viel\n\nText", group="Texte")
    return replace(state, sheets={**state.sheets, "s2": tasks}, materials={**state.materials, "m3": texts})


def files(state: State, options: Options = Options(), language: str = "de") -> Mapping[str, Rendered]:  # noqa: B008
    found = list(bundle(state, options, language))  # type: ignore[arg-type]
    assert len({file.name for file in found}) == len(found)
    assert all(file.about and file.content for file in found)
    return {file.name: file for file in found}


def text(found: Mapping[str, Rendered], name: str) -> str:
    return found[name].content.decode("utf-8")


def test_one_folder_has_all_that_is_sent() -> None:
    found = files(full())
    assert list(found) == [
        f"{NAME}.html",
        f"{NAME}-aufgaben.xlsx",
        "material-3-leit-faeden.txt",
        f"{NAME}-materialien.txt",
        f"{NAME}-anschreiben.txt",
        f"{NAME}-e-mail.txt",
    ]
    assert found[f"{NAME}-aufgaben.xlsx"].about == "eine Aufgabe und eine Vereinbarung als Excel-Liste"
    book = openpyxl.load_workbook(io.BytesIO(found[f"{NAME}-aufgaben.xlsx"].content))
    assert book.sheetnames == ["Aufgaben", "Vereinbarungen"]
    assert text(found, "material-3-leit-faeden.txt") == "../../Leit/fäden\n\nViel\n\nText\n"
    materials = text(found, f"{NAME}-materialien.txt")
    assert "Unterlagen\n\n- Folien\n  https://example.org/folien\n" in materials
    assert "- Heft 18\n  auf Papier\n" in materials
    assert "  Text: material-3-leit-faeden.txt\n" in materials


def test_the_letter_and_the_e_mail_say_what_the_organisers_wrote() -> None:
    found = files(full())
    letter = text(found, f"{NAME}-anschreiben.txt")
    assert letter.startswith("Zirkel Nord\nFamilien und Schule\n")
    assert letter.index("Vielen Dank für Ihre Teilnahme.") < letter.index("Ada Muster") < letter.index("1. Programm")
    mail = text(found, f"{NAME}-e-mail.txt")
    assert mail.startswith("Betreff: Dokumentation „Zirkel Nord“ vom 30. März 2022\n\nVielen Dank für Ihre Teilnahme.")
    assert mail.count("Ada Muster") == 1
    for name, file in found.items():
        attached = name not in (f"{NAME}-anschreiben.txt", f"{NAME}-e-mail.txt")
        assert (f"- {name}: {file.about}" in mail) == attached
    assert "bis zum 28. April 2022" in mail


def test_without_a_letter_the_e_mail_greets_and_closes() -> None:
    state = replace(full(), letter="", retention_days=7)
    mail = text(files(state), f"{NAME}-e-mail.txt")
    assert "\n\nSehr geehrte Teilnehmer*innen,\n\nanbei erhalten Sie" in mail
    assert "bis zum 5. April 2022" in mail
    assert mail.endswith("Vielen Dank für Ihre Teilnahme und viele Grüße\nAda Muster\n")
    assert "Servicestelle" in text(files(replace(state, moderators=())), f"{NAME}-e-mail.txt")
    assert "until April 5, 2022" in text(files(state, language="en"), f"{NAME}-e-mail.txt")


def test_an_extract_is_sent_with_what_it_has() -> None:
    assert list(files(full(), Options(only="1a"))) == [f"{NAME}-1a.html", f"{NAME}-1a-e-mail.txt"]
