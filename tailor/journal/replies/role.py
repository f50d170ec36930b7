"""Which job a message is about: the title in the message's own words."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from tailor.journal.replies.cues import Cues, cue
from tailor.journal.replies.letter import LetterParts

_QUOTES = {"«": "»", "“": "”", '"': '"', "„": "“", "‚": "‘", "‘": "’"}
_JOINERS = {
    "en": frozenset(["of", "and", "&", "-", "–", "/", "in", "the", "to", "for", "de"]),
    "de": frozenset(
        ["und", "&", "-", "–", "/", "im", "in", "der", "für", "am", "an", "der", "des", "von", "zur", "zum", "mit"]
    ),
    "fr": frozenset(["de", "du", "des", "d'", "la", "en", "et", "&", "-", "–", "/", "à", "au", "aux", "l'"]),
}
"""Small words that may stand within a title, before a word that begins large."""
_NOT_LAST = frozenset().union(*_JOINERS.values())
_STOPS = (".", ";", "!", "?", ",", ":")
_MOST_TOKENS, _MOST_IN_BRACKETS, _LONGEST_TOPIC = 9, 4, 12
_SCHEDULE = re.compile(
    r"\d+\s?(?:hrs|hours|std|stunden|h/|heures)|fixed|befristet|full|part|voll|teil|temps", re.IGNORECASE
)
_REFERENCE = re.compile(
    r"\s*[-–—|,/(\[]*\s*\b(?:job |our |your |post |unser |ihr )?(?:ref|reference|referenz|req|requisition|vacancy|id|"
    r"exam(?:ination)?|competition|kennziffer|kennz|réf|référence|chiffre|zeichen|nr|no|n°|job id|r)\b"
    r"[ .:#°-]*(?:no\.? |nr\.? )?"
    r"[\w/.-]*\d[\w/.-]*\s*[)\]]?.*|\s*[(\[]?#?[A-Z]{1,5}[-/]?\d{3,}[\w/-]*[)\]]?$",
    re.IGNORECASE,
)
_IN_BRACKET_REFERENCE = re.compile(
    r"\((?:ref|réf|kennziffer|kennz|req|job id|post|vacancy)\b[^()]*\d[^()]*\)$", re.IGNORECASE
)
_LEADING_REFERENCE = re.compile(
    r"^[\w.]*\s*(?:nr|no|n°|ref|number)\b[ .:#°]*[\w/.-]*\d[\w/.-]*\s*[-–—:,]\s*", re.IGNORECASE
)
_LEADING_CODE = re.compile(
    r"^(?:(?:réf|ref|reference|stellenausschreibung|ausschreibung|kennziffer|vacancy|job|offre|annonce)\b[\s.:°]*)*"
    r"(?=[\w/.-]*\d)[\w.]+(?:[/-][\w.]+)+\s*[-–—,:]?\s+",
    re.IGNORECASE,
)
"""A number with a stroke before the title: "2025/DRH/06 - Clerk"."""
_NUMBERED = re.compile(
    r"^(?:job |our |stellen)?(?:opening|application|recruitment|vacancy|posting|requisition|competition|"
    r"advert(?:isement)?|ausschreibung|angebot|bewerbung|candidature|annonce|offre|concours)\s*(?:no\.?|nr\.?|n°|number|id|#)?\s*:?\s*"
    r"(?=[\w/.-]*\d)[\w.-]+(?:/[\w.-]+)*\s*(?:(?:\s[-–—/|]|[,:|])\s+|\s(?-i:(?=[A-ZÄÖÜÉ][a-z])))",
    re.IGNORECASE,
)
"""A number that the title follows: "Job Opening 66120, Library Technician"."""
_NUMBER_FIRST = re.compile(r"^#?[A-Z]{0,4}-?\d{3,}[,:]\s+")
_STARTS = re.compile(
    r",?\s+(?:zum|ab|per|from|starting|à partir|dès|à compter)\s+(?:du |le |dem )?(?:\d|sofort|nächst|next|"
    r"janu|febr|mär|mar|apr|ma[iy]|jun|jul|aug|sep|okt|oct|nov|de[cz]).*",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r",\s+(?:ward|room|station|level|floor)\s+\w+$|\s[-–]\s(?:\d[\d.,]*|[A-Z][a-z]+ [A-Z]\.?)$", re.IGNORECASE
)
_DATED = re.compile(r"^(?:ihre|your|votre)\s\w+\s(?:vom|of|du|dated)\s[\w./ ]{6,20}?\s[–—-]\s", re.IGNORECASE)
_FOR = ("für",)
_AS = ("als",)
_ACCUSATIVE = ("die", "den", "das")
_SITE_NOUN = re.compile(r"(?:Standort|Station|Filiale|Zeit|Dauer|Saison|Einsatz|Region|Raum|Stelle|Position|saison)")
_CODE = re.compile(r"[A-Z]+/[A-Z/]*")
_COMPOUND = re.compile(
    r"\b(?:die|der|den|eine[rn]?|[Dd]eine[rn]?|Ihre[rn]?|unsere[rn]?)\s+"
    r"(?P<role>(?!(?:Arbeits|Geschäfts|Dienst|Beratungs|Bau|Plan|Teilzeit|Vollzeit|Post|Melde|Anlauf|Personal|Fach|Leit|Schlüssel)"
    r"(?:stelle|rolle))[A-ZÄÖÜ][\w-]+(?:stelle|[Rr]olle|posten|-Job)(?:\s(?:(?:im|in der|am|an der)\s)?[A-ZÄÖÜ]\w+)?)"
)
"""A German noun that holds the job before its "Stelle": "die Volontärsstelle", "die Saisonstelle im Service"."""
_PLACE_OF_WORK = re.compile(
    r"\b(?:(?:Stelle|Job|Posten|Platz)\s(?:am|an der|im|in der|auf dem)\s(?P<role>[A-ZÄÖÜ]\w+)"
    r"|(?P<help>Aushilfe\s(?:am|an der|im|in der|auf dem)\s[A-ZÄÖÜ]\w+))"
)
"""A job that is told by its place: "die Stelle am Empfang"."""
_CALL_NUMBER = re.compile(r"\d{3} [A-Z]")
_FIRST_LINES = 15
_SMALL_BRACKET = re.compile(
    r"\s*\((?=[^)]*(?:,|\d{3}|hrs|hours|std\.|stunden|part-time|full-time|vollzeit|teilzeit|temps))[^)]*\)"
)
_REPLY_MARK = re.compile(r"^(?:(?:re|aw|wg|fwd?|antw|tr|sv)\s*:\s*)+", re.IGNORECASE)
_PLACE = re.compile(r"\s+(?:@|at|bei|chez|with|beim?)\s+.*", re.IGNORECASE)
_OF = re.compile(r"^(?:(?:de la|de l['’]|d['’]une?\b|d['’]|(?:de|du|des|une?)\b)\s*)", re.IGNORECASE)
_ABOUT = re.compile(
    r"(?:\s+[-–—]|:)\s+(?:your |the |our )?(?:feedback|rückmeldung|retour|next steps?|"
    r"assessment|test|exam|outcome|update|application|decision|interview|result|"
    r"absage|bewerbung|réponse|candidature)\b.*",
    re.IGNORECASE,
)
_SITE = re.compile(
    r",?\s*(?:dienstort|standort|einsatzort|kennziffer|based|location|lieu|réf|ref|\d+ (?:hours|hrs|std))\b.*",
    re.IGNORECASE,
)
_MARK_OF_GENDER = re.compile(r"\s*\((?:[mwfdxih][/|*]){1,4}[mwfdxih]\)|\s*\((?:all genders|gn)\)", re.IGNORECASE)
_IN_BRACKET = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)")
_NUMBER = re.compile(r"\d{3}|(?:\b(?:r[ée]f|kennz\w*|nr|no)\b|n°).*\d", re.IGNORECASE)
_BEFORE_BRACKET = re.compile(
    r"\b(?:requisition|req|recruitment|campaign|competition|application|candidacy|cover|position|post|role|vacancy|job|opening|bewerbung|stelle|vertretung|position|"
    r"candidature|poste|offre|mission|remplacement)(?:\s+(?:no\.?|nr\.?|n°|#)?\s*[\w/-]*\d[\w/-]*)?\s*$",
    re.IGNORECASE,
)


def read_role(parts: LetterParts, subject: str, cues: Cues) -> str:
    """The job's title: from the line that says what the letter is about, its sentences, or its subject."""
    labelled = [line for line in parts.text.split("\n")[:_FIRST_LINES] if cues.begins("topic_label", line.strip())]
    last = len(parts.head) - 1
    topics = [_of_topic(line, cues, told=place == last, headed=True) for place, line in enumerate(parts.head)]
    topics += [_of_topic(line, cues) for line in labelled]
    titled = _of_topic(subject, cues, told=True)
    sure = (role for find in _SURE for sentence in parts.sentences for role in find(sentence, cues))
    unsure = (role for find in _UNSURE for sentence in parts.sentences for role in find(sentence, cues))
    found = next((role for role in (*topics, *sure) if role), "") or titled or next(unsure, "")
    return titled if not found or (found in titled and not _names_job(found, cues)) else found


