"""Small circles for Hypothesis, with every demand that there is."""

from __future__ import annotations

from hypothesis import strategies as st

from .checker import Document


@st.composite
def circles(draw: st.DrawFn, most: int = 6, demands: bool = True) -> Document:
    """Return the JSON of a few people with a few topics."""
    topics = draw(st.integers(1, 4))
    numbers = st.integers(1, topics)
    names = [f"p{number}" for number in range(draw(st.integers(0, most)))]
    people: list[Document] = []
    for name in names:
        person: Document = {"id": name, "choices": draw(st.lists(numbers, unique=True, max_size=3))}
        person["role"] = draw(st.sampled_from(["", "A", "B"]))
        if demands and draw(st.integers(0, 7)) == 0:
            person["pin"] = draw(numbers)
        if demands and draw(st.integers(0, 5)) == 0:
            person["host"] = draw(numbers)
        people.append(person)
    least = draw(st.integers(1, 3))
    asked: Document = {
        "topics": topics,
        "participants": people,
        "min_size": least,
        "max_size": least + draw(st.integers(0, 3)),
        "max_tables": draw(st.none() | st.integers(1, 4)),
        "aim": draw(st.sampled_from(["fair", "placed", "first"])),
        "popularity_rule": draw(st.booleans()),
        "without_choice": draw(st.sampled_from(["later", "anywhere"])),
        "split": draw(st.sampled_from(["deal", "alphabet"])),
        "seed": draw(st.integers(0, 5)),
    }
    if demands and len(names) > 1:
        pairs = st.lists(st.lists(st.sampled_from(names), min_size=2, max_size=2, unique=True), max_size=2)
        asked["apart"], asked["together"] = draw(pairs), draw(pairs)
        asked["keep"] = draw(st.lists(numbers, unique=True, max_size=1))
    return asked
