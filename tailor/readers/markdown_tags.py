"""Which angle brackets in Markdown hold a tag of HTML, and which are text ("List<String>", "<R&D>", "a < b")."""

import re

_NAMES = (
    "a|abbr|address|article|aside|b|big|blockquote|body|br|center|cite|code|dd|del|details|div|dl|dt|em|figcaption|figure"
    "|font|footer|h[1-6]|head|header|hr|html|i|iframe|img|ins|kbd|li|link|main|mark|meta|nav|ol|p|picture|pre|q|s|samp"
    "|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|title"
    "|tr|tt|u|ul|var|wbr"
)
_VALUE = r"""\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+)"""
_ATTRIBUTES = rf"(?:\s+(?:[\w:@.-]+{_VALUE}|open|hidden|nowrap|noshade))*\s*"
_ANY = r"[a-zA-Z][\w:.-]*"
TAG = (
    rf"</?(?:(?:{_NAMES})(?![\w-]){_ATTRIBUTES}/?|{_ANY}{_ATTRIBUTES}/|[a-zA-Z][\w.]*-[\w.-]*{_ATTRIBUTES}"
    rf"|{_ANY}(?:\s+[\w:@.-]+{_VALUE})+\s*)>"
)
"""A tag as a regular expression without groups: of a name that HTML has, or of any that closes itself, has a hyphen or
a value.
"""

_PAIRED = re.compile(r"<(?P<close>/?)(?P<name>b|i|u|s|q)\s*>", re.IGNORECASE)


def is_lone(tag: str, text: str) -> bool:
    """Whether a tag of one letter has no other half in a text, and so is rather told of than set ("the <b> tag")."""
    found = _PAIRED.fullmatch(tag)
    return (
        found is not None
        and re.search(rf"<{'' if found['close'] else '/'}{found['name']}\b", text, re.IGNORECASE) is None
    )