def without_employer(role: str, company: str) -> str:
    """A title without the employer behind it: "Librarian, Loam Libraries" at Loam Libraries."""
    found = (
        re.search(rf"\s*(?:,|\s[-–—|/]|\s@|\sat|\sbei|\schez)\s+(?:the\s)?{re.escape(company)}\b.*", role)
        if company
        else None
    )
    return role[: found.start()] if found and found.start() else role


def _of_topic(line: str, cues: Cues, *, told: bool = False, headed: bool = False) -> str:
    """The title in a line like "Re: Ward Clerk, ref. 12" or "Your application as Ward Clerk".

    Args:
        line: The line.
        cues: The phrases of its language.
        told: Whether it is a title where no word of the line says so, if a word of it is a kind of worker.
        headed: Whether it stands at a letter's head, where "Re:" says so.
    """
    line = line.strip(" *_")
    text = _REPLY_MARK.sub("", line)
    marked = headed and (text != line or _DATED.match(text) is not None)
    text = _DATED.sub("", text)
    numbered = _NUMBERED.match(text)
    text = text[numbered.end() :] if numbered else text
    marked |= headed and _IN_BRACKET_REFERENCE.search(text) is not None
    marked |= numbered is not None or (headed and _MARK_OF_GENDER.search(text) is not None)
    label = cues.begins("topic_label", text)
    text = _LEADING_CODE.sub("", text[label.end() :].strip()) if label else text
    text = _LEADING_CODE.sub("", re.split(r"\w[!?]\s+", text)[-1])
    text = _LEADING_REFERENCE.sub("", _REFERENCE.sub("", text) if _REFERENCE.sub("", text).strip() else text)
    text = _ABOUT.sub("", _SMALL_BRACKET.sub("", text)).strip(" -–—,:*")
    before = cues.search("topic_before", text)
    if before:
        text = _title_at(text, before.end(), cues) or text[before.end() :].strip()
    text = _PLACE.sub("", text).strip(" -–—,:*")
    few = 0 < len(text.split()) <= _LONGEST_TOPIC
    if not few or cues.has("not_topic", text) or not _is_title(text, cues):
        return ""
    return _tidy(text) if label or before or marked or (told and _names_job(text, cues)) else ""


