"""tailor: fits a resume and a cover letter to one job posting, offline, with no word that the resume does not hold.

The names below are the public Python interface; each may be used alone. They are loaded when first used, so that
`import tailor` costs nothing.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tailor.pipeline import fit, match, posting_from_text, read_posting, read_resume, resume_from_text, verify

__all__ = ["fit", "match", "posting_from_text", "read_posting", "read_resume", "resume_from_text", "verify"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from tailor import pipeline

        return getattr(pipeline, name)
    raise AttributeError(f"module 'tailor' has no attribute {name!r}")
