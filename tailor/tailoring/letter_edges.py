"""What stands around a letter's paragraphs: sender, addressee, subject, greeting and farewell.

They claim little, but a rank in the subject or a degree below the name is read by everybody.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tailor.tailoring.atoms import Atom, AtomKind
from tailor.tailoring.holdings import Holdings
from tailor.tailoring.posting_facts import PostingFacts
from tailor.tailoring.violation import Violation
from tailor.tailoring.word_lists import word_set
from tailor.text import find_phrase, fold

_GREETING = re.compile(
    r"(?:Dear|Sehr geehrter?|Guten Tag|Lieber?(?= [A-ZÄÖÜ])|Hallo|Grüezi|Bonjour|Madame|Monsieur|Hello|Hi"
    r"|Respected (?:Sir|Madam|M[rs]s?|Dr|Prof)|Good (?:morning|day|afternoon)|To [Ww]hom [Ii]t [Mm]ay [Cc]oncern)\b"
    r"(?:[^.!?]|\b\w{2,5}\.){0,60}[,:!]?$"
)
_FULL_DATE = re.compile(
    r"(?:Date: )?(?:[A-ZÄÖÜ][\w -]{2,30}, (?:den |le )?|[Ll]e )?(?:\d{1,2}(?:st|nd|rd|th|er|\.)? \w+ \d{4}"
    r"|\w+ \d{1,2}, \d{4}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})"
)
_SUBJECT = re.compile(
    r"(?:Application\b|Re:|RE:|Ref\b|Reference\b|Subject:|Bewerbung\b|Betreff?:|Betr\.|Ihre (?:Stellena|A)nzeige\b"
    r"|Candidature\b|Objet\b|Post of\b|Position:)"
)
_CONTACT = re.compile(r"@|\d[\d /()-]{6,}\d")
_TELLS = re.compile(
    r"\bI (?!and\b|or\b|in\b|at\b|for\b)[a-z]|\b[Ii]ch \w|\b[Jj]e [a-z]|\b[Jj]['’](?:ai|étais)\b"
    r"|\b(?:which|who|having|welche[rs]?)\b|\b(?:\d+|[a-zäöü]+) (?:years?(?:['’]| of)? experience|years? in"
    r"|Jahren? \w*[Ee]rfahrung|ans d['’]expérience)\b"
    r"|\b(?:currently|presently|formerly)\b|\bex-[A-Z]\w+|[–—-] from an?\b|\bof an? [A-Z][\w ]+:"
    r"|\bwith (?:[\w+#./-]+ ){1,5}(?:expertise|experience|skills)\b",
)
"""What no subject or address says: what its writer did or is."""
_RANKS = re.compile(
    r"\b(?:with|mit|avec) (?!reference|Bezug|référence)|\b(?:my|meine?[mnrs]?|mes|seit|since|depuis|forte?)\b"
    r"|\b(?:years?|experienced?|expert\w*|chartered|accredited|certifi\w+|licen[cs]ed?|registered|qualified|degree|award\w*"
    r"|ph\.?d|doctorate|m\.?sc|mba|jahren?|erfahrung\w*|erfahrene[rn]?|diplom\w*|zertifi\w+|geprüfte[rn]?"
    r"|staatlich|expérience|expérimentée?|certifiée?|diplômée?|agréée?)\b",
    re.IGNORECASE,
)
"""What may be a part of a role's name, and is a claim where the posting does not name the role so."""
_OF_A_LETTER = re.compile(r"\b(?:my application|meine[rn]? Bewerbung|ma candidature)\b", re.IGNORECASE)
_OF_AN_APPLICATION = re.compile(r"\b(?:application|bewerbung|candidature)\b", re.IGNORECASE)
_PIECE = re.compile(r"[,;:|()/]|\s[–—-]\s|\s(?:at|with|bei|in|chez|à|for|als|as)\s")
_FAREWELL_NOUNS = re.compile(
    r"\b(?:yours|regards?|wishes|thanks|sincerely|faithfully|truly|respectfully|cordially|thank you|greetings"
    r"|gr[uü](?:ß|ss)\w*|dank|hochachtungsvoll|cordialement|respectueusement|salutations|remerciements"
    r"|amicalement|merci|sincèrement)\b"
    r"|^(?:all the )?best\b",
    re.IGNORECASE,
)
_FORMULA = re.compile(
    r"(?:Je vous prie|Veuillez|Nous vous prions|Je vous prie de bien vouloir)(?: de bien vouloir)? ?(?:d[’'])?"
    r"(?:agréer|recevoir|croire|accepter)[^.]*",
    re.IGNORECASE,
)
_MOST_WORDS = 9
_HEAD_LINES = 15
_SUBJECT_LINES = 2
_SUBJECT_WORDS = 14


