"""The check of tailor's own output, with the source of every item and paragraph known."""

from tailor.model import Letter, Posting, TailoredResume
from tailor.tailoring.truth_letter import check_letter
from tailor.tailoring.truth_resume import check_resume
from tailor.tailoring.violation import Violation
from tailor.vocabulary import Vocabulary


def find_untrue(
    tailored: TailoredResume, letter: Letter | None, posting: Posting, vocabulary: Vocabulary
) -> tuple[Violation, ...]:
    """What the tailored resume or the letter says and the original resume does not; empty when all is true.

    In the resume every item must equal the original's of the same id (an exact alias may stand beside a skill, a skill
    that a job names may stand in the list) and nothing may be gone but by a DROP edit. In the letter every sentence
    must be a frame whose gaps hold words of its paragraph's sources or of the posting. Text that the person gave and
    placeholders are not claims.

    Args:
        tailored: The tailored resume with its original and its edits.
        letter: The letter written from the original, or None.
        posting: The posting, whose title, company and requirements the letter may name.
        vocabulary: The vocabulary whose exact aliases may stand beside a name.
    """
    resume = check_resume(tailored, vocabulary)
    return (*resume, *check_letter(letter, tailored.original, posting)) if letter else tuple(resume)
