"""The pieces of a signature, and what a name looks like."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from tailor.journal.replies.cues import Cues, phrase_pattern

_ACCENTED = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
LARGE = "".join(chr(code) for code in _ACCENTED if chr(code).isupper())
SMALL = "".join(chr(code) for code in _ACCENTED if chr(code).islower())
"""The accented letters of European and Vietnamese names and of te reo Maori."""
EMAIL = re.compile(r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(r"(?<![\w./-])(?:(?:\+|\(?0|\(?\d{3}\)?[ .-])[\d \u00a0()./–-]{5,18}\d|\d{3}[-. ]\d{4})(?!\w|\.\d)")
HONORIFIC = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|mx|sir|herr|frau|monsieur|madame|mme|m|i\.?\s?a|i\.?\s?v|ppa|p\.?\s?p|gez|me|maître|your|ihre?|yours|inh(?:aber(?:in)?)?[.:]{0,2}|the(?=\s+(?:(?:very|right|most)\s+)?(?:rev|hon|ven)))\.?\s+)+",
    re.IGNORECASE,
)
TITLE = (
    r"(?:Dr|Prof|Professor|Sister|Brother|Rev|Canon|Cllr|Fr|Capt|Captain|Col|Lt|Maj|Major|Sgt|Insp|Engr?|Er|Adv|Shri|Smt|Atty|"
    r"Pastor|Imam|Rabbi|Msgr|Dame|Sir|Hon|Ir|Mgr|PhDr|RNDr)\.?"
)
"""What stands before a name in a signature and is no role."""
_NAME_WORD = (
    r"(?:(?:Dr|Prof|Mag|Dipl|Ing|Sr|Jr|[A-ZÄÖÜÉ])\.(?:-?\s?[A-Za-z]{2,5}\.)*|(?:[A-ZÄÖÜÉ]\.){2,3}|"
    rf"[OD]['’][A-Z{LARGE}][a-z{SMALL}]+(?:-[A-Z{LARGE}][a-z{SMALL}]+)?|(?:III?|IV|Jr|Sr)(?!\w)|[A-Z{LARGE}][a-z{SMALL}'’]+(?:[-'’][A-Z{LARGE}]?[a-z{SMALL}]+)*"
    rf"|[A-Z][a-z]{{0,4}}[A-Z{LARGE}][\w'’-]+|{TITLE}|[A-Z](?=\s)|[ÓÀ](?=\s[A-Z]))"
)
FIRST_NAME = re.compile(rf"^[A-Z{LARGE}][a-z{SMALL}'’]+(?:-[A-Z{LARGE}][a-z{SMALL}]+)?$")
PARTICLE = r"(?:van|von|de|der|den|del|della|di|da|le|la|el|al|bin|ten|ter|zu|zur|du|dos|d['’])"
NAME = re.compile(rf"^{_NAME_WORD}(?:\s+(?:{PARTICLE}\s+)*{_NAME_WORD}){{1,4}}$")
PERSON = re.compile(
    r"((?:our|unsere?[nm]?|notre) [\w ]{2,40}?,?\s+)?"
    rf"({_NAME_WORD}(?:\s+(?:{PARTICLE}\s+)*{_NAME_WORD}){{1,3}})"
)
_PARTS = re.compile(
    r"\s*[|•·,/]\s*|(?:^|\s+)@\s*|\s+[–—-]\s+|\s{3,}|\t|\s+(?=\()|(?<=[a-z])\s+(?=(?:\+|0)\d[\d /()-]{6,}$)"
)
_ELIDED = re.compile(rf"[dl]['’][A-Z{LARGE}]")
_ARTICLES = {"La", "Le", "The", "Der", "Die", "Das", "Les"}
_BEHALF = {"For", "Für", "Pour", "Im", "In", "Mit", "Par", "With"}  # "Für den Vorstand" signs for others
SAINT = {"St", "Saint", "Sankt"}  # a school, a church or a hospital
AT = re.compile(rf"\s+(?:at|bei|chez|@)\s+(?=[A-Z{LARGE}])")
SIGNED_FOR = re.compile(
    rf"^([A-Z{LARGE}][\w'’-]+(?:\s[A-Z{LARGE}][\w'’-]+)?)\s"
    r"(?:from|vom|von der|aus dem|aus der|de chez|@)\s(.+)$"
)
"""A person and the employer behind a small word: "Ada from Loam Bank"."""
_POST_NOMINALS = re.compile(
    r"(?:,?\s+(?:(?!I{2,3}\b|IV\b)[A-Z]{2,7}|(?:[BMCDI]|PG)(?:Sc|Eng|Ed|Phil|Arch|Pharm|Mus|Litt|Dip|Cert)|PhD|PsyD|EdD|"
    r"[AFGM]{1,2}I(?:Mech|Struct|Chem|Mar|Fire|Agr|Env|Mar|Civil)[A-Z]*|Dip[A-Z]\w*|EngTech|Grad[A-Z]\w+|Assoc[A-Z]\w+|"
    r"\((?:Hons|he/him|she/her|they/them)\)|jun\.?|sen\.?))+$"
)
"""Degrees and memberships behind a name, and what tells father from son."""
_HIRING_BOARD = re.compile(
    r"^(?:selection|interview|interviewing|examination|appointments?|recruitment|review|hiring)$", re.IGNORECASE
)
_POSSESSIVE = re.compile(r"['’]s(?:\s|$)")
_CO = re.compile(r"\bCo-(?=\w)", re.IGNORECASE)
"""Makes no firm of a founder."""
_KISS = re.compile(r"\s+x{1,3}$", re.IGNORECASE)
LONGEST_NAME = 7  # words
_ARTICLE = re.compile(
    r"^(?:the|for|pour|your|our|ihr|ihre|deine?|eure?|euer|votre|das|l['’]équipe|la)\s+", re.IGNORECASE
)
_NAMED_ARTICLE = re.compile(r"^(?:The|Les?|La|Das|Die|Der)\s+(?=\w+\s\w)|^L['’]")
_TEAM_OF = re.compile(
    r"^(?:direction|équipe|team)\s(?:de la |de l['’]|de |du |d['’]|von |vom |der |at |of )", re.IGNORECASE
)
_ROLE_END = re.compile(
    r"(?:^|\s)(?:manager|director|officer|advis[eo]r|co-?ordinator|supervisor|assistant|administrator|specialist|executive|"
    r"consultant|engineer|secretary|teacher|resources|leiter(?:in)?|leitung|referent(?:in)?|geschäftsführer(?:in)?|"
    r"directrice|directeur|responsable|gérante?)$",
    re.IGNORECASE,
)
"""The last word of a role, and no surname."""
_FIELD_END = re.compile(
    r"\s(?:relations|affairs|services|acquisition|operations|resourcing|recruitment|admissions|partnerships|"
    r"administration|procurement|logistics|marketing|finance|planning|development|engagement|facilities|culture)$",
    re.IGNORECASE,
)
"""The last word of a department, and no surname."""
_LAST_INITIAL = re.compile(rf"(?<=[a-z{SMALL}]\s)[A-Z{LARGE}]$")
_SMALL_WORDS = "& of at and for the bei am im für de des du la le les et d der die den von zu zum zur und"
_ASSOCIATION = ("e.", "e.V", "e.V.")
_BETWEEN = frozenset(_SMALL_WORDS.split())


_ASIDE = re.compile(
    r"\s*[(\[](?:ret(?:d|ired)?|a\.\s?D|i\.\s?R|(?:she|he|they|sie|er|elle|il|iel|any|ze)\b[^)\]]{0,20}|Ms|Mrs?|Mx|Miss|Mme|M)\.?[)\]]",
    re.IGNORECASE,
)
"""What stands in brackets beside a name and is no part of it: "(retd)", "(she/her)", "(Ms)"."""
_FOR_SOMEBODY = re.compile(r"^\W{0,2}(?:p\.?\s?[/.]\s?[op]\.?|p/?[po]\.?|\(?gez\.?\)?)\s+(?=\S)", re.IGNORECASE)
"""Stands before the name in whose stead somebody signs: "pp", "P/o"."""


_FIELD_NAME = re.compile(
    r"^(?:name|title|position|role|job title|funktion|nom|fonction|poste)\s*(?::|\t|\|)\s*(?=\S)", re.IGNORECASE
)
"""Stands before a name or a role in a signature that is a table."""
_SMALL_NAME = re.compile(r"(?!sorry|soz|thx|later|yes|best)[a-z]{3,10}(?: x{1,3})?")


def signed_lines(lines: Sequence[str]) -> list[str]:
    """The lines of a signature without what is no part of a name, "pp Ada Kern (she/her)", and names begun large.

    Who signs for somebody whose name stands below is left out.
    """
    plain = [_ASIDE.sub("", _FIELD_NAME.sub("", line.strip())).strip() for line in lines]
    kept = [
        _FOR_SOMEBODY.sub("", line)
        for line, below in zip_longest(plain, plain[1:], fillvalue="")
        if line and not (_FOR_SOMEBODY.match(line) and PERSON.fullmatch(below) and not _ROLE_END.search(line))
    ]
    small = len(kept) == 1 and _SMALL_NAME.fullmatch(kept[0]) and not phrase_pattern("farewell").match(kept[0])
    return [kept[0].capitalize()] if small else kept


def is_address(piece: str) -> bool:
    """Whether a piece is a number, an address or a farewell."""
    return bool(EMAIL.search(piece) or PHONE.search(piece) or "://" in piece or phrase_pattern("farewell").match(piece))


def is_domain(text: str, letter: str) -> bool:
    """Whether an address of the letter is at a domain that is called like a text: "Moss & Fern", @mossandfern."""
    plain = re.sub(r"\W|\band\b|&", "", text.casefold())
    domains = (re.sub(r"\band\b|[^a-z]|and", "", found.partition("@")[2].casefold()) for found in EMAIL.findall(letter))
    return any(plain.replace("and", "") in domain for domain in domains)


def pieces_of(line: str) -> list[str]:
    """The parts of a line that commas, bars, dashes or wide spaces divide."""
    return [piece.strip(" .,*_()") for piece in _PARTS.split(line) if piece and piece.strip(" .,*_()")]


def bare(text: str) -> str:
    """A line of a signature without "Yours", "Ihre", "Mr" and the farewell on the same line."""
    text = _without_letters(_KISS.sub("", HONORIFIC.sub("", text.strip(" ,.*_")).strip()))
    first, _, rest = text.partition(" ")
    named = FIRST_NAME.match(rest) or PERSON.fullmatch(rest)
    if named and phrase_pattern("farewell").fullmatch(f"{first},"):
        return rest  # "Cheers Ada", "Gruß Ada Kern"
    return phrase_pattern("farewell").sub("", text).strip(" ,!.:*_") if phrase_pattern("farewell").match(text) else text


def _without_letters(text: str) -> str:
    """A name without the letters behind it; a legal form stays."""
    found = _POST_NOMINALS.search(text)
    if found is None or text.isupper() or phrase_pattern("legal_form").search(found[0]):
        return text
    rest = text[: found.start()]
    return rest if NAME.match(rest) else text


def is_name(text: str, cues: Cues) -> bool:
    """Whether a text looks like a person's name of two words or more; "Pauline's Hardware" is a firm's."""
    if _POSSESSIVE.search(text):
        return False
    words = re.split(r"[\s-]+", text)
    if _ROLE_END.search(text) or _FIELD_END.search(text) or words[0] in _BEHALF:
        return False
    whole = _with_stop(text)
    if not NAME.match(whole) or words[0] in SAINT | _ARTICLES or any(cues.has("team", word) for word in words):
        return False
    return not (any(cues.has("company_word", word) for word in words) or phrase_pattern("farewell").fullmatch(text))


