"""The words at the end of a line of contact data that a person's profiles and sites stand behind."""

import re
from dataclasses import replace

from tailor.model import Link
from tailor.parsing.handles import SITES
from tailor.parsing.lines import Line
from tailor.text import fold

_OWN_SITES = frozenset({
    "website", "web site", "web", "webseite", "webpage", "web page", "homepage", "site", "site web", "sitio web",
    "sito", "sito web", "pagina web", "portfolio", "portafolio", "blog",
})  # fmt: skip
_AROUND = re.compile(
    r"^(?:(?:my|mein|meine|mon|ma|mi|il mio|meu|minha|mijn|personal|online|profil|perfil|profilo|profiel)\s)+"
    r"|\s(?:profile|profil|profiel|page)$"
)
_PATH = re.compile(r"(?:https?://)?[^/]+/(?!compan(?:y|ies)/|school/|jobs\b)[^/]")
"""An address within a site, and no page of a firm there."""

_BEFORE_EMPLOYER = re.compile(
    r"(?:@|\b(?:at|for|of|on|with|by|bei|von|chez|pour|en|em|na|no|de|para|presso|per|bij|voor))$"
)
_SIGNS = " \t|•·‣∙–—-,;:/~(["


def without_link_words(line: Line) -> Line:
    """The line without words such as "LinkedIn" and "My portfolio" at its end that the person's own links stand behind.

    A line of nothing else keeps the first of them.
    """
    text = line.text
    for link in sorted(line.links, key=lambda one: one.start, reverse=True):
        start, end = link.start - line.offset, link.end - line.offset
        before = text[: max(start, 0)].rstrip(_SIGNS)
        words = text[max(start, 0) : max(end, 0)]
        at_end = not text[max(end, 0) :].strip(" )]")
        if not (before and at_end and _names_own(words, link)) or _BEFORE_EMPLOYER.search(before):
            break
        text = before
    return line if text == line.text else replace(line, text=text)


def _names_own(words: str, link: Link) -> bool:
    bare = _AROUND.sub("", " ".join(fold(words).split()))
    if not link.url.startswith(("http", "www")):
        return False
    own_page = _PATH.match(link.url) is not None
    handle = own_page and words.strip().removeprefix("@").lower() == link.url.rstrip("/").rpartition("/")[2].lower()
    return bare in _OWN_SITES or (bare in SITES and own_page) or handle
