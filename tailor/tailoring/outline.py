"""Headings and labels that say nothing of the candidate."""

import re

from tailor.tailoring.word_lists import word_set
from tailor.text import fold

_LIST = re.compile(
    r"skill|competenc|expertise|strength|technolog|tool|software|proficienc|language|certif|licen[cs]e|qualification"
    r"|kenntnis|kompetenz|sprache|zertifi|competence|langue|outil|interest|hobb",
)
_CREDENTIALS = re.compile(r"language|certif|licen[cs]e|sprache|zertifi|langue")
_PROFILE = re.compile(
    r"profil|summary|about|objective|overview|highlights|introduction|statement|uber mich|zusammenfassung|propos|resume"
)
_MOST_WORDS = 5


def is_heading(text: str) -> bool:
    """Whether a line is made of the words of section headings only: "Professional Experience", "Skills & Tools"."""
    words = re.findall(r"[^\W\d_]+", fold(text))
    return (
        0 < len(words) <= _MOST_WORDS
        and words != ["professional"]  # the grade of a certificate
        and not re.search(r"\d", text)
        and all(word in word_set("headings") for word in words)
    )


def is_label(text: str) -> bool:
    """Whether a text only says of what sort the names behind it are: "Systems", "Other tools", "IT & Methods"."""
    words = re.findall(r"[^\W\d_]+", fold(text))
    known = word_set("headings") | word_set("labels")
    return 0 < len(words) <= _MOST_WORDS and all(word in known for word in words)


def is_list_heading(text: str) -> bool:
    """Whether what follows a heading is a list of names rather than of jobs."""
    return _LIST.search(fold(text)) is not None


def is_credentials_heading(text: str) -> bool:
    """Whether a heading announces languages or certificates, which a mere mention elsewhere does not prove."""
    return _CREDENTIALS.search(fold(text)) is not None


def is_profile_heading(text: str) -> bool:
    """Whether a heading announces sentences about the candidate as a whole."""
    return _PROFILE.search(fold(text)) is not None
