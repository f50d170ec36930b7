"""Whether every sentence of a letter is a known frame whose gaps hold the words of its sources."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tailor.model import Entry, Item, Letter, LetterParagraph, Place, Posting, Resume, SectionKind
from tailor.tailoring.addresses import without_age
from tailor.tailoring.asked import join_asked, phrase_requirement
from tailor.tailoring.career import short_title
from tailor.tailoring.clauses import clause_texts
from tailor.tailoring.conventions import open_name, print_month
from tailor.tailoring.entry_names import name_organisation, split_level, with_article
from tailor.tailoring.frame_patterns import GAP
from tailor.tailoring.frames import AS_IT_STANDS, Setting, Wording
from tailor.tailoring.gathered import BETWEEN_LAST, gathered_phrases
from tailor.tailoring.grammar import bullet_sentences
from tailor.tailoring.grammar_german import split_own_sentence
from tailor.tailoring.in_short import is_summary, sentences_in_short
from tailor.tailoring.joints import undone
from tailor.tailoring.letter_case import lower_first
from tailor.tailoring.listable_names import is_qualification, listable
from tailor.tailoring.normal_case import person_in_normal_case
from tailor.tailoring.paired_deeds import AND_I, PAIRED
from tailor.tailoring.posting_names import name_company, own_role
from tailor.tailoring.prepositions import locate
from tailor.tailoring.quotable import quotable_sentences
from tailor.tailoring.rows import AS_WELL
from tailor.tailoring.shorter_forms import shorter_forms
from tailor.tailoring.studies import may_be_under_way
from tailor.tailoring.tool_lines import tool_clause
from tailor.tailoring.violation import Violation
from tailor.tailoring.wordings import wordings_of
from tailor.text import split_sentences

_ARTICLES = {"and": "(?:an? |the )?", "und": "(?:den |die |das |eine )?", "et": "(?:du |d’une |de l’)?"}
"""What may stand before a paper's name, by the word for "and"."""
_SETTINGS = {
    SectionKind.EXPERIENCE: (Setting.JOB, Setting.ROLE, Setting.UNNAMED, Setting.STUDY, Setting.VOLUNTEERING),
    SectionKind.PROJECTS: (Setting.PROJECT, Setting.JOB, Setting.ROLE, Setting.UNNAMED),
    SectionKind.VOLUNTEERING: (Setting.VOLUNTEERING,),
    SectionKind.EDUCATION: (Setting.STUDY,),
}


def check_letter(letter: Letter, resume: Resume, posting: Posting) -> tuple[Violation, ...]:
    """The parts of a letter that are neither template nor fact: of the resume, or of the posting as such."""
    items = {item.id: item for item in resume.items()}
    found = list(_check_sender(letter, resume))
    for paragraph in letter.paragraphs:
        if paragraph.placeholder or paragraph.own_words:
            continue
        sources = [items[source] for source in paragraph.sources if source in items]
        if paragraph.is_bullet:
            found += _check_bullet(paragraph.text, sources, resume.language[:2] or letter.language)
            continue
        found += _check_told(paragraph, sources, letter.language, resume, posting)
    return tuple(found)


def _check_sender(letter: Letter, resume: Resume) -> Iterator[Violation]:
    contact = resume.contact
    known = {contact.name, contact.email, contact.phone, contact.location, *(link.url for link in contact.links)}
    known |= {without_age(contact.location)}
    known |= {person_in_normal_case(contact.name)} if contact.name else {open_name(letter.language)}
    for text in (letter.sender, letter.signature, *letter.contact_line):
        if text not in known:
            yield Violation(text, text, contact.name)


def _check_bullet(text: str, sources: Sequence[Item], language: str) -> Iterator[Violation]:
    """A line of a list is a bullet of the resume, or a sentence of one that may be told by itself."""
    bullets = [" ".join(item.text.split()) for item in sources if item.place in (Place.BULLET, Place.DETAIL)]
    held = [*bullets, *(one for bullet in bullets for one in quotable_sentences(bullet, language))]
    held += [sentence for bullet in bullets for sentence in split_sentences(bullet)]
    if not {text, f"{text}."} & {form for one in held for form in (one, f"{one}.")}:
        yield Violation(text, text, " / ".join(held))


def _check_told(
    paragraph: LetterParagraph, sources: Sequence[Item], language: str, resume: Resume, posting: Posting
) -> Sequence[Violation]:
    """What a paragraph of sentences says beyond its frames, where two may have been put into one."""
    found: Sequence[Violation] = ()
    for text in (paragraph.text, *undone(paragraph.text)):
        one = replace(paragraph, text=text)
        lacking = [*_check_paragraph(text, [*_patterns(one, sources, language, resume, posting)], sources)]
        if not lacking:
            return ()
        found = found or lacking
    return found