@dataclass(frozen=True, slots=True)
class LetterLines:
    """A letter's lines: those about the writer, those around the text, and the text without its farewell."""

    sender: tuple[str, ...]
    edges: tuple[str, ...]
    body: tuple[str, ...]


def is_letter(texts: Sequence[str]) -> bool:
    """Whether a document greets somebody, as letters do."""
    return any(_GREETING.match(text) for text in texts[:_HEAD_LINES])


def split_letter(texts: Sequence[str], name: str, place: str) -> LetterLines:
    """The parts of a letter of a person with that name and place; all of another document is text."""
    greetings = [number for number, text in enumerate(texts[:_HEAD_LINES]) if _GREETING.match(text)]
    if not greetings:
        return LetterLines((), (), tuple(texts))
    # "Monsieur Paul Petit" may stand above the greeting, in the address.
    greeting = next((number for number in greetings if texts[number].endswith((",", ":", "!"))), greetings[0])
    dated = [number for number in range(greeting) if _FULL_DATE.fullmatch(texts[number])]
    end = dated[0] if dated else min(2, greeting)
    subjects = [number for number in range(greeting) if _SUBJECT.match(texts[number])]
    end = min([end, *subjects])
    head = tuple(text for text in texts[end : greeting + 1] if not _FULL_DATE.fullmatch(text))
    sender = [*texts[:end], *(text for text in head if not dated and _is_contact(text))]
    own = {fold(word) for word in re.findall(r"\w+", f"{name} {place}")}
    own |= {fold(word) for word in re.findall(r"\w+", texts[greeting])}  # a farewell takes up the form of address
    rest = [text for text in texts[greeting + 1 :] if not _is_farewell(text, own)]
    titles = [text for text in rest[:_SUBJECT_LINES] if _is_subject(text)]
    edges = tuple(text for text in (*head, *titles) if text not in sender)
    return LetterLines(tuple(sender), edges, tuple(text for text in rest if text not in titles))


def _is_contact(text: str) -> bool:
    """Whether a line above a letter's text has an address or a number to call; a subject's is that of the posting."""
    return _CONTACT.search(text) is not None and _SUBJECT.match(text) is None


def _is_subject(text: str) -> bool:
    """Whether a line behind the greeting is a subject: no sentence, and not long."""
    if text.rstrip().endswith((".", "!", "?", ":", ",")) or len(text.split()) > _SUBJECT_WORDS:
        return False
    return _SUBJECT.match(text) is not None


def _is_farewell(text: str, own: set[str]) -> bool:
    words = [fold(word) for word in re.findall(r"\w+", text)]
    if _FORMULA.match(text):
        return set(words) <= word_set("farewells_fr") | own
    rest = [word for word in words if word not in own]
    return len(rest) <= _MOST_WORDS and set(rest) <= word_set("farewells") and _FAREWELL_NOUNS.search(text) is not None


def fills_formula(sentence: str) -> bool:
    """Whether the last sentence of a French letter has other words than such sentences have."""
    found = _FORMULA.search(sentence)
    return found is not None and not {fold(word) for word in re.findall(r"\w+", found[0])} <= word_set("farewells_fr")


