"""Work that was done once: nobody says of it that their work in a job still covers it."""

import re

_ONCE = re.compile(
    r"(?:(?:successful|complete|erfolgreiche[rs]?|vollständige[rs]?|komplette[rs]?) )?(?:"
    r"(?:introduction|launch|roll-?out|migration|implementation|set-?up|relocation|redesign|opening|creation|foundation"
    r"|restructuring|transition|conversion|replacement) (?:of|to|from)\b"
    r"|(?:Einführung|Aufbau|Neuaufbau|Umstellung|Umzug|Migration|Implementierung|Neugestaltung|Umgestaltung|Eröffnung"
    r"|Umbau|Gründung|Senkung|Steigerung|Halbierung|Reduzierung|Verdopplung|Ablösung|Neustrukturierung|Relaunch)\b"
    r"|(?:mise en place|mise en œuvre|création|refonte|lancement|déménagement|migration|ouverture|réduction"
    r"|réorganisation|introduction|passage) (?:de|du|des|d['’]|à|au|vers)"
    r")",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!since )(?<!seit )(?<!depuis )\b(?:19|20)\d\d\b(?! ?%)")
_FOR_A_TIME = re.compile(
    r"\bfor (?:\w+ )?(?:\d+|an?|two|three|four|five|six|eight|ten|several) (?:days|weeks?|months?|terms?)\b"
)


def is_done_once(text: str) -> bool:
    """Whether a note tells of what was done once: "Introduction of e-rosters", "Umzug des Lagers"."""
    return _ONCE.match(text) is not None


def names_past_time(text: str) -> bool:
    """Whether a post is said to have been held in a year or for some weeks: "acting manager in spring 2024"."""
    post = text.partition(";")[0].partition(". ")[0]  # behind it stands what came of it
    return _YEAR.search(post) is not None or _FOR_A_TIME.search(post) is not None


def is_past_in_present(text: str) -> bool:
    """Whether a note of a job that is held now tells of what is over: done once, or in a year that it names."""
    return is_done_once(text) or _YEAR.search(text) is not None


def begins_with_time(clause: str) -> bool:
    """Whether a clause begins with when or for what something was done: "in 2022 I", "when the office moved I"."""
    return (
        re.match(
            r"(?:in|on|at|from|since|during|when|while|after|before|for) "
            r"|(?:en \d{4}|depuis|chaque|tou(?:s|tes) les)\b",
            clause,
        )
        is not None
    )
