"""What languages are called, and whether a name means the language or the country: "in French", "French pastries"."""

import re
from functools import cache

from tailor.text.word_lists import word_set

_OWN_NAMES = {
    "English": ("Englisch", "Anglais", "Inglés", "Inglese"),
    "German": ("Deutsch", "Allemand", "Alemán", "Tedesco"),
    "French": ("Französisch", "Français", "Francés", "Francese"),
    "Spanish": ("Spanisch", "Espagnol", "Español", "Spagnolo", "Castellano"),
    "Italian": ("Italienisch", "Italien", "Italiano", "Italiana"),
    "Portuguese": ("Portugiesisch", "Portugais", "Portugués"),
    "Dutch": ("Niederländisch", "Néerlandais"),
    "Polish": ("Polnisch", "Polonais"),
    "Russian": ("Russisch", "Russe"),
    "Turkish": ("Türkisch", "Turc"),
    "Arabic": ("Arabisch", "Arabe", "Árabe", "Arabo"),
    "Chinese": ("Chinesisch", "Chinois", "Chino", "Cinese"),
    "Japanese": ("Japanisch", "Japonais", "Japonés", "Giapponese"),
    "Ukrainian": ("Ukrainisch", "Ukrainien"),
    "Romanian": ("Rumänisch", "Roumain"),
    "Greek": ("Griechisch", "Grec"),
    "Swedish": ("Schwedisch", "Suédois"),
    "Danish": ("Dänisch", "Danois"),
    "Norwegian": ("Norwegisch", "Norvégien"),
    "Czech": ("Tschechisch", "Tchèque"),
    "Hungarian": ("Ungarisch", "Hongrois"),
    "Croatian": ("Kroatisch", "Croate"),
    "Serbian": ("Serbisch", "Serbe"),
    "Bulgarian": ("Bulgarisch", "Bulgare"),
    "Albanian": ("Albanisch", "Albanais"),
    "Persian": ("Persisch", "Persan"),
    "Hindi": ("Hindi",),
    "Vietnamese": ("Vietnamesisch", "Vietnamien"),
}
# The noun behind a language that is the language still.
_OF_THE_LANGUAGE = frozenset(
    {
        *("language", "languages", "speaking", "speaker", "speakers", "native", "natively", "fluent", "proficient"),
        *("conversational", "intermediate", "advanced", "basic", "basics", "beginner", "beginners", "elementary"),
        *("professional", "working", "spoken", "written", "learner", "mother", "first", "second", "level", "skills"),
        *("lesson", "lessons", "class", "classes", "tuition", "course", "courses", "subtitles", "translation"),
        *(
            "translations",
            "text",
            "texts",
            "grammar",
            "conversation",
            "vocabulary",
            "literature",
            "studies",
            "philology",
        ),
        *("linguistics", "interpreting", "correspondence", "dubbing", "teacher", "tutor", "lecturer", "translator"),
        *("interpreter", "instructor", "linguist", "subtitler", "assistant", "teaching", "knowledge", "proficiency"),
        *("fluency", "daily", "weekly", "gcse", "today", "plus", "hours", "years"),
    }
)
_NEXT_WORD = re.compile(r"\s+(?P<word>[^\W\d_][\w'’-]*)")
_LEVELS = re.compile(r"[ABC][12]\b|GCSE|A[\s-][Ll]evel|IGCSE|IB\b|KS\d|Year\b|Level\b|[A-Z]{2,}\b|I{1,3}\b")


def own_names(name: str) -> tuple[str, ...]:
    """What other languages call a language: "Englisch", "Anglais" for English."""
    return _OWN_NAMES.get(name, ())


def is_adjective(text: str, start: int, end: int) -> bool:
    """Whether the English name of a language tells where something comes from: "Spanish customers", "French cuisine".

    Of several that are joined the last one tells: "French and German wines".
    """
    if text[start:end] in _names_abroad():
        return False
    joined = _more().match(text, end)
    following = _NEXT_WORD.match(text, joined.end() if joined else end)
    if following is None or _LEVELS.match(text, following.start("word")):
        return False
    word = following["word"].lower()
    known = word in word_set("stop_en") or word in _OF_THE_LANGUAGE or word.endswith("ly") or "speak" in word
    return not known


@cache
def _names_abroad() -> frozenset[str]:
    return frozenset(name for names in _OWN_NAMES.values() for name in names)


@cache
def _more() -> re.Pattern[str]:
    """Further languages or nationalities, joined to the first."""
    lands = "European|American|British|Asian|Austrian|Swiss|Brazilian|Mexican|Ancient"
    return re.compile(rf"(?:\s*(?:,|/|&|\band\b|\bor\b)\s*(?:{any_language()}|{lands})\b)+")


@cache
def any_language() -> str:
    """A pattern for the English name of any language."""
    more = (
        "Mandarin",
        "Cantonese",
        "Korean",
        "Thai",
        "Hebrew",
        "Welsh",
        "Irish",
        "Urdu",
        "Punjabi",
        "Bengali",
        "Finnish",
    )
    return "|".join(
        (*_OWN_NAMES, *more, "Slovak", "Slovenian", "Catalan", "Basque", "Latin", "Somali", "Tagalog", "Farsi")
    )
