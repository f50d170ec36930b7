"""What the headings of a posting announce for the passages below them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from tailor.model import LineRole
from tailor.parsing.posting_forms import is_of_form
from tailor.parsing.posting_headings import HINTED, claim_of, is_generic
from tailor.parsing.posting_language import guess_posting_language
from tailor.parsing.posting_order import SURE, Passage, ask_mostly, order_roles
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.posting_segments import Segment
from tailor.parsing.posting_title_forms import tidy_title
from tailor.parsing.words import title_score

_LOOKS_ONLY = 7  # the level of headings that only look like one
_LEADS_IN = (":", "...", "…")
_FEWEST_LINES = 2
_MOST_WORDS = 8  # of a heading; more are a sentence, whose words say little of the list below
_OF_LISTS = frozenset({LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY})
_ASIDE = frozenset({LineRole.OTHER, LineRole.CONDITION, LineRole.LEGAL})


def announced_roles(segments: Sequence[Segment], title: str) -> dict[int, LineRole | None]:
    """The role of each heading by its number: by its words, by the list below it, and by the order of the parts."""
    titles = [at for at, one in enumerate(segments) if title and one.heading and tidy_title(one.text) == title]
    top = titles[0] if titles and titles[0] < len(segments) // 2 else 0
    passages = {
        number: _passage(segment, segments[number + 1 :], above=number < top or number in titles)
        for number, segment in enumerate(segments)
        if segment.heading
    }
    passages = _awaited(passages)
    weighed = {number: passage for number, passage in passages.items() if passage.items or passage.claim}
    language = guess_posting_language(" ".join(segment.text for segment in segments))
    likeliest = dict(zip(weighed, order_roles(list(weighed.values()), language), strict=True))
    roles = {number: _settled(passage, likeliest.get(number)) for number, passage in passages.items()}
    for above, number in pairwise(passages):
        if _leads_within(passages[above], passages[number]):
            roles[number] = roles[above]
    roles |= _asked_in_kinds(segments, passages, roles)
    roles |= _wished_in_kinds(segments, roles)
    return roles | _asked_as_wishes(passages, roles)


def _awaited(passages: Mapping[int, Passage]) -> dict[int, Passage]:
    """The passages, of which one about what awaits the reader is unsure of its claim where another makes it too.

    That may be a list of duties above it, or one of benefits anywhere.
    """
    known, told = dict(passages), {one.claim for one in passages.values() if one.items and not _awaits(one)}
    told -= {LineRole.DUTY}
    for number, passage in passages.items():
        if _awaits(passage) and passage.claim in told & {LineRole.DUTY, LineRole.BENEFIT}:
            known[number] = replace(passage, strength=HINTED)
        elif passage.claim is LineRole.DUTY and passage.items:
            told.add(LineRole.DUTY)
    return known


def _awaits(passage: Passage) -> bool:
    return _AWAITS.search(passage.heading) is not None


_AWAITS = re.compile(
    r"\b(?:erwartet|erwarten|attend|espera|aspetta|te wachten|awaits?)\b|\b(?:to|can|you) expect\b", re.IGNORECASE
)


def _asked_as_wishes(passages: Mapping[int, Passage], roles: Mapping[int, LineRole | None]) -> dict[int, LineRole]:
    """The list of wishes that holds all that a posting asks, where no other list asks anything."""
    asked = any(role is LineRole.REQUIREMENT and passages[number].items for number, role in roles.items())
    wishes = (number for number in roles if pattern("headings", "wishes_all").search(passages[number].heading))
    return {} if asked else dict.fromkeys(wishes, LineRole.REQUIREMENT)


def _asked_in_kinds(
    segments: Sequence[Segment], passages: Mapping[int, Passage], roles: Mapping[int, LineRole | None]
) -> dict[int, LineRole | None]:
    """The headings of a rank below one that asks and has no list itself: what they head is asked, unless they say more.

    Only a heading that says nothing of a wish is taken so: its list had been thought one for the order of the parts.
    """
    asked: dict[int, LineRole | None] = {}
    over: int | None = None
    for number, passage in passages.items():
        rank = segments[number].level
        if over is not None and rank > segments[over].level:
            if roles[number] is LineRole.NICE and passage.claim is None:
                asked[number] = LineRole.REQUIREMENT
        elif rank < _LOOKS_ONLY:
            opens = passage.claim is LineRole.REQUIREMENT and passage.strength > HINTED and not passage.items
            over = number if opens else None
    return asked


def _wished_in_kinds(segments: Sequence[Segment], roles: Mapping[int, LineRole | None]) -> dict[int, LineRole | None]:
    """The wishes whose heading stands over headings of their kinds: "PREFERRED", "Education", "Experience"."""
    wished: dict[int, LineRole | None] = {}
    over: int | None = None
    for number in roles:
        named = _KINDS.fullmatch(segments[number].text.strip(" :")) is not None
        if over is not None and named and segments[number].level >= segments[over].level:
            wished[number] = LineRole.NICE
        else:
            below = segments[number + 1 : number + 2]
            opens = roles[number] is LineRole.NICE and any(one.heading for one in below)
            over = number if opens and not named else None
    return wished


_KIND = (
    r"(?:education(?:al)?|training|experience|licensure|licen[cs]es?|certificat(?:ion|e)s?|registrations?|skills?|knowledge"
    r"|abilit(?:y|ies)|qualifications?|competenc(?:y|ies|es)|technical|professional|languages?|other|software|ausbildung"
    r"|erfahrung|kenntnisse|sprachen|formation|expérience|compétences|langues)"
)
_KINDS = re.compile(
    rf"{_KIND}(?:(?: ?[,/&] ?| and | or | und | et | ){_KIND}){{0,3}}(?: requirements?)?", re.IGNORECASE
)


def _leads_within(above: Passage, passage: Passage) -> bool:
    """Whether a heading that claims nothing only leads to the list of the heading above it, which has none itself."""
    known = above.claim in _OF_LISTS and above.strength > HINTED and not above.items and not is_generic(above.heading)
    said = passage.claim is not None and (passage.strength >= SURE or len(passage.heading.split()) <= _MOST_WORDS)
    return known and not said and passage.heading.endswith(":") and bool(passage.items)


def _passage(heading: Segment, after: Sequence[Segment], *, above: bool) -> Passage:
    """A heading with the list below it; the job's title and what stands `above` it claim nothing."""
    if above:
        return Passage(heading.text, ())
    below = list(takewhile(lambda other: not other.heading, after))
    items = tuple(other.text for other in below if other.bullet)
    claim, strength = claim_of(heading.text)
    if len(items) >= _FEWEST_LINES and pattern("headings", "invites").search(heading.text):
        claim, strength = None, 0.0  # "Sounds like you?" over a list asks, and else leads to how to apply
    if not items and pattern("headings", "notes").search(heading.text):
        claim, strength = LineRole.OTHER, SURE
    lists = items or len(below) >= _FEWEST_LINES or any("," in other.text for other in below[:1])
    if is_of_form(heading.text) and not (claim is LineRole.REQUIREMENT and strength >= SURE and lists):
        claim, strength = LineRole.OTHER, SURE
    asks = pattern("headings", "asks").search(heading.text) is not None or heading.text.endswith(_LEADS_IN)
    if strength < SURE and title_score(heading.text) > 0 and not asks:
        claim, strength = None, 0.0
    prose = not items and claim is None
    items = items or _unmarked(below)
    sentences = tuple(other.text for other in below if other.text.endswith((".", "!")))
    return Passage(heading.text, items or (sentences if prose else ()), claim, strength, prose)


