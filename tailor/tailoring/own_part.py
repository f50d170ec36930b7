"""The part of a line that is the person's own doing, where another part tells what others or things did.

What is left out takes nothing back of what stays: a use that was made of a thing, work that others did beside it. Where
it says when or under whom something was done, nothing is left out.
"""

import re

from tailor.tailoring.told_parts import without_absences
from tailor.tailoring.verbs import DETERMINER, is_past, skip_adverbs
from tailor.text import says_break, says_unfinished

_AMOUNT_BEHIND = re.compile(
    r"\s[–—-]\s((?:around|about|some|over|up to|nearly|rund|etwa|environ|près de) \d[^,;:.()–—]*)$"
)
_SLASH = re.compile(r"(?<=[A-Z]) / (?=[A-Z]{2,})")
_TAKEN_UP = re.compile(
    r",? and (?:we|they|it|(?:the|all) (?:[\w-]+ ){1,3}?)\s?(?:have |has |had |now |then |still |later |all ){0,2}"
    r"(?:adopted|use[ds]?|using|drill(?:ed|s)?|kept|keeps?|follow(?:ed|s)?|run|runs|rolled|copied|in use)\b"
    r"(?P<rest>[^;]*)$"
)
"""What others did with something afterwards, which is praise for it."""
_OTHERS_DID = re.compile(
    r"[,;] (?:the )?(?:others|colleagues|team-?mates|my (?:colleagues|partners?|team-?mates)"
    r"|the rest of the (?:group|team))"
    r" (?:did|built|pulled|wrote|made|handled|took|ran|drew|collected|cleaned)\b[^;]*$"
)
"""What others did beside one's own part."""
_NONE_LOST = re.compile(
    r",? and (?:since [^,;:]{3,50}? )?(?:we|the [\w-]+) (?:have|has|had) (?:not|never) (?:had|lost|missed|failed|seen)"
    r" (?:an?|any|one)\b[^,;:]*$"
)
"""A good result that is told as what there has not been since."""
_THING_BEHIND = re.compile(r"; (?:any|every)thing [^;]*$|; \d+ [^;]*$")
"""What was done with what was found, and a count that says no more than when."""
_OF_ANOTHER = re.compile(
    r"; (?:die|der|das|den) (?!(?:ich|wir)\b)[A-ZÄÖÜ][\w-]+ (?:macht|machte|übernimmt|übernahm"
    r"|erledigt|erledigte|führt|führte|trifft|traf|liegt|lag) [^;]*$"
)
"""Other work beside it, which another does."""
_OWN_BEHIND = re.compile(
    r"(?P<before>.+?)(?:, and |: (?=I )|[;,] (?:und |et )?)(?P<own>(?:I (?!am\b|was\b|don|do not\b|did not\b|have not\b"
    r"|never\b)[a-z]"
    r"|ich habe |j['’]ai )[^;]+)(?:; (?P<rest>.+))?"
)
"""A sentence of one's own behind one on others' work.

Behind a colon it is one in English alone, where a subject stands before it: a German or French line names there what
was done, without which the deed is another ("Umstellung auf die neue Akte: ich habe 9 Kunden neu aufgenommen").
"""
_LIMITS = re.compile(
    r"\b(?:when|while|whenever|if|because|although|though|until|unless|during|out|away|off|absent|absence|ill|sick|leave"
    r"|holidays?|vacation|maternity|cover\w*|under|supervis\w*|with my|wenn|während|weil|obwohl|als|unter|urlaub\w*"
    r"|vertret\w*"
    r"|quand|lorsque|pendant|parce|bien que|sous|absence|congés?|remplac\w*|not|never|nicht|kein\w*|pas|jamais|only"
    r"|nur)\b",
    re.IGNORECASE,
)
"""Words with which the part before may limit one's own."""
_POINTS = re.compile(
    r"\b(?:it|them|this|that|these|those|there|so|too|also|both|its|their|her|his|she|he|they|you|but|not|never|help\w*"
    r"|assist\w*|support\w*|part|es|sie|ihn|dies\w*|dabei|auch|aber|nicht|nur|cela|ceci|y|en|leur|mais|pas|aid\w*"
    r"|assist\w*|particip\w*)\b"
)
_AT_A_TIME = re.compile(r"(?P<when>(?:When|After|Before|Once) [^,;:()]+), (?P<deed>[a-z][^;:]+)")
"""When something was done, before a deed that has lost its subject."""
_DONE_TO_ONE = re.compile(
    r"(?:appointed|asked|assigned|awarded|called|chosen|elected|found|given|granted|handed|hired|invited|kept on|known"
    r"|left|lent|lost|made|named|offered|paid|promised|promoted|retained|seconded|selected|sent|shown|taught|tasked"
    r"|told|trained|transferred|voted|won)\b"
)
"""What may have been done to the person: "After two years, made the lead"."""
_FEWEST_WORDS = 3


def spelled_plainly(sentence: str) -> str:
    """A sentence with an amount behind a dash in brackets, and no spaces around a slash between short names."""
    return _AMOUNT_BEHIND.sub(r" (\1)", _SLASH.sub("/", sentence))


def with_subject(sentence: str) -> str:
    """An English sentence whose deed stands behind its time with the subject that notes leave out; else as it was.

    "When the press broke, moved the work to Leeds" gives "When the press broke, I moved the work to Leeds".
    """
    found = _AT_A_TIME.fullmatch(sentence)
    verb, rest = skip_adverbs(found["deed"]) if found else ("", "")
    is_deed = is_past(verb, rest) and DETERMINER.match(rest) is not None and not _DONE_TO_ONE.match(verb)
    return f"{found['when']}, I {found['deed']}" if found and is_deed else sentence


def without_others(sentence: str) -> str:
    """A sentence without what it says behind of others' use or work: ", and the trust adopted it"; else as it was."""
    return _cut(sentence, (_TAKEN_UP, _OTHERS_DID, _OF_ANOTHER, _THING_BEHIND))


def without_anothers(sentence: str) -> str:
    """A sentence without the other work that it says behind a semicolon others do; else as it was."""
    return _cut(sentence, (_OTHERS_DID, _OF_ANOTHER))


def _cut(sentence: str, patterns: tuple[re.Pattern[str], ...]) -> str:
    none_lost = _NONE_LOST.search(sentence)
    if none_lost and len(sentence[: none_lost.start()].split()) >= _FEWEST_WORDS:
        return sentence[: none_lost.start()]
    for pattern in patterns:
        found = pattern.search(sentence)
        if found is None or len(sentence[: found.start()].split()) < _FEWEST_WORDS:
            continue
        tail = without_absences(found[0])
        if not (says_break(tail) or says_unfinished(tail) or re.search(r"\b(?:not|never|nicht|pas)\b", tail)):
            return sentence[: found.start()].rstrip(" ,")
    return sentence


def own_part(sentence: str) -> str:
    """One's own sentence behind another's in a line, as it stands there; the line where it cannot stand alone.

    "An agency rebuilt the site: I wrote the texts" gives "I wrote the texts".
    """
    found = _OWN_BEHIND.fullmatch(sentence)
    if found is None or _LIMITS.search(found["before"]) or _POINTS.search(found["own"]):
        return sentence
    rest = found["rest"] or ""
    is_turned = _LIMITS.search(rest) or says_break(rest) or says_unfinished(rest)
    own = found["own"]
    return sentence if is_turned or len(own.split()) < _FEWEST_WORDS else f"{own[:1].upper()}{own[1:]}"
