"""Where the lines of a badly pasted text were glued together."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from tailor.parsing.posting_glued_words import ends_name, glued_words, is_named, run_on_words
from tailor.parsing.posting_headings import heading_role, is_known_heading
from tailor.parsing.posting_inline import find_glued
from tailor.parsing.posting_tight_marks import ITEM, open_numbers, open_tight_marks
from tailor.parsing.words import title_score
from tailor.text import guess_language
from tailor.text.word_pieces import common_words
from tailor.vocabulary import load_vocabulary

_BULLET = re.compile(
    r"(?<=\S)[•▪●◦・][ \t]*"
    r"|[ \t]+(?:[•▪●◦·・*✓✔➢►]|§(?!\s+\d))[ \t]+|[ \t]+\*{2,3}[ \t]+|(?<=\S)·(?:\t|[ \xa0]{2,})"
)
_STOP = re.compile(
    r"(?<=[a-zà-ÿ0-9)%][.;:!?])(?=(?:[A-ZÀ-Þ][a-zà-ÿ]+|An?|À)[ ,])|(?<=\w\))(?=[A-ZÀ-Þ][a-zà-ÿ]+ )"
    r"|(?<=[A-Z]{3}\.)(?=[A-Z][a-z]+ )|(?<=[a-z]{2})(?=A [a-z]{3,})|(?<=[a-z]{3})(?=[£€$]\d)"
    r"|(?<=\w;)(?=[A-ZÀ-Þ])|(?<=[a-zà-ÿ]{4})(?=\d[\d., ]*(?:[€£$%]|EUR|CHF|days|Tage|jours|hours))"
    r"|(?<=[a-z][.;])(?=\d{1,2}\+? [Yy]ears)"
)
_INNER_MARK = re.compile(r"(?<=\S)[ \t]+[•▪●◦・][ \t]*(?=[^\W\d_])")
_TIGHT_MARK = re.compile(r"(?<=\w)[•▪●◦]\s?(?=[^\W_])")
_GLUED_MARK = re.compile(r"(?<=\w)[•·]\s?(?=[^\W\d_])")
# A raised dot with a space on one side only, or none: "drawings ·Able to lift", "Requirements·Two years"; never within
# a word of both genders ("infirmier·ère", "CHARGÉ·E", "Mitarbeiter·Innen") or a number ("3·50").
_LEANING_DOT = re.compile(r"(?<=[\w.)+#%!;:])(?:[ \t\xa0]+·|·[ \t\xa0]+)(?=[A-ZÀ-Þ]|\d)")
_TIGHT_DOT = re.compile(
    r"(?<=[^\s][a-zà-ÿ.)+#%!;:])·(?!In(?:nen)?\b)(?=[A-ZÀ-Þ]|\d)|(?<=[\sA-ZÀ-Þ\d][A-ZÀ-Þ\d])·(?=[A-ZÀ-Þ][a-zà-ÿ])(?!In(?:nen)?\b)"
)
# Only a word that begins small can have swallowed the next line's capital: "skillsExperience", never "JavaScript".
_SMALL_WORD = re.compile(
    r"(?:(?<=[\s-])|^)([a-zà-ÿ]{4,})"
    r"(?=[A-ZÀ-Þ][a-zà-ÿ]+[ ,’'-]|(?:St|Mr|Mrs|Ms|Dr)\. |An? |\d{1,2}\+? ?(?:years|yrs)\b)"
)
# The plural of an acronym ("SNAs") is no seam.
_LARGE_WORD = re.compile(
    r"\b(?:([A-Z][a-z]{3,})([A-Z][a-z]+)|([A-Z]{2,5})([A-Z][a-z]{2,}|On|In|At|An|We|To|No|If|It|My)"
    r"|([a-z]{4,})([A-Z]{3,}|(?!OS|DB|QL|AI|ML|VM)[A-Z]{2}(?= [A-Z])))(?=[ -])"
    r"|\b([A-Z]{2,5})([A-Z][a-z]{4,})$"
    r"|\b([a-z]{2,})([A-Z][a-z]+)(?=[ ,;'’-])|(?<=[a-z] )(\d{1,2})([A-Z][a-z]{2,})(?=[ ,])"
    r"|\b([A-Za-z][a-z]{3,})(\d{1,2}(?:\+|-\d{1,2})?)(?= (?:[Yy]ears?|[Yy]rs?)\b)"
    r"|(°[CF]|(?<=\d)[€%+])([A-Z][a-z]{2,})(?= )"
)
_BEFORE_LABEL = re.compile(
    r"(?<=[a-z\d])(?=[A-Z][a-z]{2,}(?: [a-z]+)?: )|(?<=\d{3})(?=[A-Z][a-z]{3,}[ ,])"
    r"|(?<=[A-Z])(?=(?:Location|Schedule|Salary|Shift|Pay|Company|Employer|Department|Hours|Type|Job Type|Reference"
    r"|Posted|Contract|Closing Date|Start Date|Contact): )"
)  # "Leeds LS1Salary: £30,200"
# The heading "About Elm Works" that was pasted before its own sentence: "About Elm Works Elm Works is a forge."
_ABOUT = re.compile(r"(?<=[.!?] )(About ([A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3})) (?=(?:The )?\2\b)")
# "SchreinerKräftige", "BWir"; "BewerberIn" is one word.
_CAPITAL_WITHIN = re.compile(
    r"(?<=[a-zà-ÿ]{3})(?=(?!In(?:nen)?\b)[A-ZÀ-Þ][a-zà-ÿ]{2,})|(?<=\b[A-Z])(?=[A-ZÀ-Þ][a-zà-ÿ]{2,})"
    r"|(?<=\b[A-Z]{2})(?=[A-ZÀ-Þ][a-zà-ÿ]{2,})|(?<=\b[A-Z]{3})(?=[A-ZÀ-Þ][a-zà-ÿ]{3,})"
)
_INNER_CAPITAL = re.compile(r"\b[^\W\d_]*?(?:[a-zà-ÿ]{3}|\b[A-Z]{1,3})[A-ZÀ-Þ][a-zà-ÿ]{2,}[^\W\d_]*")
_OPENINGS = (
    *(
        "Proven",
        "Demonstrated",
        "Demonstrable",
        "Excellent",
        "Strong",
        "Solid",
        "Good",
        "Outstanding",
        "Deep",
        "Fluent",
    ),
    *("Ability", "Able to", "Experience", "Experienced", "Knowledge", "Working knowledge", "Understanding", "Hands-on"),
    *("Familiarity", "Proficiency", "Proficient", "Bachelor['’]s", "Master['’]s", "Minimum", "Must", "Willingness"),
    *("Passion", "Prior", "Previous"),
)
_BEFORE_YEARS = ("with", "of", "least", "imum", "and", "or", "to", "for", "have", "plus", "over", "than", "a")
# Where the next item of a list begins that lost its line breaks and has no signs: "... skills Ability to travel".
_RUN_ON = re.compile(
    rf"(?<=[a-z)+#]) (?=(?:{'|'.join(_OPENINGS)})\b(?! [A-Z])"
    rf"|{''.join(f'(?<!{word} )' for word in _BEFORE_YEARS)}\d{{1,2}}\+ years)"
)
_FEWEST_RUN_ON = 2
_FEW_SEAMS = 3
_LOUD = re.compile(
    r"(?:^|(?<=\s))[A-ZÀ-Þ]{2,}(?:[ /&’']{1,3}[A-ZÀ-Þ]{2,}){0,6}(?:\.(?=\s+[A-ZÀ-Þ])|(?=:?\s+\S)|(?=[•▪●◦]))"
)
_JOINER = re.compile(r"(?:OF|FOR|IN|TO|ON|BY|AND|THE|A|YOUR|OUR)\b")  # before a heading: "PROOF OF EDUCATION" is none
_SHORTEST_LOUD = 6  # letters; "SKILLS" is a heading, "SQL" none
_SHOUTED = 0.5  # the share of capitals from which on they say nothing
# Marks that are also signs of a sentence: they are bullets where one opens the text, or follows a colon.
_RUN = re.compile(r"(?:^|(?<=[:\s]))(?:[-–—>»]|o)[ \t]+(?=[A-ZÀ-Þ\d])")
_NEXT_STEP = re.compile(  # behind the last item of a list: "Some Welsh Apply by 3 May"
    r"(?<=[\w)]) (?=(?:Apply (?:by|to|now|online|at|via|with|before)|To apply|How to apply"
    r"|Please (?:apply|send|e-?mail)|Closing date|Send (?:your|a|us) |CVs? to|Bewerbung(?:en)? (?:bis|an)"
    r"|Bewerben Sie|Bitte senden|Pour postuler"
    r"|Postulez|Merci d['’](?:envoyer|adresser)|Candidatures? avant)\b)"
)
_OPENS_RUN = re.compile(r"(?:^|:)\s*$")
_FEWEST_MARKS = 2
_MARKS_OF_A_BULLET = 3
_SPACES_OF_AN_ITEM = 2


def open_runs(text: str, *, bullet: bool) -> str:
    """The text with a line break for each bullet of a list that was pasted into one line.

    A round mark stays behind its break.

    Args:
        text: A block of the posting.
        bullet: Whether the first of the bullets was taken for the block's own.
    """
    opened = _open_marks(text, bullet=bullet)
    above, item, last = opened.rpartition(ITEM)
    return f"{above}{item}{_NEXT_STEP.sub(chr(10), last)}" if item else opened


def _open_marks(text: str, *, bullet: bool) -> str:
    """The same without a break before what follows the last item."""
    text = _open_dots(_INNER_MARK.sub(ITEM, text))
    if listed := open_tight_marks(text, bullet=bullet):
        return listed
    lead, *items = re.split(r" [-–] (?=[^\W\d_])", text)
    fewest = _FEWEST_MARKS if lead.endswith(":") else _MARKS_OF_A_BULLET
    if len(items) >= fewest and is_known_heading(lead):
        return "\n".join([lead, *items])  # "You will - mix doughs - run the oven"
    marks = list(_RUN.finditer(text))
    opened = bullet or any(_OPENS_RUN.search(text[: mark.start()]) for mark in marks[:1])
    if opened and len(marks) >= (_MARKS_OF_A_BULLET if bullet else _FEWEST_MARKS):
        return _RUN.sub("\n", text)
    return open_numbers(text, bullet=bullet)


def _open_dots(text: str) -> str:
    """The text with a break for each raised dot that opens an item: a tight one beside others or behind a heading."""
    text = _LEANING_DOT.sub(ITEM, text)
    tight = list(_TIGHT_DOT.finditer(text))
    told = any(piece.count(" ") >= _SPACES_OF_AN_ITEM for piece in _TIGHT_DOT.split(text))  # not "Care·Leeds·Hybrid"
    listed = told and (len(tight) >= _FEWEST_MARKS or ITEM in text)
    sure = listed or (tight and is_known_heading(text[: tight[0].start()]))
    return _TIGHT_DOT.sub(ITEM, text) if sure else text


def has_inner_mark(text: str) -> bool:
    """Whether a bullet's mark stands inside a line, which then holds items and is no heading."""
    marked = _INNER_MARK.search(text) or _TIGHT_MARK.search(text)
    return marked is not None or _open_dots(text) != text or bool(open_tight_marks(text, bullet=False))


