"""Of which job a letter speaks, from sentence to sentence.

A sentence that names an employer, school or project, or a title ("as a clerk"), is about it, and so are those behind it
in its paragraph until another is named. "There", "in that role" carry it on into the next paragraph. "Before that"
leads away from it, "today" to the jobs that are held.
"""

import re
from collections.abc import Sequence

from tailor.model import SectionKind
from tailor.tailoring.holdings import Holdings
from tailor.tailoring.statements import Head
from tailor.text import find_phrase, fold

_SHORTEST_NAME = 5
JOBS = frozenset({SectionKind.EXPERIENCE, SectionKind.VOLUNTEERING, SectionKind.PROJECTS})
_OF_PLACE = re.compile(
    r"\bthere\b(?!['’]s\b| (?:is|are|was|were|has|have|will|may|can)\b)"
    r"|\b(?:in|during|throughout|over|within|from|on|at) (?:this|that|these|those|the same|both) (?:\w+ )?"
    r"(?:appointment|assignment|capacity|company|employer|employment|engagement|firm|function|hospital|internship|job"
    r"|time|months|period|place|placement|position|post|posting|project|role|school|shop|site|spell|stint|team|term"
    r"|traineeship|years)\b"
    r"|\bwhile (?:there|with them)\b|^with them\b|\bthe same (?:employer|company|place|job|role|post)\b"
    r"|\bdort\b|\bebenda\b"
    r"|\b(?:in|während|aus|auf|bei) (?:dieser|jener|derselben|diesem|jenem) (?:\w+ )?"
    r"(?:Anstellung|Arbeit|Aufgabe|Betrieb|Firma|Funktion|Jahre|Position|Praktikum|Projekt|Rolle|Stelle|Tätigkeit"
    r"|Unternehmen|Zeit)\b|\bwährend dieser (?:Zeit|Jahre)\b|\bim Rahmen dieser\b|^(?:Da|Hier|Dabei)\b"
    r"|\bj['’]y\b|\bn['’]y\b|\bs['’]y\b|\by (?:ai|avais|a)\b|^Là\b|\blà-bas\b"
    r"|\b(?:dans|pendant|durant|à|au cours de|lors de|en) (?:ce|cet|cette|ces|la même|le même) (?:\w+ )?"
    r"(?:années|cadre|contexte|entreprise|établissement|emploi|fonction|maison|mission|période|poste|qualité|rôle"
    r"|stage|structure|temps)\b|\bau même endroit\b",
    re.IGNORECASE,
)
"""Words that mean the place or time just spoken of."""
_EARLIER = re.compile(
    r"\b(?:before (?:that|this|then)|beforehand|previously|earlier|formerly|prior to (?:that|this)|in (?:my|an?) "
    r"(?:previous|former|earlier|last|first) (?:job|role|position|post|employment)|davor|zuvor|vorher|früher"
    r"|avant cela|auparavant|précédemment|antérieurement|dans mon (?:ancien|premier|dernier|précédent) (?:emploi"
    r"|poste))\b",
    re.IGNORECASE,
)
NOW = re.compile(
    r"\b(?:now|currently|at present|today|still|nowadays|in my (?:current|present) (?:job|role|position|post)"
    r"|derzeit|aktuell|zurzeit|heute|momentan|gegenwärtig|jetzt|actuellement|aujourd['’]hui|à présent)\b",
    re.IGNORECASE,
)
"""Words that are true in a job that is held only."""
_THEREIN = re.compile(r"\b([jJnNsS])['’]y\s+")
_OF_BEFORE = re.compile(
    r"(?:(?:That|This|All(?: of)? (?:this|that)|These|Those|Both|Which|It)\b[^,.;]{0,20}? (?:was|were|happened"
    r"|took place)"
    r"|(?:Das|Dies|Beides)(?: alles)? (?:war|geschah)|(?:C['’]était|Cela|Tout cela))\b",
    re.IGNORECASE,
)
"""A sentence that tells where what the one before it tells was: "That was at Elm Ltd"."""
_HOLDS = re.compile(r"\bI (?:also )?hold\b|\bich habe\b|\bje suis (?:également )?titulaire\b", re.IGNORECASE)
"""A paper that is held leads to no other place: the next sentence may go on with the job."""
_AS = r"\b(?:as|als|comme|en tant que|en qualite de)\s+(?:an?\s+|the\s+)?"
_AND = re.compile(r"\s*(?:,|and|und|et|or|&|sowie|as well as)[\s,]*(?:(?:at|bei|chez|for|in|der|dem|the|à|au)\s+)*$")


def place_named(head: Head, text: str) -> tuple[int, int] | None:
    """Where a text names the employer or school of an entry, whole or by a first word that is no common one."""
    name = head.entry.organisation
    first = name.split()[0].strip(",.") if name.split() else ""
    if not name:
        return None
    whole = find_phrase(name, text, inflected=False)
    if whole:
        return whole
    is_name = len(first) >= _SHORTEST_NAME and first[0].isupper()
    found = re.search(rf"\b{re.escape(first)}\b", text) if is_name else None
    return found.span() if found else None


