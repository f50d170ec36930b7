"""A first line that runs job, employer, town and pay together: "Staff Nurse Brightwell Care Leeds £32,000 p.a."."""

import re
from collections.abc import Callable

from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.places import is_city, is_place
from tailor.parsing.posting_head_line import HeadLine, read_head_line
from tailor.parsing.posting_pay import without_pay
from tailor.parsing.words import institution_score, organisation_score, read_words, title_score
from tailor.text import fold, names_unit
from tailor.text.word_pieces import common_words
from tailor.vocabulary import load_vocabulary

_PARTED = re.compile(r"[|:@]|,\s|\s[–—-]\s|\b(?:at|bei|chez)\b")
_NAME = re.compile(r"[A-ZÀ-Þ0-9][\w.'’&-]*|&|of|and|und|et|des?|du|la|le|the", re.IGNORECASE)
# Words of organisations that name parts of one as often.
_OF_A_PART = re.compile(
    r"(?:laborator(?:y|ies)|clinics?|cent(?:re|er)|practice|departments?|units?|wards?|theatres?|services?|surgery"
    r"|pharmacy|team|division|office|operations|systems|programmes?|programs?)",
    re.IGNORECASE,
)
_OF_A_SUBJECT = re.compile(r"(?:olog(?:y|ies)|ics|ing|ment|tion|apy|ery|iatry|ical|ional)$", re.IGNORECASE)
_UP_TO_GENDER = re.compile(r"(?P<title>.+?),?\s\(?[hfmwdxHFMWDX](?:/[hfmwdxHFMWDX]){1,2}\)?\s(?P<rest>[A-ZÀ-Þ].*)")
_LEVEL = re.compile(r" (?:(?:Class|Level|Grade|Band) )?(?:\d[a-c]?|I{1,3}|IV)$")
_DASHES = ("-", "–", "—", "|")
_LONGEST_TOWN, _LONGEST_NAME, _LONGEST_LINE, _FEWEST_WORDS = 3, 6, 14, 3

Knows = Callable[[str], bool]


def read_run_on(line: str, knows: Knows) -> HeadLine | None:
    """The job, employer and town of a line that says them without any mark between; None where that is not sure.

    Args:
        line: The posting's first, or its title.
        knows: Whether a name is an organisation's, by its words or by the rest of the text.
    """
    bare = without_pay(line)
    if len(bare.split()) > _LONGEST_LINE:
        return None
    words = bare.split()
    if found := _UP_TO_GENDER.fullmatch(bare):
        return _behind_gender(found["title"], found["rest"].split())
    return _before_comma(words, knows) or _before_town(bare, words, knows, alone=bare == line)


def _before_town(bare: str, words: list[str], knows: Knows, *, alone: bool) -> HeadLine | None:
    """What a line without its pay says before a town at its end; `alone` where no pay stood in it."""
    town = _town_at_end(words)
    before = words[: len(words) - len(town)]
    before = before[:-1] if town and before[-1] in _DASHES else before
    before = [*before[:-1], before[-1].rstrip(",")] if town else before
    if _PARTED.search(" ".join(before) if town else bare):
        return _parted(bare, knows) if not alone or ": " in bare else None
    if not town:
        return None if alone else _before_unknown_town(words, knows)
    if end := _end_of_job(before, knows):
        return HeadLine(" ".join(before[:end]), " ".join(before[end:]), " ".join(town))
    sure = not alone or not all(word.lower() in common_words() for word in town)
    plain = title_score(" ".join(before)) > 0 and fold(before[-1]) not in read_words("joiners.txt")
    return HeadLine(" ".join(before), "", " ".join(town)) if sure and plain else None


def _before_comma(words: list[str], knows: Knows) -> HeadLine | None:
    """The job and employer before the line's only comma, and the town behind it: "Cook Elm Hotel, Alfrick"."""
    town = _town_behind_comma(words)
    before = " ".join(words[: len(words) - len(town)]).rstrip(",").split() if town else []
    end = 0 if any("," in word for word in before) else _end_of_job(before, knows)
    return HeadLine(" ".join(before[:end]), " ".join(before[end:]), " ".join(town)) if end else None