def is_glued(text: str) -> bool:
    """Whether a whole text has so many seams that even capitalised words may be two."""
    seams = sum(len(pattern.findall(text)) for pattern in (_STOP, _SMALL_WORD, _GLUED_MARK))
    if seams >= _FEW_SEAMS:
        return True
    return seams + sum(1 for _ in find_glued(text)) >= _FEW_SEAMS or _has_glued_words(text)


def _has_glued_words(text: str) -> bool:
    language = guess_language(text)
    sure = sum(1 for _ in islice(glued_words(text, language=language), _FEW_SEAMS))
    if language in {"", "en"} or not sure:
        return sure == _FEW_SEAMS
    return sure + sum(_part_of_no_name(word) != word[0] for word in _INNER_CAPITAL.finditer(text)) > _FEW_SEAMS


def open_seams(text: str, *, glued: bool, language: str = "") -> str:
    """The text with a line break at each seam: at bullets, behind full stops, around headings, between glued words.

    Items that lost every sign are parted too, where several of them begin as items do.

    Args:
        text: A block of the posting.
        glued: Whether capitalised words are taken apart too; a name of the vocabulary never is.
        language: The whole posting's, for a text too short to tell its own.
    """
    language = guess_language(text) or language
    places = {*(space.end() for space in _RUN_ON.finditer(text)), *run_on_words(text, language=language)}
    if len(places) >= _FEWEST_RUN_ON:
        text = "\n".join(_at(sorted(places), text))
    opened = _STOP.sub("\n", _BULLET.sub(ITEM, _set_loud_apart(_ABOUT.sub(r"\n\1\n", text))))
    opened = _SMALL_WORD.sub(r"\1\n", _set_apart(opened))
    if not glued:
        return opened
    opened = "\n".join(_at(glued_words(opened, language=language), opened))
    opened = _BEFORE_LABEL.sub("\n", _LARGE_WORD.sub(_part, opened))
    return opened if language in {"", "en"} else _INNER_CAPITAL.sub(_part_of_no_name, opened)


