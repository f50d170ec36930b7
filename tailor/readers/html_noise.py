"""What of a web page is not its text: code, navigation, forms, cookie banners, other jobs."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from lxml.html import HtmlElement

from tailor.model import Fact
from tailor.readers.clean import clean_line
from tailor.readers.html_links import is_contact
from tailor.readers.html_rules import hide_by_rules
from tailor.readers.html_still import shows_as_written
from tailor.readers.html_unseen import hide_unseen

_CODE = frozenset(
    {"script", "style", "noscript", "template", "svg", "head", "iframe", "object", "canvas", "audio", "video"}
)
_CONTROLS = frozenset({"input", "select", "textarea", "datalist", "option", "progress"})
_NAVIGATION_ROLES = frozenset(
    {"navigation", "dialog", "alertdialog", "search", "menu", "menubar", "tooltip", "toolbar"}
)
_NOISE_WORDS = frozenset(
    {"cookie", "cookies", "consent", "gdpr", "onetrust", "breadcrumb", "breadcrumbs", "newsletter", "modal", "popup"}
)
_NOISE_PAIRS = (
    r"(?:similar|related|other|more|recommended|suggested|recent)-(?:job|position|role|vacanc|opening|posting)",
    r"(?:job|position)-(?:alert|recommendation)",
    r"(?:share|sharing)-(?:button|link|option|bar|icon|widget|job|this)",
    r"(?:social|addthis)-(?:share|sharing|button|link|icon|bar|media)",
    r"people-also|skip-(?:link|to)|site-(?:header|footer|nav)|main-(?:nav|menu)|privacy-policy|application-form|apply-form",
)
_NOISE_NAME = re.compile(rf"(?:^|-)(?:{'|'.join(_NOISE_PAIRS)})")
_OTHER_JOBS = re.compile(
    r"(?:similar|related|recommended|suggested)\s+(?:positions|roles|opportunities)\b.{0,40}"
    r"|(?:similar|related|other|more|recommended|suggested|latest|recent)\s+(?:jobs|vacancies|openings|postings)\b.{0,40}"
    r"|people also (?:viewed|searched).*|(?:jobs|roles) (?:you may|like this).*"
    r"|offres (?:d['’]emploi )?similaires|(?:ähnliche|weitere) (?:jobs|stellen\w*)|ofertas similares|vagas semelhantes",
    re.IGNORECASE,
)
_VACANCIES = re.compile(
    r"vacanc|opening|posting|similar|related|recommended|offres|stellen|ofertas|vagas", re.IGNORECASE
)
_ACTION = re.compile(
    r"(?:(?:click here to |quick |easy )?apply"
    r"(?: now| here| online| today| for this (?:job|position|role)| to this job)?"
    r"|(?:save|share|print|report|email)(?: this)? (?:job|role|posting|position)"
    r"|(?:back to|view|see|browse)(?: our| all| open)* (?:jobs|search|results|careers|vacancies|positions)"
    r"|apply with \w+|i['’]m interested|skip to (?:main )?content|alle (?:offenen )?stellen"
    r"|(?:jetzt|hier|online) bewerben|postuler(?: maintenant)?|solliciteer(?: nu)?|candidatar-se|aplicar(?: ahora)?)",
    re.IGNORECASE,
)
MORE = re.compile(
    r"(?:show|see|read|view|load)? ?(?:more|less|all)\b.{0,15}|menu|search|close|options|filters?", re.IGNORECASE
)
_SITE_WORDS = re.compile(
    r"pulled from the full job description|here['’]s how the job details align with your profile\.?"
    r"|(?:jobs |career site )?powered by \w+|over \d+ applicants|see who .{1,60} has hired for this role"
    r"|how you match:.{0,100}|\d+ skills? and credentials? match your profile"
    r"|referrals increase your chances of .{1,80}|posted \d+\+? ?(?:d|days?|hours?) ago",
    re.IGNORECASE,
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_MENU_NAMES = frozenset({"nav", "navbar", "navigation", "menu", "topnav", "navlinks", "mainmenu"})
_NAME_PARTS = re.compile(r"[^a-z]+")
_SITE_LINKS = 40
_SITE_SCRIPTS = 3
_MENU_LINKS = 3
_COPYRIGHT = re.compile(
    r"©|\(c\) ?20|all rights reserved|copyright|\bprivacy\b|terms of (?:use|service)|cookie|imprint|impressum",
    re.IGNORECASE,
)
_CONSENT = re.compile(r"cookie|consent|onetrust|gdpr|didomi|usercentrics")
_MENU_SHARE = 0.9
_SAME_SITE = 0.75
_HOST = re.compile(r"(?:https?://)?([^/]*)")
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_SHORT = 200


def is_site(root: HtmlElement) -> bool:
    """Whether a page belongs to a web site, with links to its other pages, and is not a document saved as HTML."""
    menus = [one for one in (*root.iter("nav"), *root.xpath(".//*[@role='navigation']")) if not is_contact(one)]
    if any(not link.get("href", "#").startswith("#") for menu in menus for link in menu.iter("a")):
        return True
    links = root.xpath(".//a[starts-with(@href, 'http') or starts-with(@href, '/')]")
    return len(links) > _SITE_LINKS and len(root.xpath(".//script[@src]")) >= _SITE_SCRIPTS


def form_facts(root: HtmlElement) -> list[Fact]:
    """How many fields there are to fill in, and what the buttons say.

    Boxes to tick are no fields, as filters of lists have them, too.
    """
    unseen = {"hidden", "submit", "button", "image", "search", "reset", "checkbox"}
    fields = [one for one in root.iter("input", "select", "textarea") if one.get("type", "").lower() not in unseen]
    choices = [one.get("name", "") for one in fields if one.get("type", "").lower() == "radio"]
    count = len(fields) - len(choices) + len(set(choices))
    facts = [Fact("controls", str(count))] if count else []
    said = [_text(button) or button.get("value", "") for button in root.xpath(".//button | .//input[@type='submit']")]
    return facts + [Fact("button", text) for text in dict.fromkeys(map(clean_line, said)) if text]


def drop_noise(root: HtmlElement, *, site: bool) -> tuple[list[str], list[Fact]]:
    """Take all that is not text out of a page.

    What holds more than half of the page's text is never taken out, whatever it is called: some sites put a whole
    page into a form or an element of a hidden kind.

    Args:
        root: The page, which is changed.
        site: Whether to take out what only surrounds the text of a web site (headers, footers, asides, banners).

    Returns:
        The texts that were hidden from a reader of the page, and the facts of its forms.
    """
    if not site or shows_as_written(root):
        hide_by_rules(root)
        hide_unseen(root)
    _drop(root, lambda element: element.tag in _CODE, limit=False)
    _drop(root, _is_navigation)
    folded = _folded_parts(root)
    hidden = [_text(element) for element in _drop(root, lambda element: _is_hidden(element, folded))]
    facts = form_facts(root)
    _drop(root, lambda element: element.tag == "form" and _is_filled_in(element))
    _drop(root, _is_action)
    control_ids = {element.get("id") for element in root.iter(*_CONTROLS) if element.get("id")}
    _drop(root, lambda element: element.tag == "label" and _is_control_label(element, control_ids))
    _drop(root, lambda element: element.tag in _CONTROLS or (element.tag == "button" and not _is_heading_part(element)))
    _drop(root, lambda element: element.tag == "footer" and _COPYRIGHT.search(" ".join(_texts(element))) is not None)
    _drop(root, _is_cookie_banner)
    if site:
        _drop(root, _is_surrounding)
        _drop(root, _has_noise_name)
        _drop(root, lambda element: element.tag != "div" and _is_menu(element))
    _drop_other_jobs(root, site=site)
    return [text for text in hidden if text], facts


def _drop(root: HtmlElement, unwanted: Callable[[HtmlElement], bool], *, limit: bool = True) -> list[HtmlElement]:
    whole = len(_text(root)) if limit else 0
    dropped = []
    for element in [element for element in root.iter() if isinstance(element.tag, str) and element is not root]:
        if not unwanted(element) or not _is_within(element, root):
            continue
        if limit and 2 * len(_text(element)) > whole:
            continue
        dropped.append(element)
        element.drop_tree()
    return dropped


def _is_within(element: HtmlElement, root: HtmlElement) -> bool:
    return any(ancestor is root for ancestor in element.iterancestors())


def _text(element: HtmlElement) -> str:
    return " ".join("".join(_texts(element)).split())


def _beginning(element: HtmlElement) -> str:
    """The first characters of an element's text, more than any heading has; all of it where it has fewer."""
    text = ""
    for part in _texts(element):
        text += part
        if len("".join(text.split())) > _SHORT:
            break
    return " ".join(text.split())


