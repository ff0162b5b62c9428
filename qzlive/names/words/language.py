"""The form of a table of words: one a language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one language around a number in a display name, separated by commas; case and accents make no
    difference, a phrase of several words is one entry, and alternatives in a list that counts stand with "|".

    Whoever adds a word asks: could it be the name of a person? Then it belongs to none of these.
    """

    tags: str = ""
    """In front of a number, or behind an ordinal: "Thema 3", "3. Gruppe"."""
    numbers: str = ""
    """One, two, three, …"""
    doubtful_numbers: str = ""
    """Those that may be names or small words: they count only if they are set off; "*" is all of them."""
    ordinals: str = ""
    """First, second, third, …"""
    endings: str = ""
    """Glued to a number they make an ordinal: "2te", "2nd"."""
    joins: str = ""
    """Between two numbers: both are wished for."""
    then: str = ""
    """In front of a number: the next best wish."""
    wishes: str = ""
    """Around a number, they only say that it is wished for."""
    links: str = ""
    """Small words between a wish and its number: "bitte *zu* 3"."""
    glued: str = ""
    """Glued to a number they are a play on words and no name: "4all", "2gether"."""
    now: str = ""
    """In front of the number that counts: what stood before it is over."""
    instead: str = ""
    """In front of a number that is not, or no longer, wished for."""
    formerly: str = ""
    """Of these, the words of time: with no comma or bracket between two numbers they may mean either."""
    not_this: str = ""
    """Behind the number that is not, or no longer, wished for: "2 değil 5"."""
    unsure: str = ""
    """Around a number: it may be meant."""
    anything: str = ""
    """No preference."""
    undecided: str = ""
    """Nothing is chosen yet."""
    listeners: str = ""
    """Nothing is to be chosen."""
    ranks: str = ""
    """With a number, they say which wish it is: "1. Wahl", "Prio 1"."""
    moments: str = ""
    """In front of a number that is a time, an age or a date."""
    counted: str = ""
    """Behind a number: it counts these, or measures in them; an entry that begins with * is the end of a word."""
    singles: str = ""
    """Behind a one: it counts this, as in "1 Hund"."""
    ordered: str = ""
    """Behind an ordinal point: dates, attempts, devices, parts of a whole. An entry that begins with * is the end of a
    word."""
    surnames: str = ""
    """Those of the counted, single and ordered things and the offices that are family names too: with a comma behind,
    they are."""
    offices: str = ""
    """Behind an ordinal: offices, school years, floors, ranks. An entry that ends in * is the beginning of a word."""
    units: str = ""
    """In front of a number that belongs to them and never is a topic: school classes, districts, groups of a home. An
    entry that begins with * is the end of a word."""
    institutions: str = ""
    """Organisations; an entry that begins with * is the end of a word."""
    hosts: str = ""
    me: str = ""
    guests: str = ""
    pronouns: str = ""
    devices: str = ""
    phones: str = ""
    """Callers; with a number behind it, it counts them."""
    nameless: str = ""
    """What a platform calls somebody who gave no name; with a number behind it, it counts them."""
    samples: str = ""
    """Names out of an example on a slide."""
    bots: str = ""
