"""How a letter is dated, addressed and closed, by language and country."""

import datetime as dt
import re

from tailor.model import PostingContact
from tailor.tailoring.german_forms import with_form
from tailor.tailoring.wordings import Tone
from tailor.text import fold, names_unit

_MONTHS = {
    "en": (
        *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
        *("November", "December"),
    ),
    "de": (
        *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November"),
        "Dezember",
    ),
    "fr": (
        *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre"),
        *("novembre", "décembre"),
    ),
}
_HONORIFIC = re.compile(
    r"^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Reverend|Canon|Rabbi|Imam|Baroness|Baron|Lord|Lady|Viscount|Viscountess|Countess"
    r"|Captain|Capt|Major|Colonel|Col|Lieutenant|Lt|Commander|Commodore|Admiral|General|Sergeant|Sgt|Inspector"
    r"|Superintendent|Councillor|Cllr|Alderman|Judge|Justice|Senator|Ambassador|Sister|Brother|Father|Matron"
    r"|Chief|Provost|Dean|Archdeacon|Chancellor|Principal)\b\.?\s+(.+)$"
)
_KNIGHTED = re.compile(r"^((?:Sir|Dame) [^\s,]+)\s+\S")
"""A knight is greeted with the given name: "Dear Sir John"."""
_OF_PLACE = re.compile(r"^((?:Lord|Lady|Baroness|Viscount|Viscountess) .+?) of .+$")
_ROLE_BEHIND = re.compile(r"\s*(?:,|\s[–—-]\s|\().*$", re.DOTALL)
_THE = re.compile(r"^(?:the|our|to)\s+", re.IGNORECASE)
_COLLECTIVE = re.compile(
    r"(?:trustees|governors|directors|owners|partners|managers|colleagues|recruiters|panel|board|committee|council"
    r"|\w*team)$",
    re.IGNORECASE,
)
"""Several persons together, whom nobody greets as one: "the Trustees"."""
_DEPARTMENT = re.compile(
    r"(?:human resources|personnel|recruitment|department|admissions|administration|hr)$", re.IGNORECASE
)
_TITLED_ABROAD = (
    ("Docteur,", r"(?:Dr|Docteur|Docteure)\b"),
    ("Maître,", r"(?:Maître|Me)\b"),
    ("Professeur,", r"(?:Pr|Prof|Professeure?)\b"),
)
_FORM_OF_ADDRESS = re.compile(
    r"^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Herrn?|Frau|Mme|Madame|Monsieur|M|Dear)\b\.?\s*"
)
_NO_OFFICE = re.compile(
    r"(?:bewerbung(?:en)?|applications?|candidatures?|jobs?|careers?|e-?mail|kontakt|contact)\W*", re.IGNORECASE
)
_CONTRACTED = re.compile(r"\b(Mr|Mrs|Ms|Mx|Dr|Revd)\.(?=\s)")
_UNSTOPPED = re.compile(r"(?:(?<=^)|(?<=^Dear ))(Mr|Mrs|Ms|Mx|Dr)(?=\s)")
_GENDERED = re.compile(r"^(Frau|Herrn?|Mme|Madame|M\.|Monsieur|Miss|(?:Ms|Mrs|Mr|Mx)\.?)(?<=[\w.])\s+")
_ACADEMIC = re.compile(r"(?:Dr|Prof|Mag|DI|Dipl|Ing)(?:\.|\b)")
_PARTICLES = frozenset(
    {"van", "von", "vom", "zu", "zum", "zur", "de", "der", "den", "da", "di", "del", "della", "la", "le", "du", "des"}
    | {"ní", "nic", "ó", "uí", "ui", "mac", "mhic", "ap", "ab"}
    | {"dos", "do", "das", "al", "el", "ter", "ten", "te", "af", "av", "bin", "bint", "ibn", "st", "st."}
)
_BEHIND_NAME = re.compile(r"(?:,.*|\s+(?:Jr|Sr|II|III|IV)\.?)$")
_LETTERS_BEHIND = re.compile(
    r"(?<=[a-zß-ÿ])(?:,?\s+(?:[A-Z]{2,}|(?:[A-Z][a-z]?){1,5}[A-Z][a-z]?[A-Z]?|\((?:Hons|[A-Z]{2,})\)))+$"
)
"""Letters of degrees and memberships behind a name: "Hannah Iveson MRCVS", "Jo Lane BSc (Hons)"."""


def print_date(date: dt.date, language: str, *, american: bool) -> str:
    """A date as letters print it: "22 November 2026", "November 22, 2026", "22. November 2026", "22 novembre 2026"."""
    month = _MONTHS[language][date.month - 1]
    if language == "de":
        return f"{date.day}. {month} {date.year}"
    if language == "fr":
        return f"{'1er' if date.day == 1 else date.day} {month} {date.year}"
    return f"{month} {date.day}, {date.year}" if american else f"{date.day} {month} {date.year}"


