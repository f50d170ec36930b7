"""What job boards call the parts of a posting's head in their markup, such as class="job__location"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lxml.html import HtmlElement

from tailor.model import Fact
from tailor.readers.clean import clean_line

_NAMES = {
    "marked_location": re.compile(
        r"(?:^|-)(?:job-|company-)?locations?(?:-(?:name|text|label|value))?$|(?:^|-)(?:arbeitsort|job-geo-location|company-location)$"
        r"|^topcard-flavor-bullet$"
    ),
    "marked_company": re.compile(
        r"(?:^|-)(?:company|comp|employer|advertiser|agency|org(?:anization|anisation)?)-name(?:-link)?$"
        r"|^(?:company|employer|hiring-organi[sz]ation|entreprise|arbeitgeber|firma)$|(?:^|-)(?:banner-agency|kopfbereich-firma)$"
    ),
    "marked_salary": re.compile(r"(?:^|-)(?:salary|pay|compensation)(?:-(?:range|ranges|info|text|label|value))?$"),
}
_ATTRIBUTES = (
    "id",
    "data-automation-id",
    "data-automation",
    "data-at",
    "data-ui",
    "data-testid",
    "data-test",
    "data-qa",
    "data-cy",
    "data-careersite-propertyid",
)
_HEADINGS = ("h1", "h2")
_REACH = 40  # elements before and behind the heading among which a head's parts stand
_LONGEST = 80  # characters
_LABEL = re.compile(
    r"^(?:locations?|company|employer|salary|pay(?: range)?|compensation|arbeitgeber"
    r"|arbeitsort|firma|entreprise|lieu)(?:\s*:)?\s+",
    re.IGNORECASE,
)
_SHORTENED = re.compile(r"\b(?:e\. ?[VKU]|Inc|Ltd|Co|Corp|Bros|[A-Z]\.[A-Z]|S\.p\.A|[ds]\.\s?[ro]\.\s?[ol]|a\.\s?s)\.$")
_RULE_LABEL = re.compile(
    r"(?:location|workplace|work|remote)[ -](?:type|mode|model|status|setting|arrangement)|workplace|work location"
    r"|arbeitsmodell|mode de travail",
    re.IGNORECASE,
)
_RULE = re.compile(r"(?:(?:fully|100 ?%) )?remote|hybride?|on-?site|in[ -]person|in[ -]office|vor ort", re.IGNORECASE)
_EDGES = " /|,·•–—-:"


def marked_facts(root: HtmlElement) -> Iterator[Fact]:
    """The place, employer and pay that elements near the page's first heading are named after, each once.

    The facts are called `marked_location` and so on: a name in the markup is less sure than structured data.
    """
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    head = next((place for tag in _HEADINGS for place, one in enumerate(elements) if one.tag == tag), None)
    if head is None:
        return
    near = elements[max(0, head - _REACH) : head + _REACH]
    for name, form in _NAMES.items():
        joint = "" if name == "marked_salary" else " "
        texts = (_text(element, joint) for element in near if any(form.search(one) for one in _own_names(element)))
        if found := next((text for text in texts if text and _fits(name, text)), ""):
            yield Fact(name, found)
    if rule := next(_rules(near), ""):
        yield Fact("workplace", rule)


def _rules(near: Sequence[HtmlElement]) -> Iterator[str]:
    """The rules of where to work behind a label of their own, each in an element: "Location Type", "Hybrid"."""
    for label, value in pairwise(near):
        following = label.getnext()
        said = clean_line(" ".join(label.itertext())).strip(_EDGES)
        if following is value and _RULE_LABEL.fullmatch(said):
            rule = clean_line(" ".join(value.itertext())).strip(_EDGES)
            if _RULE.fullmatch(rule):
                yield rule


def _own_names(element: HtmlElement) -> Iterator[str]:
    """What an element is called by its classes, by some attributes, and by those named for it (data-company-name)."""
    own = (str(key).removeprefix("data-") for key in element.attrib if str(key).startswith("data-"))
    for name in [*element.get("class", "").split(), *(element.get(key, "") for key in _ATTRIBUTES), *own]:
        yield re.sub(r"(?<=[a-z])(?=[A-Z])|[^A-Za-z]+", "-", name).strip("-").lower()


def _text(element: HtmlElement, joint: str) -> str:
    """An element's own words without the label before them, which a list of terms holds apart."""
    value = next(element.iter("dd"), element)
    return _LABEL.sub("", clean_line(joint.join(value.itertext()))).strip(_EDGES)


def _fits(name: str, text: str) -> bool:
    """Whether a text is short enough for a field, and holds a number where it tells the pay."""
    return (
        len(text) <= _LONGEST
        and (text[-1] not in ".!?" or (name == "marked_company" and _SHORTENED.search(text) is not None))
        and (name != "marked_salary" or re.search(r"\d", text) is not None)
    )
