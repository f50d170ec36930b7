"""Words that say that a degree is not finished."""

import re

_UNFINISHED = re.compile(
    r"\b(?:in progress|expected|anticipated|candida(?:te(?!\s+school)|cy)|pursuing|enrolled|ongoing|incomplete"
    r"|pending|(?:exams?|tests?|sitting) (?:booked|scheduled|planned)|booked (?:in )?(?:for|on)"
    r"|(?:scheduled|due|sits?) (?:for|in)"
    r"|part[- ]qualified(?! turned)|awaiting|applied for|(?:not yet|yet to be) \w+"
    r"|(?:years?|modules?|parts?|papers?|levels?|stages?|units?|blocks?|courses?|steps?|phases?|cycles?|terms?|modul\w*|teil"
    r"|semester|jahr|stufe|kurs|block|année|partie|niveau|bloc|unité)"
    r" (?:\d+|one|two|three|four|eins|zwei|drei|un|deux|trois)(?:[-–]\d)? (?:of|von|out of|sur|de|/) ?"
    r"(?:\d+|two|three|four|five|six|zwei|drei|vier|deux|trois|quatre)"
    r"|started(?=$|\W+(?:in )?(?:\w+ )?(?:19|20)\d\d)"
    r"|(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:of|out of)(?: the)?"
    r" (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: \w+)?"
    r" (?:modules?|papers?|exams?|units?|parts?|levels?|credits?|ects|semesters?)"
    r"|(?:first|second|third|fourth|final|1st|2nd|3rd|4th) year (?:of|out of) (?:\d|two|three|four|five|six)"
    r"|\d\.? (?:lehrjahr|ausbildungsjahr) von \d"
    r"|not (?:completed?|finished|awarded|conferred|passed)"
    r"|all but (?:the )?(?:dissertation|thesis|defence|defense)"
    r"|withdrawn|studying|unfinished|discontinued|current student|to be awarded"
    r"|(?:exams?|tests?|finals) failed|failed (?:(?:the|my|all) )?(?:\w+ )?(?:exams?|tests?|finals)"
    r"|noch offen|noch ausstehend\w*|(?:still|yet) to (?:come|do|pass|sit|take)"
    r"|outstanding(?: (?:modules?|units?|parts?|papers?))?$"
    r"|teile? (?:I{1,3}|IV)(?:(?: und |, | & |/)(?:I{1,3}|IV))? (?:bestanden|abgelegt)"
    r"|reste(?:nt)? à (?:passer|valider|obtenir)"
    r"|nicht bestanden|durchgefallen|ajournée?s?|recalée?s?|angemeldet|geplant|begonnen|laufend|berufsbegleitend seit"
    r"|voraussichtlich\w*|angestrebt\w*|abgebrochen|ohne abschluss|nicht abgeschlossen"
    r"|en cours|prévue?s?|prevue?s?|inachevée?s?|non (?:obtenue?|achevée?|validée?)s?|abandonnée?s?|interrompue?s?"
    r"|sans diplôme|pas obtenue?s?|previst[oa]|en curso|verwacht)\b",
    re.IGNORECASE,
)


def says_unfinished(text: str) -> bool:
    """Whether words on a degree say that it is expected, under way or given up (English, German, French)."""
    return _UNFINISHED.search(text) is not None


def find_unfinished(text: str) -> tuple[tuple[int, int], ...]:
    """Where a text says so: the start and end of each such phrase."""
    return tuple(found.span() for found in _UNFINISHED.finditer(text))


_ABANDONED = re.compile(
    r"\b(?:not completed|(?:did not|didn['’]t|never) (?:completed?|finish(?:ed)?|graduated?)"
    r"|no degree(?: awarded| conferred| obtained)?|without (?:graduating|a degree|completing|finishing)"
    r"|degree not (?:awarded|conferred)|left (?:early|before|without)|before leaving|withdrew|withdrawn|dropped out"
    r"|discontinued|non[- ]graduate|unfinished|(?:credits?|hours?) toward"
    r"|abgebrochen|abbruch|ohne abschluss|nicht abgeschlossen|nicht beendet"
    r"|inachevée?s?|non achevée?s?|non obtenue?s?|non validée?s?|abandonnée?s?|interrompue?s?|sans diplôme"
    r"|pas obtenu)\b",
    re.IGNORECASE,
)


def says_abandoned(text: str) -> bool:
    """Whether words on a degree say that it was given up, so that none is held (English, German, French)."""
    return _ABANDONED.search(text) is not None
