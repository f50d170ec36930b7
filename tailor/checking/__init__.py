"""A lint of resumes and letters: what the programs that read them lose, and what a reader would stumble over."""

from tailor.checking.layout_rules import check_layout
from tailor.checking.letter_rules import check_letter, takes_leave
from tailor.checking.resume_rules import check_contact, check_dates, check_entries, check_sections
from tailor.checking.rules import Rule, Subject, rules
from tailor.checking.wording_rules import check_wording
from tailor.model import CheckFinding, Severity
from tailor.vocabulary import Vocabulary

__all__ = ["Rule", "Subject", "check", "rules", "takes_leave"]

_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


def check(subject: Subject, vocabulary: Vocabulary) -> tuple[CheckFinding, ...]:
    """What there is to mend in a file, the worst first.

    Args:
        subject: The file's text and layout, with the resume that was understood (None for a letter).
        vocabulary: The known skills, whose names nobody has to explain.
    """
    findings = [*check_layout(subject)]
    resume = subject.resume
    if resume is None:
        findings += check_letter(subject)
    else:
        findings += check_contact(subject, resume)
        findings += check_sections(subject, resume)
        findings += [*check_entries(resume), *check_dates(resume)]
        findings += check_wording(subject, resume, vocabulary)
    return tuple(sorted(dict.fromkeys(findings), key=lambda finding: _RANKS[finding.severity]))