def _end_of_job(words: list[str], knows: Knows) -> int:
    """How many of the words name the job, the rest being an employer's name; 0 where none is."""
    ends = range(len(words) - 1, 0, -1)
    return next((end for end in ends if _ends_job(words[:end]) and _is_employer(words[end:], knows)), 0)


def _before_unknown_town(words: list[str], knows: Knows) -> HeadLine | None:
    """The parts of a line before its pay whose town no list knows, behind a firm: "Cook Elm Hotel Alfrick"."""
    firm = len(words) > _FEWEST_WORDS and max(organisation_score(words[-2]), institution_score(words[-2])) > 1
    end = _end_of_job(words[:-1], knows) if firm and _is_own(words[-1]) else 0
    return HeadLine(" ".join(words[:end]), " ".join(words[end:-1]), words[-1]) if end else None


def _behind_gender(job: str, words: list[str]) -> HeadLine | None:
    """What stands behind a mark of gender, which ends the job: "Couvreur H/F Toitures Armor Brest"."""
    town = _town_at_end(words) or _town_behind_comma(words)
    name = " ".join(words[: len(words) - len(town)]).rstrip(",")
    firm = has_legal_form(name) or max(organisation_score(name), institution_score(name)) > 1
    return HeadLine(job, name, " ".join(town)) if town and firm and not names_unit(name) else None


def _parted(bare: str, knows: Knows) -> HeadLine | None:
    """What a line with marks says without its pay; a colon behind the job is such a mark."""
    job, colon, rest = bare.partition(": ")
    told = read_head_line(f"{job} – {rest}" if colon and title_score(job) else bare, knows)
    return told if told.company or told.place else None


def _town_at_end(words: list[str]) -> list[str]:
    """The last words where they are a town, perhaps with the letters of its state."""
    for count in range(_LONGEST_TOWN, 0, -1):
        town = words[-count:]
        named = " ".join(town)
        with_state = count > 1 and town[-1].isupper() and is_place(named) and is_city(" ".join(town[:-1]).rstrip(","))
        if len(words) > count and town[0][:1].isupper() and (is_city(named) or with_state):
            return town
    return []


def _town_behind_comma(words: list[str]) -> list[str]:
    """What stands behind the last comma where it may be a town that no list knows: "Elm Works Ltd, Alfrick"."""
    at = max((at for at, word in enumerate(words) if word.endswith(",")), default=len(words))
    town = words[at + 1 :]
    named = all(word[:1].isupper() for word in town) and any(map(_is_own, town)) and not title_score(" ".join(town))
    return town if named and len(town) <= _LONGEST_TOWN else []


def _ends_job(words: list[str]) -> bool:
    """Whether words end with a job's name, perhaps with its level behind: "Driver Class 2", "Engineer II"."""
    level = _LEVEL.search(" ".join(words))
    job = " ".join(words)[: level.start()].split() if level else words
    return bool(job) and title_score(job[-1]) > 0


def _is_employer(words: list[str], knows: Knows) -> bool:
    """Whether words behind a job are an employer's name: a word of a firm says so, and another is no common one."""
    name = " ".join(words)
    if (
        len(words) > _LONGEST_NAME
        or _LEVEL.search(" ".join(words[:2]))
        or not all(map(_NAME.fullmatch, words))
        or not words[0][:1].isupper()
    ):
        return False
    if has_legal_form(name):
        return True
    if names_unit(name) or title_score(words[-1]) or not any(map(_is_own, words)):
        return False
    if _OF_A_PART.fullmatch(words[-1]):
        return knows(name)
    return knows(name) or max(organisation_score(name), institution_score(name)) > 1


def _is_own(word: str) -> bool:
    """Whether a word can be a name's own: no word of everyday language, of a trade or of a subject."""
    plain = fold(word) in common_words() or load_vocabulary().get(word) is not None
    return not plain and _OF_A_SUBJECT.search(word) is None and word[:1].isupper()