def print_head_date(date: dt.date, language: str, *, american: bool) -> str:
    """A date as it stands alone at the head of a letter; a French one has its article: "Le 22 novembre 2026"."""
    printed = print_date(date, language, american=american)
    return f"Le {printed}" if language == "fr" else printed


def print_month(date: str, language: str) -> str:
    """An ISO date as a sentence names it, its day left out: "January 2021", "Januar 2021", "2021"."""
    year, _, rest = date.partition("-")
    return f"{_MONTHS[language][int(rest[:2]) - 1]} {year}" if rest[:2].isdigit() else year


def greet(contact: PostingContact, to: str, language: str, said: str = "") -> str:
    """The greeting line: by name where there is one, with the family name after a form of address.

    `said` is the text that names the contact, which may say whether it is a woman.
    """
    name = to.strip().rstrip(",") or (contact.name.strip() if is_to_person(contact, "") else "")
    if language == "fr" and _is_couple(name):
        return "Madame, Monsieur,"
    if language == "fr" and re.match(r"(?:Madame|Monsieur) (?!l[ea]\b|l[’']|et\b)", name):
        return _greet_in_french(name)
    if re.match(r"(?:Dear|Sehr geehrte|Liebe|Guten Tag|Bonjour|Madame|Monsieur|Cher|Chère)\b", name):
        return f"{name},"
    if language == "de":
        role = "" if to.strip() else contact.role
        return _greet_in_german(with_form(name, role, said) if name and not _is_group(name) else name)
    if language == "fr":
        return _greet_in_french(name)
    return _greet_in_english(name) if name else "Dear Hiring Team,"


def with_british_titles(text: str) -> str:
    """An English greeting or address as British letters write it: no full stop behind "Ms", "Mr" and "Dr"."""
    return _CONTRACTED.sub(r"\1", text)


def with_american_titles(text: str) -> str:
    """An English greeting or address as American letters write it: with a full stop behind "Ms", "Mr" and "Dr"."""
    return _UNSTOPPED.sub(r"\1.", text)


def _greet_in_english(name: str) -> str:
    if _is_group(name):
        group = _THE.sub("", name)
        return f"Dear {group} Team," if _DEPARTMENT.search(group) else f"Dear {group},"
    bare = _without_letters(_ROLE_BEHIND.sub("", name) or name)
    if knighted := _KNIGHTED.match(bare):
        return f"Dear {knighted[1]},"
    titled = None if re.search(r"\b(?:and|&)\s", bare) else _HONORIFIC.match(_OF_PLACE.sub(r"\1", bare))
    return f"Dear {bare.split()[0]} {_family_name(titled[1])}," if titled else f"Dear {bare},"


def _without_letters(name: str) -> str:
    """A name without the letters of degrees behind it; a name in capitals alone stays whole."""
    bare = _LETTERS_BEHIND.sub("", name)
    return bare if " " in bare else name


def _is_group(name: str) -> bool:
    """Whether a name is that of a department, a team or several persons, who are not greeted as one person is."""
    is_titled = _HONORIFIC.match(name) or _FORM_OF_ADDRESS.match(name)
    return names_unit(name) or (not is_titled and _COLLECTIVE.search(name) is not None)


def _is_couple(name: str) -> bool:
    return re.match(r"(?:Madame|Mme|Monsieur|M\.) et (?:Madame|Mme|Monsieur|M\.)(?:\s|$)", name) is not None


def is_to_person(contact: PostingContact, to: str) -> bool:
    """Whether a letter greets somebody by name: a department that a posting names is nobody."""
    name = to.strip() or contact.name.strip()
    return bool(name) and not _is_group(name)


def address(contact: PostingContact, to: str, company: str, language: str = "en") -> tuple[str, ...]:
    """The lines above the greeting; of a contact whom the person replaces, neither the office nor the address stays."""
    replaced = bool(to.strip() and contact.name.strip()) and not _is_same_person(to, contact.name)
    role = "" if _NO_OFFICE.fullmatch(contact.role) else contact.role[:1].upper() + contact.role[1:]
    behind = ("", company) if replaced else (role, company, *contact.address.split("\n"))
    name = to.strip() or contact.name
    if language == "de":
        name = re.sub(r"^Herr(?=\s)", "Herrn", name)
    lines = (line.strip() for line in (name[:1].upper() + name[1:], *behind))
    return tuple(dict.fromkeys(line for line in lines if line))