def _at(places: Iterable[int], text: str) -> Iterator[str]:
    """The parts of a text between the places where it is cut."""
    for start, end in pairwise([0, *places, len(text)]):
        yield text[start:end].rstrip(" ")


def _set_loud_apart(text: str) -> str:
    """Each known heading in capitals within a text of small letters on a line of its own."""
    letters = [char for char in text if char.isalpha()]
    if sum(char.isupper() for char in letters) > _SHOUTED * len(letters):
        return text
    return _LOUD.sub(_loud, text)


def _loud(found: re.Match[str]) -> str:
    """The heading that a run of capitals begins with, set apart: "DESIRABLE COSHH" is a heading and an abbreviation."""
    gaps = list(re.finditer(r"[ /&]+", found[0]))
    ends = [len(found[0].removesuffix(".")), *(gap.start() for gap in reversed(gaps))]
    for start in [0, *(gap.end() for gap in gaps if not _goes_on(found[0], gap))]:
        for end in ends:
            head, tail = found[0][start:end], found[0][end:]
            if end - start >= _SHORTEST_LOUD and heading_role(head) is not None and is_known_heading(head):
                tail = tail.removesuffix(".")
                colon = found.string[found.end() : found.end() + 1] == ":"
                return f"{found[0][:start]}\n{head}{tail}" if colon else f"{found[0][:start]}\n{head}\n{tail}"
    return found[0]