def _letters(element: HtmlElement) -> int:
    """How many characters an element shows, spaces and separators such as "|" not counted."""
    return sum(char.isalnum() for text in _texts(element) for char in text)


def _texts(element: HtmlElement) -> Iterator[str]:
    for part in element.iter():
        if isinstance(part.tag, str):
            yield part.text or ""
        if part is not element:
            yield part.tail or ""


def _folded_parts(root: HtmlElement) -> set[str]:
    """The ids of parts that a reader can unfold by a click."""
    handles = root.xpath(".//*[@aria-controls and (@aria-expanded or @role='tab')]")
    return {part for handle in handles for part in handle.get("aria-controls", "").split()}


def _is_control_label(label: HtmlElement, control_ids: set[str | None]) -> bool:
    return label.get("for") in control_ids or next(label.iter("input", "select", "textarea"), None) is not None


def _is_hidden(element: HtmlElement, folded: set[str]) -> bool:
    if element.get("id") in folded:
        return False
    if element.get("hidden") is not None or _HIDDEN.search(element.get("style", "")):
        return True
    return element.get("aria-hidden", "").lower() == "true" and len(_text(element)) < _SHORT


def _is_navigation(element: HtmlElement) -> bool:
    names = set(_NAME_PARTS.split(f"{element.get('id', '')} {element.get('class', '')}".lower()))
    listed = element.tag in {"nav", "dialog"} or element.get("role", "").lower() in _NAVIGATION_ROLES
    return (listed or bool(names & _MENU_NAMES and _is_menu(element))) and not is_contact(element)