def _is_same_person(one: str, other: str) -> bool:
    """Whether two names can be one person's: one of them may be shorter ("Ms Lane", "R. Lane", "Ruth Lane")."""
    left, right = ([fold(word).strip(".,") for word in _without_form(name).split()] for name in (one, other))
    if not left or not right:
        return False
    is_initial = 1 in {len(left[0]), len(right[0])} and left[0][0] == right[0][0] and left[-1] == right[-1]
    return is_initial or set(left) <= set(right) or set(right) <= set(left)


def join_contacts(noted: PostingContact, wrote: PostingContact) -> PostingContact:
    """Who wrote, with the form of address, the title and the address that a posting gave the same person.

    A shared family name alone is no proof: it may be a family's firm.
    """
    words = [{fold(word).strip(".,") for word in _without_form(name).split()} for name in (noted.name, wrote.name)]
    same_mail = bool(wrote.email) and fold(wrote.email) == fold(noted.email)
    is_initial = len(words[0]) == len(words[1]) > 1 and bool(words[0] & words[1])
    is_proven = same_mail or is_initial or len(words[0] & words[1]) > 1
    if not is_proven or not _is_same_person(noted.name, wrote.name):
        return wrote
    form = _GENDERED.match(noted.name)
    bare = noted.name[form.end() :] if form else noted.name
    fuller = bare if len(bare.split()) > len(wrote.name.split()) else wrote.name
    titled = _FORM_OF_ADDRESS.match(fuller) is not None
    keeps = form is not None and (not titled or (form[1] in {"Frau", "Herr", "Herrn"} and not _GENDERED.match(fuller)))
    name = f"{form[1]} {fuller}" if form and keeps else fuller
    return PostingContact(name, wrote.role or noted.role, wrote.email or noted.email, noted.address)


def _without_form(name: str) -> str:
    bare = name.strip()
    while (shorter := _FORM_OF_ADDRESS.sub("", bare)) != bare:
        bare = shorter
    return bare


def _family_name(name: str) -> str:
    """The last word of a name with the particles before it: "van der Berg"."""
    words = (_BEHIND_NAME.sub("", name) or name).split()
    first = len(words) - 1
    while first > 0 and words[first - 1].lower() in _PARTICLES:
        first -= 1
    return " ".join(words[first:])


def say_farewell(language: str, *, american: bool, named: bool, tone: Tone = Tone.PLAIN, greeting: str = "") -> str:
    """The words above the signature; a formal French farewell takes up the greeting."""
    if language == "de":
        return "Herzliche Grüße" if tone is Tone.WARM else "Mit freundlichen Grüßen"
    if language == "fr":
        whom = greeting.strip(" ,")
        taken_up = f", {whom}," if whom.startswith(("Madame", "Monsieur", "Docteur", "Professeur", "Maître")) else ""
        formal = f"Je vous prie d’agréer{taken_up} mes salutations distinguées."
        return "Bien cordialement," if tone is Tone.WARM else formal
    if tone is Tone.WARM:
        return "Warm regards," if american else "Kind regards,"
    if american:
        return "Sincerely,"
    if tone is Tone.FORMAL:
        return "Yours sincerely," if named else "Yours faithfully,"
    return "Yours sincerely," if named else "Kind regards,"


def _greet_in_french(name: str) -> str:
    """French letters greet by the form of address alone; the name stands in the address."""
    if re.match(r"(?:Mme|Madame|Ms|Mrs)\b", name):
        return "Madame,"
    for greeting, title in _TITLED_ABROAD:
        if re.match(title, name):
            return greeting
    return "Monsieur," if re.match(r"(?:M\.|Monsieur\b|Mr\b)", name) else "Madame, Monsieur,"


def _greet_in_german(name: str) -> str:
    titled = re.match(r"(Frau|Herrn?|Ms\.?|Mr\.?)\s+(.+)$", _without_letters(_ROLE_BEHIND.sub("", name)))
    if not titled and name and _is_group(name):
        team = re.search(r"\S*team$", name, re.IGNORECASE)
        return f"Sehr geehrtes {team[0][:1].upper()}{team[0][1:]}," if team else "Sehr geehrte Damen und Herren,"
    if not titled:
        return f"Guten Tag {name}," if name else "Sehr geehrte Damen und Herren,"
    academic = "".join(f"{word} " for word in titled[2].split()[:-1] if _ACADEMIC.match(word))
    family = academic + _family_name(titled[2])
    return f"Sehr geehrte Frau {family}," if titled[1].startswith(("Frau", "Ms")) else f"Sehr geehrter Herr {family},"


def open_name(language: str) -> str:
    """What stands in the place of a signature when the resume names nobody."""
    return {"de": "[Ihr Name]", "fr": "[Votre nom]"}.get(language, "[Your name]")
