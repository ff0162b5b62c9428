"""Addresses of participants in what was written: masked in every format until somebody decides."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import replace

import pytest
from pypdf import PdfReader

from qzlive.documentation.build import document
from qzlive.documentation.formats import FORMATS
from qzlive.documentation.model import Options
from qzlive.documentation.naming import Naming, deciding, occurring
from qzlive.documentation.style import PLAIN
from qzlive.session.state import State

from .test_build import entry
from .test_naming import people, saying


def said_in(rendered: bytes | Mapping[str, bytes]) -> bytes:
    """Return whatever can be read of a file, unpacked."""
    if not isinstance(rendered, bytes):
        return b"".join(map(said_in, rendered.values()))
    if rendered.startswith(b"%PDF"):
        reader = PdfReader(io.BytesIO(rendered))
        return rendered + "".join(page.extract_text() for page in reader.pages).encode()
    if rendered.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(rendered)) as packed:
            return b"".join(map(packed.read, packed.namelist()))
    return rendered


def with_addresses(**decided: bool) -> State:
    """Two people with addresses, one of whom joined under another one; and two with the same."""
    state = people("Anneke Vosskamp", "ole@example.org", "Ida Eins", "Ada Zwei", **decided)
    addresses = {"p0": "A.Vosskamp@example.org", "p1": "", "p2": "office@example.org", "p3": "Office@example.org"}
    known = {id_: replace(one, email=addresses[id_]) for id_, one in state.people.items()}
    return replace(state, people=known)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Mail an a.vosskamp@example.org!", "Mail an …!"),
        ("<mailto:A.Vosskamp@Example.org>", "<mailto:…>"),
        ("- ole@example.org\n- a.vosskamp@example.org", "- …\n- …"),
        ("office@example.org.", "…."),
        ("info@example.org", "info@example.org"),
        ("ole und example.org", "ole und example.org"),
    ],
)
def test_an_address_of_somebody_is_masked_as_the_name_is(text: str, result: str) -> None:
    assert Naming(saying(with_addresses(), entry(text))).mask(text) == result
    everybody = {f"p{at}": True for at in range(4)}
    assert Naming(saying(with_addresses(**everybody), entry(text))).mask(text) == text


def test_an_address_that_several_have_stands_only_if_it_may_for_each() -> None:
    text = "office@example.org"
    for decided, result in (({"p2": True}, "…"), ({"p2": True, "p3": False}, "…"), ({"p2": True, "p3": True}, text)):
        assert Naming(saying(with_addresses(**decided), entry(text))).mask(text) == result


def test_an_address_is_listed_among_what_is_to_be_decided() -> None:
    state = saying(with_addresses(p1=False), entry("Kontakt: a.vosskamp@example.org, ole@example.org"))
    told = {one.name: one for one in occurring(state)}
    assert list(told) == ["Anneke Vosskamp", "ole@example.org"]
    assert (told["Anneke Vosskamp"].open, told["ole@example.org"].open) == (True, False)
    assert [place.excerpt for place in told["Anneke Vosskamp"].places] == [
        "Kontakt: a.vosskamp@example.org, ole@example.org"
    ]
    assert not told["Anneke Vosskamp"].hints
    kept, strangers = deciding(state, ["Anneke Vosskamp"], True)
    assert not strangers
    assert Naming(kept).mask("a.vosskamp@example.org, ole@example.org") == "a.vosskamp@example.org, …"


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_has_the_address(name: str) -> None:
    address = "a.vosskamp@example.org"
    said = entry(f"Fragen an {address}", kind="task", who=address, until=f"bis {address}", starred=True)
    state = saying(with_addresses(), said)
    found = b"vosskamp" in said_in(FORMATS[name].render(document(state, Options()), "de", PLAIN)).lower()
    assert not found
    allowed = saying(with_addresses(p0=True), said)
    assert b"vosskamp" in said_in(FORMATS[name].render(document(allowed, Options()), "de", PLAIN)).lower()