class EdgeReader:
    """Reads the lines around a letter's text: they may name the posting, the writer and an address."""

    def __init__(self, holdings: Holdings, posting: PostingFacts | None) -> None:
        self._holdings = holdings
        self._posting = posting
        contact = holdings.resume.contact
        texts = (contact.name, contact.location, contact.email, contact.phone, holdings.resume.headline)
        self._own = frozenset(atom.key for text in texts if text for atom in holdings.atoms(text))
        self._name = contact.name

    def is_title(self, line: str) -> bool:
        """Whether the first line below the greeting only names the posting's role."""
        is_sentence = line.rstrip().endswith((".", "!", "?", ":", ",")) or len(line.split()) > _SUBJECT_WORDS
        if self._posting is None or is_sentence or self._claims(line):
            return False
        return any(map(self._posting.has_in_title, self._holdings.atoms(line))) and not self._missing_of_subject(line)

    def read(self, line: str) -> Iterator[Violation]:
        """What such a line says that neither the posting nor the writer's name explains."""
        if _GREETING.match(line):
            missing = line if _TELLS.search(line) or len(line.split()) > _SUBJECT_WORDS else ""
        elif self._posting is not None and (self._posting.says(line) or self._posting.is_addressee(line)):
            missing = ""
        else:
            missing = self._missing_of_subject(line) if self._is_subject(line) else self._missing_of_address(line)
        if missing:
            yield Violation(line, missing, self._holdings.nearest(line))

    def _is_subject(self, line: str) -> bool:
        if _SUBJECT.match(line) or _OF_AN_APPLICATION.search(line):
            return True
        return self._posting is not None and any(map(self._posting.has_in_title, self._holdings.atoms(line)))

    def _missing_of_address(self, line: str) -> str:
        """An address names who is written to: neither what its writer can do nor where they worked."""
        employers = (head.entry.organisation for head in self._holdings.heads if head.entry.organisation)
        is_own = self._posting is not None and any(find_phrase(name, line, inflected=False) for name in employers)
        return line if is_own or self._claims(line) else ""

    def _claims(self, line: str) -> bool:
        """Whether a line tells of its writer, apart from the names that the posting has."""
        if self._posting is None:
            return _TELLS.search(line) is not None
        rest = _OF_A_LETTER.sub(" ", self._posting.without_names(line))
        ranks = (found[0] for found in _RANKS.finditer(rest))
        return _TELLS.search(rest) is not None or not all(map(self._posting.is_in_title, ranks))

    def _missing_of_subject(self, line: str) -> str:
        if self._claims(line):
            return line
        if self._posting is None:
            _, name, behind = line.partition(self._name)
            return behind if name and _RANKS.search(behind) else ""
        lacking: list[str] = []
        seen_name = False
        for piece in filter(str.strip, _PIECE.split(self._posting.without_names(line))):
            is_own = seen_name and self._is_own(piece)
            seen_name = seen_name or find_phrase(self._name, piece, inflected=False) is not None
            if not is_own and not self._posting.says(piece):
                lacking += self._lacking(piece)
        return ", ".join(lacking)

    def _is_own(self, piece: str) -> bool:
        """Whether a piece behind the writer's name is a title or the headline of the resume."""
        titles = (head.entry.title for head in self._holdings.heads if head.entry.dates and head.entry.dates.current)
        return fold(piece.strip()) in {fold(title) for title in (*titles, self._holdings.resume.headline) if title}

    def _lacking(self, piece: str) -> Iterator[str]:
        posting = self._posting
        for atom in self._holdings.atoms(piece):
            word = piece[atom.start : atom.end]
            if fold(word) in word_set("of_subjects") or atom.key in self._own or _is_day(atom):
                continue
            if posting is not None and not posting.names(atom):
                yield word


def _is_day(atom: Atom) -> bool:
    return atom.kind is AtomKind.DATE and len(atom.key) > len("2026-11")
