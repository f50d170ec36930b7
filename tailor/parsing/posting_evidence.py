"""What the whole text of a posting says for a name being the employer's."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from tailor.model import Document
from tailor.parsing.posting_patterns import alternatives
from tailor.text import fold

_DOMAIN = re.compile(r"(?:@|https?://|\bwww\.)((?:[\w-]+\.)+[a-z]{2,})", re.IGNORECASE)
_OF_ALL = re.compile(  # parts of domains that name nobody
    r"(?:www\d?|jobs?|careers?|karriere|mail|e?mail|hr|apply|recruiting|recruitment|talent|com|org|net|gov|edu|info|example|gmail"
    r"|googlemail|hotmail|outlook|yahoo|icloud|linkedin|facebook|indeed|workable|greenhouse|lever|ashbyhq|personio|icims|taleo"
    r"|jobvite|smartrecruiters|bamboohr|test|local|web|online|bewerbung|stellen|emploi|empleo)"
)
_OPENS = re.compile(r"(?:^|[.!?:] )(?:The |Die |Der |Das |Le |La |L['’])?$", re.IGNORECASE)
_VERB = re.compile(r"(?:['’]s|,)? [a-zà-ÿ0-9]")
_SHORT_REST = re.compile(r"(?: .{0,20})?\W*")
_JOINS = re.compile(r"\b(?:at|join(?:ing)?|bei|chez) (?:the )?$", re.IGNORECASE)
_LETTERS = re.compile(r"\s*\(([A-ZÀ-Þ][\w&-]{1,11})\)$")
# The street and what follows it: "Elm Works, 40 Mill Road, Leeds", "Elm Works, Boompjes 40, 3011 XB Rotterdam".
_STREET = re.compile(
    r"(?:,\s|\n)(?!(?:Level|Band|Grade|Class|Room|Tier|Step|Stufe|Phase|Day|Year|Group) )"
    r"(?:\d{1,4}[a-z]? (?!(?:Days?|Hours?|Weeks?|Months?|Years?)\b)"
    r"[A-ZÀ-Þ][\w.'’-]+ [A-ZÀ-Þ][\w.'’ -]{1,30}|[A-ZÀ-Þ][\w.'’ -]{2,30} \d{1,4}[a-z]?)(?:,\s|\n|$)"
)
_BEFORE_ADDRESS = re.compile(r"(?:^|[,:|]\s)$")
_SHORTEST_PART = 4  # letters of a domain that name an employer
_LONGEST_SHORT = 6
_MOST_COUNTED = 3
_MOST_WORDS = 7  # of a name
_LOOKED_AT = 6_000  # characters
_BY_DOMAIN, _SAID, _SUBJECT, _HEADED, _JOINED, _EACH, _ADDRESSED = 2.5, 2.0, 1.2, 2.0, 1.0, 0.3, 2.0
"""How much each sign says, by our own judgement on invented postings."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A posting's lines, and the parts of the addresses of e-mail and pages in it that may name the employer."""

    lines: tuple[str, ...]
    domains: frozenset[str]

    def of(self, name: str) -> float:
        """How much the text says for a name being the employer's, also by its letters in brackets: 0 for nothing."""
        short = _LETTERS.search(name)
        names = [name, name[: short.start()], short[1]] if short else [name]
        return max(map(self._of, names))

    def _of(self, name: str) -> float:
        around = [(line[:at], line[at + len(name) :]) for line in self.lines for at in _places(name, line)]
        opening = [behind for before, behind in around if _OPENS.search(before)]
        subject = any(_VERB.match(behind) for behind in opening)
        headed = any(_headed().fullmatch(before) and _SHORT_REST.fullmatch(behind) for before, behind in around)
        return (
            _BY_DOMAIN * self._owns_domain(name)
            + (_SAID if any(_employs().match(behind) for behind in opening) else _SUBJECT * subject)
            + _HEADED * headed
            + _ADDRESSED * self._has_street(name)
            + _JOINED * any(_JOINS.search(before) for before, _ in around)
            + _EACH * min(max(len(around) - 1, 0), _MOST_COUNTED)
        )

    def _has_street(self, name: str) -> bool:
        """Whether the name stands before a street, in its line or in the one below a line of its own."""
        rows = (f"{line}\n{below}" for line, below in pairwise(self.lines) if line == name)
        lines = (line for line in self.lines if name in line)
        return any(
            _BEFORE_ADDRESS.search(line[:at]) is not None and _STREET.match(line, at + len(name)) is not None
            for line in (*rows, *lines)
            for at in _places(name, line)
        )

    def _owns_domain(self, name: str) -> bool:
        words = re.findall(r"[a-z0-9]+", fold(re.sub(r"['’.]", "", name)))
        whole, bare = "".join(words), "".join(word for word in words if word not in {"the", "and", "of", "und"})
        first = "".join(word[0] for word in words)
        return any(
            part in {whole, bare}
            or (part == first and len(words) >= _SHORTEST_PART)
            or (len(part) >= _LONGEST_SHORT and part in whole)
            or whole.startswith(part)
            or bare.startswith(part)
            or (len(whole) >= _SHORTEST_PART and part.startswith(whole))
            for part in self.domains
        )


def gather_evidence(lines: Iterable[str]) -> Evidence:
    """The evidence in a posting's lines."""
    kept = tuple(lines)
    found = (domain[1].lower() for line in kept for domain in _DOMAIN.finditer(line))
    labels = {label.replace("-", "") for domain in found for label in domain.split(".")[:-1]}
    own = frozenset(label for label in labels if len(label) >= _SHORTEST_PART and not _OF_ALL.fullmatch(label))
    return Evidence(kept, own)


def _places(name: str, line: str) -> Iterator[int]:
    """Where a name stands in a line as whole words, whatever its case."""
    folded, wanted = line.lower(), name.lower()
    at = folded.find(wanted) if wanted and len(folded) == len(line) else -1
    while at >= 0:
        end = at + len(wanted)
        if not (folded[at - 1 : at].isalnum() or folded[end : end + 1].isalnum()):
            yield at
        at = folded.find(wanted, end)


@cache
def _employs() -> re.Pattern[str]:
    said = "|".join(alternatives("signs", "of_an_employer"))
    return re.compile(rf"(?: \([^()]{{1,30}}\))? (?:{said})\b", re.IGNORECASE)


@cache
def _headed() -> re.Pattern[str]:
    said = "|".join(alternatives("signs", "heads_employer"))
    return re.compile(rf"(?:{said}) (?:the |der |die |das )?", re.IGNORECASE)


def called_in_address(document: Document) -> str:
    """The name in the text that the board's address of the posting spells in one word or with hyphens."""
    wanted = _letters(document.fact("address_name"))
    words = re.findall(r"\S+", document.text[:_LOOKED_AT]) if len(wanted) >= _SHORTEST_PART else []
    letters = [_letters(word) for word in words]
    for start, first in enumerate(letters):
        if not first or not wanted.startswith(first) or not words[start][:1].isupper():
            continue
        whole = ""
        for end in range(start, min(start + _MOST_WORDS, len(words))):
            whole += letters[end]
            if whole == wanted:
                return " ".join(words[start : end + 1]).strip(".,;:!?()’'\"")
            if not wanted.startswith(whole):
                break
    return ""


_PLAIN = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th"})
"""Letters that no accent is taken off from, as addresses spell them."""


def _letters(text: str) -> str:
    named = text.replace("&", "and").removesuffix("'s").removesuffix("’s")
    return re.sub(r"[\W_]", "", fold(named).translate(_PLAIN))
