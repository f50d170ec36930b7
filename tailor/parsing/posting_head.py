"""What the head of a posting says of job, employer and place: its title, first sentence and the line below."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import Document
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.posting_before_town import firm_below
from tailor.parsing.posting_below_job import name_below
from tailor.parsing.posting_employer_names import is_unit
from tailor.parsing.posting_evidence import Evidence
from tailor.parsing.posting_head_line import HeadLine, read_head_line, read_search
from tailor.parsing.posting_letterhead import announced_job
from tailor.parsing.posting_message import read_message
from tailor.parsing.posting_page_title import page_title_parts
from tailor.parsing.posting_pair import read_pair
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.posting_run_on_head import read_run_on
from tailor.parsing.posting_segments import Segment
from tailor.parsing.posting_title import find_title, names_organisation
from tailor.parsing.posting_title_forms import tidy_title
from tailor.parsing.words import title_score
from tailor.text import fold, names_unit
from tailor.text.word_pieces import common_words

_PASTED_LINES = 25
_MARKED_BEFORE_NAME = re.compile(r"\([hfmwdx](?:/[hfmwdx])+\) (?:bei|at|@|chez|bij) ", re.IGNORECASE)
_PARTS = re.compile(r"(\s+[–—|-]\s+)")
_SAID_ENOUGH = 2.0
# Words that stand in names of organisations, and as often in titles of jobs ("Manager, Vision Care").
_WEAK = re.compile(
    r"\b(?:Care|Services|Partners|Group|Industries|Foods|Homes|Agency|Company|Labs?|Studios?|Trust|Housing"
    r"|Theatres?|Theaters?|Surgery|Bank|Library|Church)\b"
)
_STRONG = re.compile(r"\b(?:NHS|University|Council|College|Hospital|School) |\b(?:NHS|Foundation) Trust\b")
_OTHER_PART = re.compile(r"[|:,(@]|\s[–—-]\s|\b(?:at|in|for|bei|chez)\b")
_AT_NAME = re.compile(r"\s+(?:at|@|bei|chez|bij|presso|hos) \S")
_MORE_WORDS = 3
_PRONOUN = re.compile(
    r"(?:we|i|you|they|us|it|wir|ich|sie|ihr|nous|on|je|vous|noi|nós|wij|zij)$"
    r"|(?:our|my|unsere?|notre|nos|mon|onze?|nuestr[oa]) ",
    re.IGNORECASE,
)
"""Who speaks, but by no name."""


def read_head(document: Document, segments: Sequence[Segment], stated: str, evidence: Evidence) -> HeadLine:
    """The job, and the employer and place as far as the line of the job, a first sentence or the line below tells.

    Args:
        document: The posting's.
        segments: Its pieces.
        stated: The title that a label or the page states; empty where none does.
        evidence: What the text says for names.
    """
    title = _whole_title(stated, segments) or find_title(document, segments)
    if not (stated or title_score(title) or document.fact("page_title")):
        title = announced_job(segments) or title
    line = HeadLine(title)
    if not stated:
        whole = title if _MARKED_BEFORE_NAME.search(title) else tidy_title(title)
        line = read_head_line(whole, lambda name: is_known(name, evidence))
        line = HeadLine(whole) if _is_speciality(line.company) else line
        line = _searched(_employer_first(line, evidence), segments, evidence)
        line = _run_on(line, title, segments, evidence)
    if not line.company and not document.fact("title"):
        pair = read_pair(segments, lambda name: is_known(name, evidence))
        cut = pair is not None and title.startswith(f"{pair.title}, ") and _names_employer_behind(document, title)
        line = pair if pair and not (cut or _is_speciality(pair.company)) else _in_message(line, segments)
    line = replace(line, company="") if _PRONOUN.match(line.company) else line
    line = name_below(document, line, evidence)
    below = firm_below(_from_title(document, title), title)
    below = "" if _is_department(below, document, evidence) else below
    named = line.company
    if below and not (named and (evidence.of(named) > evidence.of(below) or has_legal_form(named))):
        whole = title if named and title.endswith(named) else line.title
        return replace(line, title=whole, company=below)
    return line


def _run_on(line: HeadLine, title: str, segments: Sequence[Segment], evidence: Evidence) -> HeadLine:
    """What the head says, or the first line where it runs job, employer and town together and tells more."""
    first = next((one.text for one in segments[:1] if not one.bullet), "")
    whole = first if fold(title) in fold(first) else title
    told = read_run_on(whole, lambda name: is_known(name, evidence)) if whole else None
    if told is None or (line.company and not told.company):
        return line
    return replace(told, title=tidy_title(told.title))


def _from_title(document: Document, title: str) -> list[str]:
    """The posting's lines from the job's title on, which stands below a page's menu."""
    texts = [block.text for block in document.blocks]
    at = next((at for at, text in enumerate(texts[:_PASTED_LINES]) if title and text.strip().startswith(title)), 0)
    return texts[at:]