def _goes_on(text: str, gap: re.Match[str]) -> bool:
    """Whether the word at either side of a gap joins what stands there: "PROOF OF EDUCATION"."""
    before = re.split(r"[ /&]+", text[: gap.start()])[-1]
    return _JOINER.fullmatch(before) is not None or _JOINER.match(text, gap.end()) is not None


def _part_of_no_name(found: re.Match[str]) -> str:
    """A word parted at its inner capitals, which no word but a name has in other languages than English."""
    is_name = load_vocabulary().get(found[0]) is not None or found.string.count(found[0]) > 1
    return found[0] if is_name or ends_name(found[0]) else _CAPITAL_WITHIN.sub("\n", found[0])


def _part(found: re.Match[str]) -> str:
    left, right = (part for part in found.groups() if part)
    if left.istitle() and right.istitle() and is_named(found.string, found.start(), right):
        return found[0]
    words = {part.lower() for part in (left, right) if not part.isupper() and part.isalpha()}
    job = title_score(left) > 0 and right.istitle()  # "Team LeaderBramble & Co"
    known = (job or words <= common_words()) and found.string.count(found[0]) == 1  # what is written twice is a name
    return f"{left}\n{right}" if known and load_vocabulary().get(found[0]) is None else found[0]


def _set_apart(text: str) -> str:
    """Each heading that was glued to its neighbours on a line of its own; a colon stays with it."""
    parts, cursor = [], 0
    for heading in find_glued(text):
        tail = "" if text[heading.end : heading.end + 1] == ":" else "\n"
        parts += [text[cursor : heading.start], "\n", text[heading.start : heading.end], tail]
        cursor = heading.end
    return "".join([*parts, text[cursor:]])
