"""How a line would be right: the few mistakes in YAML that everyone makes."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import takewhile

LINE_LIMIT = 2_000
JOINED = 5


@dataclass(frozen=True)
class Mend:
    """A line as it may have been meant; `swallowed` following lines are joined to it."""

    code: str
    line: str
    swallowed: int = 0


def quoted(text: str) -> str:
    """Return `text` in the quotation marks that leave it readable."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def mends(lines: list[str], number: int, keys: Collection[str]) -> Iterator[Mend]:
    """Yield what line `number` (from 0) may have been meant to be; `keys` are words before colons."""
    line = lines[number]
    if not line.strip() or len(line) > LINE_LIMIT or line.lstrip().startswith("#"):
        return
    indent = re.match(r"\s*", line)
    if indent and "\t" in indent[0]:
        yield Mend("plan-tab", indent[0].replace("\t", "  ") + line[indent.end() :])
    word = "|".join(sorted(map(re.escape, keys), key=len, reverse=True))
    if found := re.match(rf"(\s*(?:- +)*(?:{word})):(?=[^\s:/])", line):
        yield Mend("plan-colon-blank", f"{found[1]}: {line[found.end() :]}")
    if "[" in line or "{" in line:
        inside = _inside_brackets(line, word)
        if inside != line:
            yield Mend(_code(line, line), inside)
    # A known word behind the dash is a key, whatever is wrong elsewhere: it stays outside the marks.
    for lead in (rf"\s*(?:- +)*(?:{word}): +", rf"\s*(?:- +)+(?!(?:{word}):(?:\s|$))", r"\s*(?:- +)*[\w-]+: +"):
        yield from _requoted(lines, number, lead)


def _requoted(lines: list[str], number: int, lead: str) -> Iterator[Mend]:
    line = lines[number]
    found = re.match(lead, line)
    if not found or not line[found.end() :].strip():
        return
    rest, comment = _without_comment(line[found.end() :].rstrip())
    if rest[0] in "[{" and not re.match(r"\[[^\]]*\].*[^\]]$|\{[^}]*\}.*[^}]$", rest):
        return  # A list or an open bracket: in quotation marks it would be something else.
    new = found[0] + quoted(_meant(rest)) + comment
    if new != line:
        yield Mend(_code(rest, line), new)
    # A question that runs on in the next line can only be mended as a whole.
    following = list(takewhile(lambda later: _runs_on(line, later), lines[number + 1 : number + 1 + JOINED]))
    if following:
        joined = " ".join([rest, *(later.strip() for later in following)])
        yield Mend(_code(joined, line), found[0] + quoted(_meant(joined)), swallowed=len(following))


def _meant(rest: str) -> str:
    """Return the text that somebody meant who wrote `rest` with the wrong quotation marks, or none."""
    mark = rest[0]
    if mark not in "\"'":
        return rest
    if rest.count(mark) == 1:
        return rest[1:]
    inner = rest[1:-1]
    first = inner.find(mark)
    closes = first > 0 and not inner[first - 1].isspace() and inner[first + 1 : first + 2] in ("", " ", ",", ".")
    if rest[-1] != mark or closes:
        return rest
    return inner.replace('\\"', '"') if mark == '"' else inner.replace("''", "'")


def _without_comment(rest: str) -> tuple[str, str]:
    pattern = r"(.*[\"'])(\s+#.*)" if rest[0] in "\"'" else r"(.*?\S)(\s+#.*)"
    found = re.fullmatch(pattern, rest)
    return (found[1], found[2]) if found else (rest, "")


def _inside_brackets(line: str, word: str) -> str:
    """Return `line` with the texts of its `[…]` and `{…}` in marks that hold them together."""

    def again(found: re.Match[str]) -> str:
        text = found[3]
        return found[1] + (quoted(text) if found[2] in text else found[2] + text + found[2])

    line = re.sub(r"""([\[{,:]\s*)(["'])(.*?)\2(?=\s*(?:[,\]}]|$))""", again, line)
    plain = rf"((?:{word}): +)([^\s\"'\[{{,}}][^,}}]*?: [^,}}]*?)(?=\s*[,}}])"
    return re.sub(plain, lambda found: found[1] + quoted(found[2]), line)


def _code(text: str, line: str) -> str:
    if text is line:
        return "plan-quotes" if line.count('"') > 2 or line.count("'") > 2 else "plan-colon"
    if text[0] == '"' and text.count('"') == 2 and "\\" in text:
        return "plan-escape"
    if text[0] in "\"'":
        return "plan-quote-open" if text.count(text[0]) == 1 else "plan-quotes"
    return "plan-colon" if re.search(r":(\s|$)", text) else "plan-quote-needed"


def _runs_on(line: str, later: str) -> bool:
    deeper = len(later) - len(later.lstrip()) > len(line) - len(line.lstrip())
    return deeper and bool(later.strip()) and not re.match(r"\s*(- |#)", later)