def _names_job(text: str, cues: Cues) -> bool:
    """Whether a word of the text is a kind of worker."""
    words = re.findall(r"[^\W\d_]+", text)
    return any(cues.has("job_title", word) or cues.has("job_ending", word) for word in words)


def _strong(sentence: str, cues: Cues) -> Iterator[str]:
    """A title after words that only a job's title follows: "the position of"."""
    for found in cues.every("role_strong", sentence):
        title = _title_at(sentence, found.end(), cues)
        if title and _is_title(title, cues):
            yield _tidy(title)


def _before_noun(sentence: str, cues: Cues) -> Iterator[str]:
    """A title before "position", "role" and the like."""
    for found in cues.every("role_after", sentence):
        title = _title_before(sentence, found.start(), cues)
        if title and _is_title(title, cues):
            yield _tidy(title)


def _small(sentence: str, cues: Cues) -> Iterator[str]:
    """A title that is written small."""
    for pattern in _patterns(cues.language):
        for found in pattern.finditer(sentence):
            title = _tidy(_OF.sub("", found["role"]) if cues.language == "fr" else found["role"])
            title = _to_last_noun(title) if cues.language == "de" else title
            known = cues.language == "fr" or _names_job(title, cues) or not cues.has("small_word", title)
            if title and known and _is_title(title, cues) and not cues.has("plain_role_not", title.split()[0]):
                yield title


