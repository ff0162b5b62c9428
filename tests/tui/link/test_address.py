from __future__ import annotations

import pytest

from tui.link import Address, AddressRefused


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("ws://127.0.0.1:8765/s/kreis", "ws://127.0.0.1:8765/s/kreis"),
        ("wss://kreis.example.org/s/kreis/", "wss://kreis.example.org/s/kreis"),
        ("http://Kreis.example.org:80/s/kreis", "ws://kreis.example.org:80/s/kreis"),
        (" https://kreis.example.org/s/2022-03-30-kreis\n", "wss://kreis.example.org/s/2022-03-30-kreis"),
        ("kreis.example.org:8765/s/kreis", "ws://kreis.example.org:8765/s/kreis"),
        ("[::1]:8765/s/kreis", "ws://[::1]:8765/s/kreis"),
    ],
)
def test_addresses_as_people_give_them(given: str, url: str) -> None:
    address = Address.parse(given)
    assert address.url == url
    assert address.session == url.rsplit("/", 1)[1]


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("", "link-address-unreadable"),
        ("ws://host:notaport/s/kreis", "link-address-unreadable"),
        ("ws://[::1/s/kreis", "link-address-unreadable"),
        ("ftp://host/s/kreis", "link-address-scheme"),
        ("ws://host/", "link-address-session"),
        ("ws://host/s/Kreis mit Leerzeichen", "link-address-session"),
        ("ws://host/s/kreis?code=ABCD", "link-address-extra"),
        ("ws://host/s/kreis#ABCD", "link-address-extra"),
        ("ws://ABCD@host/s/kreis", "link-address-extra"),
    ],
)
def test_what_is_no_address_is_refused_with_the_reason(given: str, code: str) -> None:
    with pytest.raises(AddressRefused) as refused:
        Address.parse(given)
    assert refused.value.code == code


@pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost", "[::1]", "127.1.2.3"])
def test_what_only_this_machine_reaches(host: str) -> None:
    assert Address.parse(f"ws://{host}/s/kreis").here


@pytest.mark.parametrize("host", ["kreis.example.org", "192.168.1.4:8765", "0.0.0.0", "localhost.example.org"])
def test_what_others_reach_too(host: str) -> None:
    assert not Address.parse(f"wss://{host}/s/kreis").here