def _patterns(
    paragraph: LetterParagraph, sources: Sequence[Item], language: str, resume: Resume, posting: Posting
) -> Iterator[str]:
    """The patterns of the sentences that a paragraph may have, each once."""
    patterns: list[str] = []
    for wording in wordings_of(language):
        for entry, section_items in _by_entry(sources):
            patterns += _of_entry(wording, entry, section_items, paragraph.text, resume.language[:2])
        patterns += _general(wording, posting, resume, paragraph, sources)
    yield from dict.fromkeys(filter(None, patterns))


def _check_paragraph(text: str, patterns: Sequence[str], sources: Sequence[Item]) -> Iterator[Violation]:
    begun = re.match(rf"(?:(?:{'|'.join(patterns)})(?: (?=\S)|$))*", text)
    rest = text[begun.end() :] if begun else text
    if rest:
        yield Violation(text, rest, " / ".join(item.text for item in sources))


def _general(
    wording: Wording, posting: Posting, resume: Resume, paragraph: LetterParagraph, sources: Sequence[Item]
) -> Iterator[str]:
    """The patterns of the sentences that are not about one entry."""
    text, company = paragraph.text, name_company(posting)
    named = [requirement for requirement in posting.requirements if requirement.id in paragraph.requirements]
    phrases = [phrase_requirement(requirement, posting.text, wording.language) for requirement in named]
    asked = [phrase.words for phrase in (*phrases, *join_asked(named, posting.text, wording.language)) if phrase]
    listed = [
        phrase for item in sources if paragraph.requirements or is_qualification(item) for phrase in listable(item)
    ]
    gaps = {
        "role": _any([own_role(posting, resume)], text),
        "company": _any([company, with_article(company, wording.the)], text),
        "at_company": _any([locate(company, wording.language)], text),
        "asked": _list_of([wording.quoted.format(asked=words) for words in asked], wording.conjunction, text),
        "skills": _list_of(listed, wording.conjunction, text),
        "state": _list_of(listed, wording.conjunction, text),
    }
    frames = (
        *(*wording.opening, *wording.opening_role, wording.opening_company, wording.opening_bare),
        *(
            wording.papers,
            wording.papers_listed,
            wording.paper_listed,
            wording.trained,
            wording.held,
            wording.listed,
            wording.spoken,
        ),
        *wording.closing,
        wording.thanks,
        *wording.lead_must,
    )
    yield from (_pattern(frame, gaps, text) for frame in frames)
    for item in filter(is_summary, sources):
        yield from (_any([told], text) for told in sentences_in_short(item.text, wording.language))


def _of_entry(wording: Wording, entry: Entry, items: Sequence[Item], text: str, language: str) -> Iterator[str]:
    """The patterns of the sentences about one entry, with that entry's own words only, which are in a language."""
    language = language or wording.language
    kind = items[0].section.kind if items[0].section else SectionKind.OTHER
    current = entry.dates is not None and entry.dates.current
    bullets = {bullet.id: bullet.text for bullet in (*entry.bullets, *entry.details)}
    cited = [bullets[item.id] for item in items if item.id in bullets]
    gaps = _gaps_of_entry(wording, entry, text) | {
        "clause": _one_or_two([form for bullet in cited for form in clause_texts(bullet, language)], wording, text),
        "clauses": _row_of([form for bullet in cited for form in gathered_phrases(bullet, language)], text),
    }
    settings = _SETTINGS.get(kind, ())
    if current and Setting.JOB in settings:
        settings = (*settings, Setting.CURRENT_JOB, Setting.CURRENT_ROLE)
    frames = [frame for (setting, _), group in wording.evidence.items() if setting in settings for frame in group]
    listing = [frame for (setting, _), group in wording.lists.items() if setting in settings for frame in group]
    frames += [form for frame in listing for form in (f"{frame} {{clause}}.", frame)]
    frames += [frame for group in wording.evidence_now.values() for frame in group] if current else []
    frames += wording.gathered_now if current else ()
    frames += [frame for group in wording.evidence_then.values() for frame in group]
    gathered = (*wording.gathered.items(), *wording.gathered_more.items(), *wording.gathered_again.items())
    frames += [frame for setting, group in gathered if setting in settings for frame in group]
    frames += [wording.sentence, AS_IT_STANDS]
    for (now, _), group in (*wording.more.items(), *wording.again.items()):
        frames += group if current >= now else ()
    if Setting.JOB in settings:
        frames += _present_frames(wording) if current else _past_frames(wording)
    if kind is SectionKind.EDUCATION:
        frames += [wording.present_study, wording.present_study_field] if may_be_under_way(entry) else []
        frames += _degree_frames(wording) if not current else []
    for frame in frames:
        if "{verb}" in frame:
            yield from (_pattern(frame, gaps | split, text) for split in _split_verbs(cited, text, language))
        else:
            yield _pattern(frame, gaps, text)