def places_named(heads: Sequence[Head], text: str) -> list[tuple[int, int, Head]]:
    """Where a text names which entries' employers or schools, in order.

    Of two employers with the same first word ("Hotel Elm", "Hotel Oak") only the one is meant whose whole name stands
    there.
    """
    found = [(*place, head) for head in heads if (place := place_named(head, text))]
    longest: dict[int, int] = {}
    for start, end, _ in found:
        longest[start] = max(end, longest.get(start, 0))
    return sorted((one for one in found if one[1] == longest[one[0]]), key=lambda one: one[0])


class LetterContext:
    """Follows of which entries the sentences of a letter are told."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._told: tuple[Head, ...] = ()
        jobs = (section for section in holdings.resume.sections if section.kind in JOBS)
        ids = {entry.id for section in jobs for entry in section.entries}
        self._others = tuple(head for head in holdings.heads if head.entry.id not in ids)

    @property
    def told(self) -> tuple[Head, ...]:
        """The entries last named, while what follows is theirs."""
        return self._told

    def begin(self, sentence: str) -> None:
        """A paragraph begins: what the one before it was about is over, unless its first sentence goes on with it."""
        if not _OF_PLACE.search(sentence):
            self._told = ()

    def named(self, sentence: str) -> tuple[Head, ...]:
        """The entries that a sentence names by employer, school, project or title; those that it names together."""
        places = [*places_named(self._holdings.heads, sentence), *self._titled(sentence)]
        return tuple(dict.fromkeys(head for _, _, head in sorted(places, key=lambda place: place[0])))

    def name(self, heads: tuple[Head, ...], sentence: str = "") -> None:
        """From here on these entries are spoken of; of those that a sentence names apart, the last job, else the last.

        "I worked as a clerk at Elm Ltd, and I hold a BSc from Oak College" goes on with the job.
        """
        jobs = tuple(head for head in heads if head not in self._others)
        if not jobs and _HOLDS.search(sentence) and any(head not in self._others for head in self._told):
            return
        heads = jobs or heads
        places = places_named(heads, sentence) if sentence else []
        if len({start for start, _, _ in places}) > 1:
            between = sentence[places[-2][1] : places[-1][0]]
            if not _AND.fullmatch(between):
                heads = tuple(head for start, _, head in places if start == places[-1][0])
        self._told = heads

    def within(self, sentence: str) -> tuple[Head, ...] | None:
        """Of which entries a sentence that names none must be; None for any one."""
        told = self._told
        if _EARLIER.search(sentence):
            self._told = ()
            return tuple(head for head in self._holdings.heads if head not in told) if told else None
        if NOW.search(sentence):
            held = tuple(head for head in self._holdings.heads if head.entry.dates is None or head.entry.dates.current)
            current = tuple(head for head in held if head not in self._others and head.entry.dates is not None)
            self._told = tuple(head for head in told if head in held) or (current if len(current) == 1 else ())
            return (*(self._told or held), *self._others)
        return self.spoken_of(sentence)

    def spoken_of(self, sentence: str) -> tuple[Head, ...] | None:
        """Of which entries a sentence is that has words such as "now" from its source, and none of its own."""
        if not self._told:
            return None
        return self._told if _OF_PLACE.search(sentence) else (*self._told, *self._others)

    def held_of(self, heads: tuple[Head, ...], sentence: str) -> tuple[Head, ...]:
        """Of some entries those that a sentence can be about: of what is true now, the jobs that are held."""
        if not NOW.search(sentence):
            return heads
        return tuple(head for head in heads if head.entry.dates is None or head.entry.dates.current)

    def plain(self, sentence: str) -> str:
        """A sentence without the words that say of which job it is, once that is known."""
        bare = _THEREIN.sub(r"\1'", sentence)
        for pattern in (_OF_PLACE, _EARLIER, NOW):
            bare = pattern.sub(" ", bare)
        return " ".join(bare.split()).lstrip(" ,") if bare != sentence else sentence

    def reaches_back(self, sentence: str) -> bool:
        """Whether a sentence tells of the place of what the one before it told."""
        return _OF_BEFORE.match(sentence) is not None

    def goes_on(self, sentence: str) -> bool:
        """Whether a sentence means the place or time just spoken of."""
        return _OF_PLACE.search(sentence) is not None

    def _titled(self, sentence: str) -> list[tuple[int, int, Head]]:
        found = []
        words = fold(sentence)
        for head in self._holdings.heads:
            title = fold(head.entry.title)
            if title and title in words:
                place = re.search(_AS + re.escape(title) + r"\b", words)
                found += [(*place.span(), head)] if place else []
        return found