def _is_filled_in(form: HtmlElement) -> bool:
    controls = form.iter("input", "select", "textarea")
    return any(one.get("type", "").lower() not in {"hidden", "submit", "button", "image", "search"} for one in controls)


def _is_action(element: HtmlElement) -> bool:
    """Whether a link is a button, or a line is the site's own: they tell nothing about the posting."""
    if element.tag == "a":
        return any(words.fullmatch(_text(element)) for words in (_ACTION, _SITE_WORDS))
    return element.tag in {"p", "span"} and _SITE_WORDS.fullmatch(_text(element)) is not None


def _is_heading_part(element: HtmlElement) -> bool:
    """Whether a button is a heading: it stands in one, or unfolds what is below it."""
    if element.get("aria-expanded") is not None and not MORE.fullmatch(_text(element)):
        return True
    return any(ancestor.tag in {*_HEADINGS, "summary", "dt"} for ancestor in element.iterancestors())


def _is_surrounding(element: HtmlElement) -> bool:
    if element.tag == "footer" or element.get("role") == "contentinfo":
        return True
    if element.tag == "aside" or element.get("role") == "complementary":
        return next(element.iter("h1"), None) is None and not _has_contact(element)
    if element.tag != "header" or next(element.iter(*_HEADINGS), None) is not None or _has_contact(element):
        return False
    return not any(ancestor.tag in {"main", "article", "section"} for ancestor in element.iterancestors())


def _has_contact(element: HtmlElement) -> bool:
    return any(link.get("href", "").startswith(("mailto:", "tel:")) for link in element.iter("a"))


def _is_cookie_banner(element: HtmlElement) -> bool:
    names = f"{element.get('id', '')} {element.get('class', '')}".lower()
    return (
        element.tag in {"div", "section", "aside"}
        and _CONSENT.search(names) is not None
        and "cookie" in _text(element).lower()
    )


def _has_noise_name(element: HtmlElement) -> bool:
    if element.tag in {"html", "body", "main", "article", *_HEADINGS}:
        return False
    for name in f"{element.get('id', '')} {element.get('class', '')}".split():
        words = re.sub(r"(?<=[a-z])(?=[A-Z])|[^A-Za-z]+", "-", name).lower()
        if _NOISE_WORDS & set(words.split("-")[:2]) or _NOISE_NAME.search(words):
            return next(element.iter("h1"), None) is None
    return False


def _is_menu(element: HtmlElement) -> bool:
    """Whether an element is nothing but links to pages of one site, and under no heading."""
    former = element.getprevious()
    if element.tag not in {"ul", "ol", "div"} or (former is not None and former.tag in _HEADINGS):
        return False
    links = element.xpath(".//a[starts-with(@href, 'http') or starts-with(@href, '/')]")
    linked = sum(_letters(link) for link in links)
    if len(links) < _MENU_LINKS or linked < _MENU_SHARE * _letters(element):
        return False
    hosts = Counter(_HOST.match(link.get("href", ""))[1] for link in links)  # type: ignore[index] # it matches any text
    return hosts.most_common(1)[0][1] >= _SAME_SITE * len(links)


def _drop_other_jobs(root: HtmlElement, *, site: bool) -> None:
    """Take out the links that follow a heading such as "Similar jobs", up to the next heading of its rank.

    The heading stays over what has no links. Outside of web sites only headings count that no resume has.
    """
    for heading in list(root.iter(*_HEADINGS, "div", "p", "strong", "b")):
        if not _OTHER_JOBS.fullmatch(_beginning(heading)) or not _is_within(heading, root):
            continue
        if not site and not _VACANCIES.search(_text(heading)):
            continue
        kept = False
        for follower in _until_heading(heading):
            if next(follower.iter("a"), None) is not None and 2 * len(_text(follower)) < len(_text(root)):
                follower.drop_tree()
            else:
                kept = kept or bool(_text(follower))
        if not kept:
            heading.drop_tree()


def _until_heading(heading: HtmlElement) -> Iterator[HtmlElement]:
    for follower in list(heading.itersiblings()):
        if not isinstance(follower.tag, str):
            continue
        if follower.tag in _HEADINGS and (heading.tag not in _HEADINGS or follower.tag <= heading.tag):
            break
        yield follower