def _names_employer_behind(document: Document, title: str) -> bool:
    """Whether a page's title has the whole job and says whose it is behind: "Engineer, Payouts at Elm Works"."""
    titles = (fact.value for fact in document.facts if fact.name == "page_title")
    return any(_AT_NAME.match(one.partition(title)[2]) for one in titles if title in one)


def _is_speciality(name: str) -> bool:
    return pattern("signs", "speciality").search(name.strip()) is not None


def _employer_first(line: HeadLine, evidence: Evidence) -> HeadLine:
    """A head line that sets a name before the job which begins a sentence of the text: "Elm Works - Welder"."""
    first, *others = _PARTS.split(line.title)
    job = "".join(others[1:])
    named = not line.company and title_score(job) and not title_score(first) and evidence.of(first) > 1
    return replace(line, title=job, company=first) if named else line


def _searched(line: HeadLine, segments: Sequence[Segment], evidence: Evidence) -> HeadLine:
    """What the head says, with the employer and place of a first sentence that seeks somebody."""
    first = next((one.text for one in segments[:1] if not one.heading), "")
    told = read_search(first, lambda name: is_known(name, evidence), line.title)
    if told and line.company == told.company and told.place.startswith(line.place) and told.title in line.title:
        return told
    if told is None or line.company:
        return line
    return replace(line, title=line.title or told.title, company=told.company, place=line.place or told.place)


def _in_message(line: HeadLine, segments: Sequence[Segment]) -> HeadLine:
    """What the head says, with the employer that a message without headings names where it seeks somebody."""
    plain = [one.text for one in segments if not one.heading]
    told = read_message(plain) if plain and not segments[0].heading else None
    return replace(line, company=told.company, place=line.place or told.place) if told else line


def _is_department(name: str, document: Document, evidence: Evidence) -> bool:
    """Whether what stands below the title is rather a part of an employer whom the page or the text names."""
    sites = [document.fact("site_name"), *page_title_parts(document.fact("page_title"))]
    known = [site for site in sites if site and not title_score(site) and evidence.of(site) >= _SAID_ENOUGH]
    if known and not any(name in site for site in sites) and evidence.of(name) < _SAID_ENOUGH:
        return True
    plain = bool(name) and " " not in name and fold(name) in common_words()
    named = any(name in document.fact(fact) for fact in ("site_name", "page_title"))
    return plain and not named and evidence.of(name) < _SAID_ENOUGH


def is_known(name: str, evidence: Evidence) -> bool:
    """Whether a name is an employer's: by its own words, or by what the whole text says of it."""
    named = (has_legal_form(name) or _STRONG.search(name) or names_organisation(_WEAK.sub("", name))) and not (
        names_unit(name) or is_unit(name)
    )
    return bool(named) or evidence.of(name) >= _SAID_ENOUGH


def _whole_title(title: str, segments: Sequence[Segment]) -> str:
    """A title from a label, or the page's main heading where that says more of it: "Cook" below "Line Cook"."""
    heading = next((one.text for one in segments[:_PASTED_LINES] if one.heading and one.level == 1), "")
    more = 0 < len(heading.split()) - len(title.split()) <= _MORE_WORDS and not _OTHER_PART.search(heading)
    return heading if title and more and f" {fold(title)} " in f" {fold(heading)} " else title