def _named(sentence: str, cues: Cues) -> Iterator[str]:
    """A title that a word like "nurse" tells, after words that may be followed by other things too."""
    for found in cues.every("role_weak", sentence):
        title = _title_at(sentence, found.end(), cues)
        if title and _is_title(title, cues) and _names_job(title, cues):
            yield _tidy(title)
    for found in cues.every("role_after_weak", sentence):
        title = _title_before(sentence, found.start(), cues)
        if title and _is_title(title, cues) and _names_job(title, cues):
            yield _tidy(title)


def _of_place(sentence: str, cues: Cues) -> Iterator[str]:
    """A German job in a compound or by its place: "die Volontärsstelle", "der Job im Lager"."""
    if cues.language == "de":
        yield from (found["role"] for found in _COMPOUND.finditer(sentence))
        yield from (found["role"] or found["help"] for found in _PLACE_OF_WORK.finditer(sentence))


def _bracketed(sentence: str, cues: Cues) -> Iterator[str]:
    """A title in the bracket behind what it names: "the maternity cover (Legal Secretary)"."""
    for found in _IN_BRACKET.finditer(sentence):
        if not _BEFORE_BRACKET.search(sentence[: found.start()]):
            continue
        pieces = [piece for piece in found[1].split(", ") if not _NUMBER.search(piece)]
        if pieces and _begins_large(pieces[0]) and _names_job(pieces[0], cues) and _is_title(pieces[0], cues):
            yield _tidy(", ".join(pieces))


_SURE = (_bracketed, _strong, _before_noun)
_UNSURE = (_named, _small, _of_place)


def _to_last_noun(title: str) -> str:
    """A German title without the verb behind its last noun: "technischer Zeichner" verzögert sich."""
    words = title.split()
    last = max((place for place, word in enumerate(words) if _begins_large(word)), default=len(words) - 1)
    return " ".join(words[: last + 1])


@lru_cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """A small title before "position" and the like, and after "position of"."""
    before, after = cue(language, "role_before").pattern, cue(language, "role_after").pattern
    strong, end = cue(language, "role_strong").pattern, cue(language, "after_role").pattern
    until = rf"(?=\s*(?:[.,;:!?(|–]|$)|\s-|\s+{end})"
    small = r"[a-zà-ÿ][\wà-ÿ'’()-]*"
    return (
        re.compile(rf"{before}\s+(?P<role>{small}(?:\s+{small}){{0,2}}?)\s+{after}", re.IGNORECASE),
        re.compile(rf"{strong}\s*(?P<role>{small}(?:\s+[\w'’()/-]+){{0,6}}?){until}", re.IGNORECASE),
    )


def _is_title(text: str, cues: Cues) -> bool:
    first = text.split(maxsplit=1)[0].strip("(")
    numbered = (first.isdigit() and not _CALL_NUMBER.match(text)) or _CODE.fullmatch(text) is not None
    return not (numbered or cues.begins("not_role", text) or (cues.has("team", first) and not _names_job(text, cues)))


def _title_at(text: str, start: int, cues: Cues) -> str:
    """The title that begins at a place: in quotes, or words that begin large."""
    rest = text[start:].lstrip(" :–-")
    rest = _OF.sub("", rest) if cues.language == "fr" else _NUMBER_FIRST.sub("", rest)
    if rest[:1] in _QUOTES:
        end = rest.find(_QUOTES[rest[0]], 1)
        return rest[1:end].strip() if end > 0 and len(rest[1:end].split()) <= _LONGEST_TOPIC else ""
    taken: list[str] = []
    tokens = rest.split()
    place = 0
    while place < min(len(tokens), _MOST_TOKENS):
        token = tokens[place]
        following = tokens[place + 1] if place + 1 < len(tokens) else ""
        if token.startswith("("):
            bracket = _bracket(tokens[place:])
            taken += bracket
            place += len(bracket) or len(tokens)
            if not bracket or bracket[-1].endswith(_STOPS):
                break
            continue
        if not (
            _begins_large(token)
            or (taken and (_joins(token, following, cues) or _goes_to(taken[-1], token, following)))
            or _goes_on_small(tokens[place:], cues)
        ):
            break
        taken.append(token)
        if token.endswith(_STOPS) and not _ends_in_initials(token):
            break
        place += 1
    return _without_loose_end(taken)


