"""A posting in a JSON answer of no known board: an object with a title, and long texts in it or below it."""

import re
from collections.abc import Iterator, Mapping, Sequence

_TITLE = re.compile(
    r"(?:display|job|posting|position|vacancy|requisition|role|offer|stellenangebots|stellen|offre|poste)?_?"
    r"(?:title|titel|name|bezeichnung|intitulé?)s?",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:(?:job|work|display|primary|posting|actual|arbeits)_?)?(?:location|city|town|place|ort|lieu|ville)",
    re.IGNORECASE,
)
_EMPLOYER = re.compile(
    r"(?:(?:company|employer|organi[sz]ation|brand|client|firma|firmen|arbeitgeber|entreprise|employeur)_?)"
    r"(?:_?(?:name|title))?|company",
    re.IGNORECASE,
)
_OF_JOB = re.compile(
    r"job|vacanc|requisition|posting|qualification|responsibilit|description|stelle|offre", re.IGNORECASE
)
_OF_PERSON = frozenset({"basics", "work", "education", "employment", "experience", "cv", "projects", "email", "phone"})
_ASIDE = re.compile(r"css|style|(?<!de)script|privacy|legal|cookie|url|html?_?head|image|logo|token", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|[_-]+")
_FORM = re.compile(r"_?(?:html|plain_?(?:text)?|text|markdown|raw)$", re.IGNORECASE)
_PLAIN_FORM = re.compile(r"(?:plain_?(?:text)?|text|markdown|raw)$", re.IGNORECASE)
_LONG, _BODY = 80, 300
"""Characters without tags: a text that is more than a fact, and one that may be a description."""
_LONGEST_TITLE = 120
_MOST_NODES = 20_000
_DEEPEST = 8
_DEEPEST_PLACE = 3
_DESCRIBES = re.compile(r"descri|beschreibung", re.IGNORECASE)
_FORM_WORDS = frozenset({"text", "area", "html", "body", "field", "content"})
_WISHES = re.compile(r"nice|prefer|optional|desir|wunsch|bonus", re.IGNORECASE)


def find_loose_posting(value: object) -> list[Mapping[str, object]]:
    """The postings within a JSON value in a shape like that of a job board's answer, each with its texts as parts.

    An object is one when it has a title of its own, a long text in it, and a key that speaks of jobs; no object within
    it is one too. What speaks of a person is none.
    """
    found: list[Mapping[str, object]] = []
    stack: list[object] = [value]
    seen = 0
    while stack and seen < _MOST_NODES:
        node = stack.pop()
        seen += 1
        if isinstance(node, list):
            stack += node
        elif isinstance(node, Mapping):
            if _OF_PERSON & {str(key).lower() for key in node}:
                return []
            posting = _posting(node)
            if posting:
                found.append(posting)
            else:
                stack += node.values()
    return found


def _posting(node: Mapping[str, object]) -> Mapping[str, object] | None:
    title = _own(node, _TITLE)
    texts = [] if not title else _once(list(_texts(node)))
    long = sum(len(_TAG.sub("", text)) for _, text in texts) >= _BODY
    told = sorted(texts, key=lambda one: _DESCRIBES.search(one[0]) is None) if long else []
    if not told or not any(_OF_JOB.search(str(key)) for key, _ in texts) or _holds_several(node):
        return None
    body, rest = told[0][1], [(key, text) for key, text in texts if text != told[0][1]]
    sections = {str(at): {"title": _heading(key), "text": text} for at, (key, text) in enumerate(rest)}
    facts = {"title": title, "location": _place(node), "company": _own(node, _EMPLOYER)}
    return {**facts, "description": body, "jobAd": {"sections": sections}}


def _once(texts: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The texts without those that another key holds as HTML: "descriptionPlain" beside "descriptionHtml"."""
    marked = {_FORM.sub("", key) for key, _ in texts if key.lower().endswith("html")}
    return [(key, text) for key, text in texts if not (_PLAIN_FORM.search(key) and _FORM.sub("", key) in marked)]


def _place(node: object, depth: int = 0) -> str:
    """The first place named in or below an object."""
    if isinstance(node, list):
        return next((place for one in node if (place := _place(one, depth))), "")
    if not isinstance(node, Mapping) or depth > _DEEPEST_PLACE:
        return ""
    return _own(node, _PLACE) or next((place for one in node.values() if (place := _place(one, depth + 1))), "")


def _holds_several(node: Mapping[str, object]) -> bool:
    """Whether a list below an object holds more than one object with a title and a long text of its own."""
    lists = [child for child in node.values() if isinstance(child, list)]
    return any(
        sum(isinstance(item, Mapping) and bool(_own(item, _TITLE)) and any(_texts(item)) for item in one) > 1
        for one in lists
    )


def _own(node: Mapping[str, object], name: re.Pattern[str]) -> str:
    """The short text of the first of an object's own keys that is called so, the more telling keys first."""
    keys = sorted((str(key) for key in node if name.fullmatch(str(key))), key=lambda key: -len(key))
    values = (_named(node[key]) for key in keys)
    return next((text for text in values if isinstance(text, str) and 1 < len(text) <= _LONGEST_TITLE), "")


def _named(value: object) -> object:
    """A value, or the name in an object that stands in its place (`{"organization": {"name": "Elm Works"}}`)."""
    return value.get("name") if isinstance(value, Mapping) else value


def _texts(node: Mapping[str, object], under: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """The long texts in and below an object, each with the nearest key that is a word."""
    for key, child in node.items():
        called = under if str(key).isdigit() else f"{under} {key}".strip()
        if _ASIDE.search(str(key)):
            continue
        if isinstance(child, str) and _is_told(child):
            yield called, child
        elif isinstance(child, Mapping) and depth < _DEEPEST:
            yield from _texts(child, called, depth + 1)


def _is_told(text: str) -> bool:
    """Whether a text is more than a fact: long, or a list of some lines."""
    length = len(_TAG.sub("", text))
    return " " in text and (length >= _LONG or (length >= _LONG // 2 and "\n" in text.strip()))


def _heading(key: str) -> str:
    """A key as words of a heading: "jobDuties" is "Job duties", "requirementsNiceTextArea" what is only wished for."""
    words = _CAMEL.sub(" ", key.rsplit(maxsplit=1)[-1] if key else "").split()
    if _WISHES.search(key):
        return "Nice to have"
    return " ".join(word for word in words if word.lower() not in {*_FORM_WORDS, "must"}).capitalize()
