"""Which sentences of a letter say why the candidate writes, and so claim nothing that a resume could hold."""

import re

from tailor.tailoring.atoms import AtomKind
from tailor.tailoring.grammar import Form, read_clause
from tailor.tailoring.holdings import Holdings
from tailor.tailoring.posting_facts import PostingFacts
from tailor.text import find_phrase

_OF_A_CAREER = re.compile(
    r"\b(?:experienced?|expert(?:ise)?|years?|decades?|degree|diploma|certifi\w+|licen[cs]ed?|qualifi\w+|skill\w*|fluent\w*"
    r"|proficien\w+|award\w*|promot\w+|background|career|track record|team of|leaders?|seniors?|managers?|directors?"
    r"|my (?:work|job|role|position|employer|time at)|graduated?|doctorate|ph\.?d"
    r"|bachelor\w*|master\w*|erfahrung\w*|abschluss|expérience\w*|diplôme\w*)\b",
    re.IGNORECASE,
)
_I_DO = re.compile(r"\b(?:I|we|my team)(?:[’']ve| have| had)? (?:(?:also|always|long|\w+ly) )*(?P<clause>\w+.*)")
_I_AM = re.compile(
    r"\bI (?:(?:am|was|have been|[’']m) (?:now |currently |also )?an?|hold|speak|know|own|possess|have an?|have the) ",
    re.IGNORECASE,
)
_OF_THE_HEART = re.compile(
    r"(?:admired?|appreciated?|believed?|chosen?|chose|dream(?:ed|t)?|enjoy(?:ed)?|feel|felt|gr[eo]w[n]? up|hear|heard"
    r"|hoped?|liked?|loved?|noticed?|thought|think|valued?|want(?:ed)?|wish(?:ed)?|look forward"
    r"|(?:read|followed|seen|saw|visited|met) (?:about|of|how|your?)\b)\b"
)
_ICH = re.compile(r"\bich\b|\bwir\b|\bmein Team\b|\bje\b|\bj['’]|\bnous\b|\bmon équipe\b", re.IGNORECASE)
_OF_THE_HEART_ABROAD = re.compile(
    r"\b(?:bewerbe|freue|freuen|interessiere|möchte|würde|wünsche|hoffe|glaube|denke|finde|schätze|mag|träume|danke|bitte|sende"
    r"|bewundere|verfolge|lese|sehe|wollte|will|fühle|überzeugt|begeistert|gespannt|motiviert|bereit|neugierig"
    r"|(?:habe|hatte) (?:\w+ ){0,6}(?:gelesen|gehört|gesehen|erfahren|gefunden|entdeckt|besucht|bewundert)"
    r"|stehe (?:\w+ ){0,3}zur Verfügung|souhaite|souhaiterais|postule|adresse|voudrais|aimerais|serais|espère"
    r"|apprécie|aime|admire|crois|pense|rêve|remercie|tiens|reste|convaincue?|motivée?|intéressée?|disponible|ravie?|sensible"
    r"|ai (?:\w+ ){0,3}(?:lu|vu|découvert|appris|entendu|connu|apprécié|aimé))\b",
    re.IGNORECASE,
)
"""What somebody feels, wants, reads or hears, in German or French; all else that "ich" or "je" says is a claim."""
_PART = re.compile(r"[,;:]|\b(?:und|et)\b")


def claims_nothing(sentence: str, holdings: Holdings, posting: PostingFacts | None) -> bool:
    """Whether a sentence gives no fact of a career.

    That is one with no number or date, no term of the vocabulary, no title, employer or school of the resume, no word
    such as "experience" or "degree", and nothing that "I" did but feel, see or hear. What else a person means by a
    sentence cannot be known, so one that names somebody else's firm in such words passes. A number, date or term that
    the `posting` gives is no fact of the candidate's career.
    """
    facts = [atom for atom in holdings.atoms(sentence) if atom.kind is not AtomKind.WORD or atom.key[:5] == "term "]
    if not all(posting is not None and posting.holds(atom) for atom in facts):
        return False
    if _OF_A_CAREER.search(sentence) or _I_AM.search(sentence) or _tells_of_work(sentence):
        return False
    names = [name for head in holdings.heads for name in (head.entry.title, head.entry.organisation) if name]
    return not any(find_phrase(name, sentence, inflected=False) for name in names)


def _tells_of_work(sentence: str) -> bool:
    parts = [part for part in _PART.split(sentence) if _ICH.search(part)]
    if any(_OF_THE_HEART_ABROAD.search(part) is None for part in parts):
        return True
    return any(
        not _OF_THE_HEART.match(told["clause"])
        and read_clause(told["clause"].capitalize(), current=True).form in (Form.PAST, Form.PRESENT)
        for told in _I_DO.finditer(sentence)
    )