def _gaps_of_entry(wording: Wording, entry: Entry, text: str) -> dict[str, str]:
    name = name_organisation(entry)
    at = locate(name, wording.language)
    start, end = (entry.dates.start, entry.dates.end) if entry.dates else (None, None)
    degree, field = split_level(entry)
    return {
        "a": "an?",
        "the": "(?:the |die |das |der |les |la |le |l’)?",
        "de": "(?:de |d’)",
        "title": _any(
            [form for title in (entry.title, short_title(entry)) for form in (title, lower_first(title))], text
        ),
        "degree": _any([entry.degree, degree], text),
        "field": _any([entry.field, field], text),
        "org": _any([name, with_article(name, wording.the)], text),
        "at": _any([at], text),
        "At": _any([at[:1].upper() + at[1:]], text),
        "start": _any([print_month(start, wording.language)], text) if start else "",
        "end": _any([print_month(end, wording.language)], text) if end else "",
    }


def _present_frames(wording: Wording) -> list[str]:
    return [
        *(*wording.present_job, wording.present_job_long, wording.present_employer),
        *(*wording.present_job_since, wording.present_job_long_since),
        *(wording.present_role, wording.present_role_since),
    ]


def _past_frames(wording: Wording) -> list[str]:
    return [*wording.last_job, wording.last_role, *wording.span_job, wording.span_job_titles]


def _degree_frames(wording: Wording) -> list[str]:
    return [wording.degree, wording.degree_field, wording.degree_named]


def _split_verbs(bullets: Sequence[str], text: str, language: str) -> Iterator[dict[str, str]]:
    """The verb and the rest of each sentence, for frames with the subject between them."""
    for bullet in bullets:
        for current in (True, False):
            tools = tool_clause(bullet, language, current=current)
            if tools:
                yield {"verb": _any([tools.verb], text), "clause": _any([tools.text], text)}
        whole = (*bullet_sentences(bullet), *quotable_sentences(bullet, language))
        for sentence in (*whole, *(form for one in whole for form in shorter_forms(one, language))):
            verb, rest = split_own_sentence(sentence) if language == "de" else ("", "")
            verb, _, rest = (verb, "", rest) if verb else sentence.partition(" ")
            yield {"verb": _any([verb.lower()], text), "clause": _any([rest], text)}


def _by_entry(sources: Sequence[Item]) -> Iterator[tuple[Entry, list[Item]]]:
    entries = {item.entry.id: item.entry for item in sources if item.entry}
    for entry in entries.values():
        yield entry, [item for item in sources if item.entry and item.entry.id == entry.id]


def _pattern(frame: str, gaps: dict[str, str], text: str) -> str:
    """A frame as a pattern, or "" when its own words are not in the text or a gap has no words to fill it."""
    if not frame:
        return ""
    parts, place = [], 0
    for gap in GAP.finditer(frame):
        own = frame[place : gap.start()]
        words = "(?:an? )?" if gap[1] else gaps[gap[2]]
        if own not in text or not words:
            return ""
        parts += [re.escape(own), words]
        place = gap.end()
    # The last full stop may be that of a name such as "Inc.".
    return "".join((*parts, re.escape(frame[place:]))) if frame[place:].removesuffix(".") in text else ""


def _any(words: Iterable[str], text: str) -> str:
    """A pattern of those words that stand in the text; one that ends in a full stop may share it with its sentence.

    Either apostrophe stands for the other: a French letter has one kind.
    """
    plain = text.replace("’", "'")
    written = {word.replace("’", "'") for word in words if word}
    forms = {form for word in written for form in (word, word.removesuffix(".")) if form in plain}
    patterns = (re.escape(form).replace("'", "['’]") for form in sorted(forms, key=len, reverse=True))
    return f"(?:{'|'.join(patterns)})" if forms else ""


def _one_or_two(clauses: Sequence[str], wording: Wording, text: str) -> str:
    """A clause, or two of one job in one sentence."""
    one, between = _any(clauses, text), PAIRED.get(wording.language, "")
    return f"{one}(?:(?:{between}|{AND_I}){one})?" if one and between else one


def _list_of(words: Sequence[str], conjunction: str, text: str) -> str:
    article = _ARTICLES.get(conjunction, "")
    one = f"{article}{_any(words, text)}"
    last = f"(?: (?:{conjunction}|{AS_WELL[conjunction]}) {one})?"
    return f"{one}(?:(?:,| ?;) {one})*{last}" if words and _any(words, text) else ""


def _row_of(phrases: Sequence[str], text: str) -> str:
    """Phrases in a row, as `gathered.join_phrases` puts them."""
    one = _any(phrases, text)
    return f"{one}(?:(?:, |{'|'.join(BETWEEN_LAST)}){one})*" if one else ""