def _goes_to(before: str, token: str, following: str) -> bool:
    """Whether a title goes on: "Mitarbeiterin für die Anmeldung", "Lehrkraft für Deutsch als Zweitsprache"."""
    if token in _AS:
        return re.match(r"(?:Fremd|Zweit|Mutter)sprache", following) is not None
    told = before == "für" and token in _ACCUSATIVE and _begins_large(following)
    return told and not _SITE_NOUN.search(following)


def _goes_on_small(tokens: Sequence[str], cues: Cues) -> bool:
    """Whether a title goes on: French ones are written small, and end before words that end them."""
    return cues.language == "fr" and not cues.begins("after_role", " ".join(tokens))


def _bracket(tokens: Sequence[str]) -> list[str]:
    """The words of a short bracket, or none."""
    end = next((place for place, token in enumerate(tokens[:_MOST_IN_BRACKETS]) if ")" in token), None)
    text = " ".join(tokens[: end + 1]) if end is not None else ""
    told = text and "," not in text.rstrip(".,;:!?") and not _SCHEDULE.search(text) and not re.search(r"\d{3,}", text)
    return text.split() if told else []


def _begins_large(token: str) -> bool:
    first = token.lstrip("\"'“„«(")[:1]
    return first.isupper() or first.isdigit() or token.startswith("%")


def _joins(token: str, following: str, cues: Cues) -> bool:
    joins = token.lower() in _JOINERS[cues.language] and _begins_large(following)
    joins |= following in _ACCUSATIVE and token in _FOR
    return joins and not cues.has("not_joined", following)


def _ends_in_initials(token: str) -> bool:
    return bool(re.fullmatch(r"(?:[A-Z]\.)+|(?:Sr|Jr|Dipl|Ing|Asst|Dr|Prof)\.", token))


def _title_before(text: str, end: int, cues: Cues) -> str:
    """The title that ends before a place; nothing where a small word stands there."""
    tokens = text[:end].split()
    taken: list[str] = []
    for place in range(len(tokens) - 1, max(len(tokens) - _MOST_TOKENS, 0) - 1, -1):
        token = tokens[place]
        before = tokens[place - 1] if place else ""
        joins = taken and token.lower() in _JOINERS[cues.language] and _begins_large(before) and token.lower() != "for"
        if token.endswith((".", ";", "!", "?", ":")) and not _ends_in_initials(token):
            break
        if not (_begins_large(token) or token.endswith(")") or joins):
            break
        taken.insert(0, token)
    while taken and (cues.has("sentence_start", taken[0]) or not _begins_large(taken[0])):
        taken.pop(0)
    return _without_loose_end(taken)


def _without_loose_end(tokens: list[str]) -> str:
    kept = list(tokens)
    while kept and (kept[-1].lower() in _NOT_LAST or re.fullmatch(r"#?\d{3,}[.,;:]?", kept[-1])):
        kept.pop()
    return " ".join(kept)


def _tidy(text: str) -> str:
    text = re.sub(
        r"^(?:the|a|an|our|this|advertised|above|vacant|new|eine?[nrs]?|une?|le|la)\s+",
        "",
        text.strip(),
        flags=re.IGNORECASE,
    )
    text = re.sub(r"^(?:stelle|position|posten)\s+(?=[A-ZÄÖÜ])", "", text, flags=re.IGNORECASE)
    text = re.sub(
        r"\s+(?:position|role|post|vacancy|opening|job|stelle|exercise|offer|application|interview)$",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = _PLACED.sub("", _STARTS.sub("", text))
    site = _SITE.search(text)
    text = text[: site.start()] if site and site.start() else text
    text = _PLACED.sub("", text)
    text = text.strip(" ,.;:!?–-\"“”„'«»")
    return text[1:-1] if text.startswith("(") and text.endswith(")") else text