def _with_stop(text: str) -> str:
    """A text whose last word is an initial, behind two words or more, with the stop that lines lose: "Asha Rao K."."""
    return f"{text}." if text.count(" ") > 1 and _LAST_INITIAL.search(text) else text


def first_of_two(text: str, cues: Cues) -> str:
    """The first of two persons who sign in one line, "Ada Kern and Ben Holm"; empty where it is no such line."""
    names = [bare(part) for part in re.split(r"\s+(?:&|\+|and|und|et)\s+", text)]
    return names[0] if len(names) > 1 and all(is_name(name, cues) for name in names) else ""


def is_company(text: str, cues: Cues) -> bool:
    """Whether a text may be an employer's name: it begins large, and so do its words but the small ones.

    Where the first word is a kind of employer, small words may follow: "Maison des Tilleuls blancs".
    """
    words = text.split()
    has_form = len(words) > 1 and phrase_pattern("legal_form").fullmatch(words[-1].rstrip(".")) is not None
    if not words or not (text[0].isupper() or has_form) or len(words) > LONGEST_NAME or ":" in text:
        return False
    if phrase_pattern("legal_form").fullmatch(text.rstrip(".")):
        return False
    if text.endswith(("!", "?")) or (text.endswith(".") and not phrase_pattern("legal_form").search(words[-1])):
        return False
    kind_first = phrase_pattern("company_word").fullmatch(words[0]) is not None
    legal = phrase_pattern("legal_form")
    large = (
        word[0].isupper()
        or not word[0].isalpha()
        or _ELIDED.match(word)
        or word in _BETWEEN
        or word in _ASSOCIATION
        or legal.fullmatch(word)
        for word in words
    )
    if not kind_first and not all(large if text[0].isupper() else list(large)[1:]):
        return False
    if phrase_pattern("not_company").fullmatch(words[0].strip(",")) or HONORIFIC.match(f"{text} "):
        return False
    ends = words[-1:] if kind_first else [words[0], words[-1]]
    return cues.has("company_word", words[-1]) or not any(cues.has("job_title", word) for word in ends)


