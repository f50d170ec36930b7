"""How the documents of a job are set, and how long a resume is in that style."""

import datetime as dt
from collections.abc import Callable

from tailor import tailoring, writers
from tailor.config import DEFAULT_DESIGN, Settings
from tailor.model import Posting, Resume, TailoredResume
from tailor.writers import DocumentStyle


def resume_style(
    resume: Resume, posting: Posting, settings: Settings, stamp: dt.datetime, keywords: tuple[str, ...] = ()
) -> DocumentStyle:
    """The style of a resume for a posting; the paper goes by the place where none is set."""
    american = tailoring.is_american(posting, resume)
    return DocumentStyle(
        template=settings.template or DEFAULT_DESIGN,
        paper=settings.paper or ("letter" if american else "a4"),
        density=settings.density,
        stamp=stamp,
        keywords=keywords,
    )


def page_measure(original: Resume, style: DocumentStyle, own: bytes | None = None) -> Callable[[Resume], float]:
    """A function that tells how many pages a resume takes in this style, the last one by how full it is.

    A last page without any room left counts as more than one, because another program may need one more. For a
    person's own document, lengths are those of the style in proportion to how long the document is.

    Args:
        original: The resume before tailoring.
        style: How it would be set.
        own: The person's own document, where that is kept.
    """

    def measure(resume: Resume) -> float:
        estimate = writers.estimate_pages(writers.resume_docx(TailoredResume(resume, resume, ()), style))
        return estimate.pages + 0.01 if estimate.is_tight else estimate.length

    if own is None:
        return measure
    ratio = writers.estimate_pages(own).length / measure(original)
    return lambda resume: ratio * measure(resume)
