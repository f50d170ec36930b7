"""Who the candidate is: name, headline, e-mail, phone, place and addresses from the lines at the top."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tailor.model import BlockKind, Contact, Link, ProfileLink
from tailor.parsing.dates import find_dates
from tailor.parsing.headings import heading_kind, heading_text
from tailor.parsing.lines import Line, Part, split_part
from tailor.parsing.words import degree_score, is_place, organisation_score, title_score
from tailor.text import fold

EMAIL = re.compile(r"[\w.+'-]+(?:@|\s?\[at\]\s?|\s?\(at\)\s?)[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(
    r"(?:https?://|www\.)[^\s|,;<>()]+"
    r"|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|me|co|info|eu|ai|app|tech|site|online|page|xyz|blog|design|uk|de|fr|es|it|nl|pt|br|ch|at|be|ca|au|in|us|edu|example|gg|so|cv|sh|to)(?:/[^\s|,;<>()]*)?(?![\w@])",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w/.])(?:\+|00|\(?\+?\d)[\d\s()./\-–]{6,22}\d(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\w])")
_LABEL = re.compile(
    r"^(?:e-?mail|mail|phone|tel(?:ephone|efon|efono|éfono|efone|\.)?|t[ée]l[ée]phone|telefoon|mobile?|mob\.?|cell(?:ulare|ular)?|handy|mobil|m[óo]vil|portable|port\.|celular|gsm|fax|address|adresse|anschrift|direcci[óo]n|endere[çc]o|indirizzo|adres|location|wohnort|ort|ciudad|ville|cidade|citt[àa]|residenza|woonplaats|linked-?in|github|gitlab|twitter|x|web(?:site|seite)?|homepage|site(?: web)?|p[áa]gina web|sito|portfolio|blog|skype|xing|orcid|google scholar|contact|kontakt|name|nome|nombre|nom|naam|[etmpalwf])\s*[.:]?\s*[:.]\s*",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(r"\t|\s*[\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]\ufe0f?\s*|\s*[|•·‣∙●▪♦⋄◦⬥∣]\s*|\s+[–—-]\s+|\s+/\s+|;\s+")
_TITLE_PAGE = {
    "curriculum vitae",
    "cv",
    "resume",
    "lebenslauf",
    "curriculo",
    "hoja de vida",
    "curriculum",
    "vitae",
    "curriculum vitae (cv)",
    "tabellarischer lebenslauf",
}
_NAME = re.compile(r"[^\W\d_][\w'’.\-]*(?:\s+(?:[^\W\d_][\w'’.\-]*|\([^\W\d_]+\)|[\"“”‘][^\W\d_]+[\"“”’]))*")
_PARTICLES = {
    "van",
    "von",
    "de",
    "der",
    "den",
    "da",
    "di",
    "del",
    "della",
    "la",
    "le",
    "dos",
    "do",
    "bin",
    "al",
    "el",
    "y",
    "e",
    "ter",
    "ten",
    "zu",
    "af",
    "av",
    "du",
    "das",
    "des",
    "st",
    "ibn",
    "bint",
}
_CREDENTIALS = re.compile(r",\s*(?:[A-Z][A-Za-z.\-]{1,9}(?:\([A-Z]+\))?)(?:,\s*[A-Z][A-Za-z.\-]{1,9})*$")


@dataclass(slots=True)
class Header:
    """What the top of a resume says; `rest` are the pieces that say something else."""

    name: str = ""
    email: str = ""
    phone: str = ""
    location: str = ""
    headline: str = ""
    links: list[ProfileLink] = field(default_factory=list)
    rest: list[Part] = field(default_factory=list)

    def contact(self) -> Contact:
        """The contact data."""
        return Contact(self.name, self.email, self.phone, self.location, tuple(self.links))


def find_name(lines: Sequence[Line], header: Sequence[int]) -> int | None:
    """Which line is the candidate's name.

    Args:
        lines: All lines of the document.
        header: The positions of the lines above the first heading.

    Returns:
        The largest line at the top that could be a name, also where it stands behind a sidebar; else the first line
        of the header that could be one; None when there is none.
    """
    if not lines:
        return None
    sizes = sorted((line.style.size for line in lines for _ in range(len(line.text))), reverse=False)
    body = sizes[len(sizes) // 2] if sizes else 0.0
    first_page = lines[0].style.page
    candidates = [at for at, line in enumerate(lines) if line.style.page == first_page and _could_be_name(line)]
    largest = max((lines[at].style.size for at in candidates), default=0.0)
    if body and largest > body * 1.25:
        big = [at for at in candidates if lines[at].style.size >= largest - 0.6]
        if len(big) <= 2:  # noqa: PLR2004 a name may stand in two lines
            return big[0]
    levels = [line.level for line in lines if line.kind is BlockKind.HEADING]
    above_all = [at for at in candidates if lines[at].kind is BlockKind.HEADING and levels.count(lines[at].level) == 1]
    if above_all and lines[above_all[0]].level == min(levels):
        return above_all[0]
    marked = [at for at in candidates if at in header and lines[at].kind is BlockKind.HEADING]
    if marked:
        return marked[0]
    return next((at for at in candidates if at in header), None)


def name_of(line: Line) -> str:
    """The name in a line that may also hold a title, credentials or contact data behind it."""
    first = _SEPARATORS.split(line.text.strip())[0]
    first = _LABEL.sub("", first).strip(" ,")
    if re.fullmatch(r"\S(?:\s\S)+", first):
        first = first.replace(" ", "")
    first = re.sub(
        r"^(?:curriculum vitae|cv|resume|résumé|lebenslauf)\s*(?:of|von|de|:|–|-)?\s+", "", first, flags=re.IGNORECASE
    )
    return _CREDENTIALS.sub("", first).strip() if "," in first else first


def _could_be_name(line: Line) -> bool:
    if line.is_bullet or find_dates(line.text) or "@" in line.text.split("\t")[0]:
        return False
    name = name_of(line)
    words = name.split()
    if not 1 <= len(words) <= 6 or len(name) > 48 or not _NAME.fullmatch(name):  # noqa: PLR2004 names are short
        return False
    folded = fold(name)
    if folded in _TITLE_PAGE or heading_kind(name)[0] or is_place(name):
        return False
    if len(words) == 1 and line.style.size == 0 and line.kind is not BlockKind.HEADING:
        return False
    proper = all(word[:1].isupper() or fold(word) in _PARTICLES or not word[:1].isalpha() for word in words)
    return (proper or line.kind is BlockKind.HEADING) and title_score(name) < 2 and degree_score(name) < 2  # noqa: PLR2004


def read_header(lines: Sequence[Line], name_at: int | None, all_links: Iterable[Link]) -> Header:
    """The contact data, headline and rest of the lines at the top.

    Args:
        lines: The header's lines in order, the name's line among them.
        name_at: The position of the name in `lines`, or None.
        all_links: The addresses behind the header's texts and icons.
    """
    header = Header()
    before_name: list[Part] = []
    for at, line in enumerate(lines):
        part = line.part()
        if at == name_at:
            header.name = name_of(line)
            part = _behind_name(part, header.name)
        elif fold(part.text).strip(" .:") in _TITLE_PAGE:
            header.rest.append(part)
            continue
        for piece in _pieces(part):
            _take(header, piece, headline_allowed=name_at is not None and at >= name_at)
    header.rest = before_name + header.rest
    _add_links(header, all_links)
    return header


def _behind_name(part: Part, name: str) -> Part:
    at = part.text.find(name)
    return part.cut(at + len(name)).trimmed() if at >= 0 else part.cut(len(part.text))


def _pieces(part: Part) -> list[Part]:
    return [piece for piece in (cut.trimmed() for cut in split_part(part, _SEPARATORS)) if piece.text]


def read_contact_lines(lines: Sequence[Line]) -> Header:
    """The contact data of a section such as "Contact" or "Personal details", whose lines are kept besides."""
    header = Header()
    for line in lines:
        for piece in _pieces(line.part()):
            _take(header, piece, headline_allowed=False)
    _add_links(header, [link for line in lines for link in line.links])
    return header


def merge(header: Header, other: Header) -> None:
    """Fills what the header lacks from another one."""
    header.email = header.email or other.email
    header.phone = header.phone or other.phone
    header.location = header.location or other.location
    known = {bare_url(link.url) for link in header.links}
    header.links += [link for link in other.links if bare_url(link.url) not in known]


def _take(header: Header, piece: Part, *, headline_allowed: bool) -> None:
    """Puts one piece of the header where it belongs; what remains of it goes on as pieces of their own."""
    for pattern, name in ((EMAIL, "email"), (_URL, "url"), (_PHONE, "phone")):
        match = pattern.search(piece.text)
        if match and _fits(name, match[0], piece.text):
            taken = _store(header, name, match[0])
            rest = [piece.cut(0, match.start()).trimmed(), piece.cut(match.end()).trimmed()]
            if not taken:
                header.rest.append(piece.cut(match.start(), match.end()))
            for side in rest:
                if side.text and not _is_label(side.text):
                    _take(header, side, headline_allowed=headline_allowed)
            return
    _take_words(header, piece, headline_allowed=headline_allowed)


def _fits(name: str, value: str, text: str) -> bool:
    if name != "phone":
        return True
    digits = re.sub(r"\D", "", value)
    years = re.fullmatch(r"\D*(?:19|20)\d\d\D+(?:19|20)\d\d\D*", value)
    return 7 <= len(digits) <= 15 and not years and not find_dates(value.strip()) or _LABEL.match(text) is not None  # noqa: PLR2004 E.164


def _store(header: Header, name: str, value: str) -> bool:
    if name == "url":
        header.links.append(ProfileLink(value.rstrip(".,"), ""))
        return True
    if getattr(header, name):
        return getattr(header, name) == value
    if name == "email":
        header.email = re.sub(r"\s?[\[(]at[\])]\s?", "@", value)
    else:
        header.phone = value.strip()
    return True


def _is_label(text: str) -> bool:
    return _LABEL.fullmatch(text.rstrip(" :.") + ":") is not None or not re.search(r"\w", text)


def _take_words(header: Header, piece: Part, *, headline_allowed: bool) -> None:
    label = _LABEL.match(piece.text)
    bare = piece.cut(label.end()) if label and label.end() < len(piece.text) else piece
    if _is_label(piece.text):
        return
    if not header.location and _is_location(bare.text, labelled=label is not None):
        header.location = bare.text
        return
    if headline_allowed and not header.headline and not label and looks_like_headline(piece.text):
        header.headline = piece.text
        return
    header.rest.append(piece)


def _is_location(text: str, *, labelled: bool) -> bool:
    if is_place(text):
        return True
    if labelled:
        return bool(re.search(r"[^\W\d_]{3}", text)) and len(text) < 90 and not title_score(text)  # noqa: PLR2004 an address
    street = re.search(r"\d", text) and "," in text and len(text) < 90  # noqa: PLR2004 an address
    parts = [part.strip() for part in text.split(",")]
    return bool(street) and any(is_place(part) or is_place(", ".join(parts[-2:])) for part in parts[1:])


def looks_like_headline(text: str) -> bool:
    """Whether a line below the name says what the candidate is, and is not a sentence."""
    words = text.split()
    if len(words) > 14 or text.endswith(".") or heading_kind(text)[0]:  # noqa: PLR2004 a line, not a paragraph
        return False
    return title_score(text) > 0 or (
        len(words) <= 6 and not find_dates(text) and not organisation_score(text) and degree_score(text) > 0
    )  # noqa: PLR2004


def bare_url(url: str) -> str:
    """An address without scheme, www and closing slash, to compare it with another."""
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", url.strip().casefold()).rstrip("/")


def _add_links(header: Header, links: Iterable[Link]) -> None:
    for link in links:
        url = link.url
        if url.startswith("mailto:"):
            header.email = header.email or url.removeprefix("mailto:").split("?")[0]
            continue
        if url.startswith("tel:"):
            header.phone = header.phone or url.removeprefix("tel:")
            continue
        bare = bare_url(url)
        short = [at for at, known in enumerate(header.links) if bare_url(known.url) == bare]
        if short:
            header.links[short[0]] = ProfileLink(url, header.links[short[0]].label)
        elif url.startswith(("http", "www")):
            header.links.append(ProfileLink(url, ""))


def is_contact_line(line: Line) -> bool:
    """Whether a line holds an e-mail address, a phone number or a profile's address."""
    return bool(
        EMAIL.search(line.text) or re.search(r"linkedin\.com/|github\.com/", line.text) or _PHONE.search(line.text)
    )


def is_title_page(text: str) -> bool:
    """Whether a line is the document's own title ("Curriculum Vitae")."""
    return fold(heading_text(text)) in _TITLE_PAGE
