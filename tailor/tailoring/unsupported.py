"""Reading a document as a stranger: which of its claims the resume does not hold.

The document is read line by line, with nothing known of who wrote it. A line passes when it is a heading, template
text, or a fact of the resume: the head of an entry (all of its fields from one entry), a statement (all of its words,
numbers and dates in one statement of the entry that it stands under, in the same order), a name in a list. What no
source holds alone is unsupported, also when two sources together would hold it.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from tailor.model import Posting, Resume
from tailor.tailoring.grades import changed_grades
from tailor.tailoring.holdings import Holdings, holdings_of
from tailor.tailoring.letter_edges import EdgeReader, is_letter, split_letter
from tailor.tailoring.posting_facts import PostingFacts, facts_of_posting
from tailor.tailoring.respellings import respelled
from tailor.tailoring.stranger import Stranger
from tailor.tailoring.violation import Violation
from tailor.text import fold
from tailor.vocabulary import Vocabulary


def find_unsupported(
    texts: Sequence[str],
    resume: Resume,
    vocabulary: Vocabulary,
    allowed: Sequence[str],
    posting: Posting | None = None,
) -> tuple[Violation, ...]:
    """The claims of a document that a resume does not hold, in the document's order.

    In a letter a sentence that gives no fact of a career, such as why the candidate writes, is no claim.

    Args:
        texts: The document's lines or paragraphs in reading order; a tab marks a visible gap.
        resume: The candidate's own resume.
        vocabulary: The vocabulary whose exact aliases count as the same word.
        allowed: Lines that need no source, such as words that the person gave.
        posting: What a letter answers. Where it is given, the role, the employer and what they ask for must be the
            posting's, and a sentence about the employer must say what the posting says.
    """
    free = {fold(text) for text in allowed}
    lines = [_normal(text) for text in texts if text.strip() and fold(text) not in free]
    facts = facts_of_posting(posting, vocabulary) if posting else None
    found = _doubts(lines, holdings_of(resume, vocabulary, lines), facts)
    graded = _changed_grades(lines, resume)
    if not found:
        return graded
    misread = _misread(resume, vocabulary, resume.lines)
    own = (*resume.lines, *(item.text for item in resume.items()))
    spelled = respelled((violation.sentence for violation in found), own)
    if misread or spelled:
        found = _doubts(lines, holdings_of(resume, vocabulary, lines, misread, spelled), facts)
    told = {violation.sentence for violation in found}
    return (*found, *(violation for violation in graded if violation.sentence not in told))


def _changed_grades(lines: Sequence[str], resume: Resume) -> tuple[Violation, ...]:
    """The lines that give a subject another grade than the resume."""
    texts = [*resume.lines, *(item.text for item in resume.items())]
    return tuple(Violation(line, grade, "") for line in lines for grade in changed_grades(line, texts))


def _doubts(lines: Sequence[str], holdings: Holdings, posting: PostingFacts | None) -> tuple[Violation, ...]:
    is_to_somebody = is_letter(lines)
    stranger = Stranger(holdings, posting, lines, in_letter=is_to_somebody)
    if not is_to_somebody:
        return tuple(violation for line in lines for violation in stranger.read(line))
    contact = holdings.resume.contact
    letter = split_letter(lines, contact.name, contact.location)
    edges = EdgeReader(holdings, posting)
    found = [violation for line in letter.edges for violation in edges.read(line)]
    body = letter.body[1:] if letter.body and edges.is_title(letter.body[0]) else letter.body
    for line in (*letter.sender, *body):
        found += stranger.read(posting.with_stand_ins(line) if posting else line)
    if posting is None:
        return tuple(found)
    plain = posting.without_stand_ins
    return tuple(replace(one, sentence=plain(one.sentence), unsupported=plain(one.unsupported)) for one in found)


@lru_cache(maxsize=4)
def _misread(resume: Resume, vocabulary: Vocabulary, texts: Sequence[str]) -> tuple[str, ...]:
    """The lines of the resume's own document that a stranger would doubt: they were not wholly understood."""
    lines = [_normal(text) for text in texts if text.strip()]
    own = Stranger(holdings_of(resume, vocabulary, lines), None, lines, in_letter=False)
    return tuple(dict.fromkeys(line for line in lines if list(own.read(line))))


def _normal(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


def is_invented(violation: Violation, resume: Resume, vocabulary: Vocabulary) -> bool:
    """Whether an unsupported part names something that stands nowhere in the resume, not merely elsewhere in it."""
    holdings = holdings_of(resume, vocabulary)
    contact = resume.contact
    texts = [item.text for item in (*holdings.items, *holdings.answers)]
    texts += [contact.name, contact.location, contact.email, *(link.label for link in contact.links)]
    texts += [section.heading for section in resume.sections]
    held = {atom for text in texts if text for atom in holdings.atoms(text)}
    held.update(atom for head in holdings.heads for atom in head.atoms)
    return any(not any(own.supports(atom) for own in held) for atom in holdings.atoms(violation.unsupported))