def _unmarked(below: Sequence[Segment]) -> tuple[str, ...]:
    """The lines of a list that has no marks: at least two below their heading that end in no stop."""
    lines = tuple(
        takewhile(lambda text: not text.endswith((".", "!", "?")) and "\t" not in text, (other.text for other in below))
    )
    return lines if len(lines) >= _FEWEST_LINES else ()


def _settled(passage: Passage, likeliest: LineRole | None) -> LineRole | None:
    """What a heading announces: its claim where that is sure or stands over no list, else what is likeliest.

    A passage that most likely tells of the employer is left to its own words, and so are sentences that do not
    mostly ask.
    """
    if passage.strength >= SURE or (passage.claim is not None and not passage.items):
        return passage.claim if passage.strength > HINTED or passage.heading.endswith(_LEADS_IN) else None
    if likeliest is LineRole.ABOUT and passage.claim is not LineRole.ABOUT:
        return None
    if passage.prose:
        leads = passage.heading.endswith(":") and likeliest in {LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY}
        return likeliest if leads or (likeliest is LineRole.REQUIREMENT and ask_mostly(passage.items)) else None
    if likeliest is LineRole.OTHER and passage.claim in _ASIDE:
        return passage.claim
    if likeliest is LineRole.NICE and passage.claim is None and " " not in passage.heading.strip():
        return LineRole.REQUIREMENT  # one word that says nothing of a wish: "PERSONAL"
    return likeliest
