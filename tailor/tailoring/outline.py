"""Headings and labels that say nothing of the candidate."""

import re

from tailor.model import SectionKind
from tailor.tailoring.word_lists import word_set
from tailor.text import fold, written_headings

_LIST = re.compile(
    r"skill|competenc|expertise|strength|technolog|tool|software|proficienc|language|certif|licen[cs]e|qualification"
    r"|kenntnis|kompetenz|sprache|zertifi|competence|langue|outil|interest|hobb",
)
_CREDENTIALS = re.compile(r"language|certif|licen[cs]e|sprache|zertifi|langue")
_PAPERS = (SectionKind.CERTIFICATIONS, SectionKind.LANGUAGES)
_LISTS = (*_PAPERS, SectionKind.SKILLS, SectionKind.INTERESTS)
_PROFILE = re.compile(
    r"profil|summary|about|objective|overview|highlights|introduction|statement|uber mich|zusammenfassung|propos|resume"
)
_OF_PAGES = r"\d{1,2}(?:\s*(?:of|/|von|sur|de)\s*\d{1,2})?"
_TEMPLATE_TEXT = re.compile(
    rf"(?:page|seite|s\.|p\.)\s*{_OF_PAGES}|\d{{1,2}}\s*(?:of|/|von|sur)\s*\d{{1,2}}"
    rf"|(?:résumé|resume|curriculum vitae|cv|lebenslauf)(?:\s*[-–—|·,:]?\s*(?:page|seite)\s*{_OF_PAGES})?"
    r"|(?:professional\s+|personal\s+)?(?:references?|referees?|referenzen|r[ée]f[ée]rences)"
    r"\s*(?::|are|is|can be|will be|gerne?|may be)?\s*"
    r"(?:(?:available|provided|furnished|supplied|given|disponibles?)\s+)?(?:up)?(?:on|by|auf|sur)\s+"
    r"(?:\w+\s+)?(?:request|anfrage|wunsch|demande)"
    r"|(?:available|disponibles?|gerne?)\s+(?:upon|on|auf|sur)\s+(?:request|anfrage|demande)",
    re.IGNORECASE,
)
"""What templates put on a page; that references may be had on request claims nothing of a career."""
_MOST_WORDS = 5


def is_heading(text: str) -> bool:
    """Whether a line is made of the words of section headings only: "Professional Experience", "Skills & Tools"."""
    words = re.findall(r"[^\W\d_]+", fold(text))
    return fold(text).strip() in written_headings() or (
        0 < len(words) <= _MOST_WORDS
        and words != ["professional"]  # the grade of a certificate
        and not re.search(r"\d", text)
        and all(word in word_set("headings") for word in words)
    )


def is_template_text(text: str) -> bool:
    """Whether a line says only what templates say: its page, that references can be had, what the document is."""
    return _TEMPLATE_TEXT.fullmatch(text.strip(" .·|-–—")) is not None


def is_label(text: str) -> bool:
    """Whether a text only says of what sort the names behind it are: "Systems", "Other tools", "IT & Methods"."""
    words = re.findall(r"[^\W\d_]+", fold(text))
    known = word_set("headings") | word_set("labels")
    return 0 < len(words) <= _MOST_WORDS and all(word in known for word in words)


def is_list_heading(text: str) -> bool:
    """Whether what follows a heading is a list of names rather than of jobs."""
    return _announces(text, _LIST, *_LISTS)


def is_credentials_heading(text: str) -> bool:
    """Whether a heading announces languages or certificates, which a mere mention elsewhere does not prove."""
    return _announces(text, _CREDENTIALS, *_PAPERS)


def is_profile_heading(text: str) -> bool:
    """Whether a heading announces sentences about the candidate as a whole."""
    return _announces(text, _PROFILE, SectionKind.SUMMARY)


def _announces(text: str, words: re.Pattern[str], *kinds: SectionKind) -> bool:
    return words.search(fold(text)) is not None or fold(text).strip() in written_headings(*kinds)