def company_in(text: str, cues: Cues) -> str:
    """The employer's name in a piece of a signature, "The Halcyon Talent Team"; empty where there is none in it."""
    words = _TEAM_OF.sub("", _ARTICLE.sub("", text)).split()
    if not words or (phrase_pattern("unit_word").fullmatch(words[-1]) and not names_employer(text)):
        return ""
    while words and _names_team(words[-1], cues) and not _is_authority(words):
        words.pop()
    while words and _names_team(words[0], cues):
        words.pop(0)
    return "" if len(words) == 1 and phrase_pattern("unit_word").fullmatch(words[0]) else " ".join(words)


def signed_for(line: str, cues: Cues) -> tuple[str, str]:
    """Person and employer in a line such as "Ada @ Loam Bank"; empty where it is none."""
    found = SIGNED_FOR.match(bare(line))
    if found is None or names_employer(found[1]) or not is_company(_NAMED_ARTICLE.sub("", found[2]), cues):
        return "", ""
    if any(cues.has(name, found[1]) for name in ("job_title", "team")) or phrase_pattern("department").match(found[2]):
        return "", ""
    return found[1], found[2]


def names_employer(text: str) -> bool:
    """Whether a text holds a word for a kind of employer, or a legal form."""
    plain = _CO.sub("", text)
    return any(phrase_pattern(name).search(plain) for name in ("company_word", "legal_form"))


def _is_authority(words: Sequence[str]) -> bool:
    """Whether words end in a board that is an employer: "Education Board", no "Selection Board"."""
    return len(words) > 1 and words[-1].casefold() == "board" and not _HIRING_BOARD.match(words[-2])


def without_team(name: str, cues: Cues) -> str:
    """A name of an employer without the words for a team behind it."""
    words = name.split()
    while len(words) > 1 and cues.has("team", words[-1]) and not _is_authority(words):
        if phrase_pattern("company_word").fullmatch(words[-1]):
            break
        words.pop()
    return " ".join(words)


def _names_team(word: str, cues: Cues) -> bool:
    return word in _BETWEEN or (cues.has("team", word) and not cues.has("company_word", word))
