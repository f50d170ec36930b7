"""A schema.org JobPosting whose properties are marked in the page itself (https://schema.org/JobPosting, microdata)."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from tailor.model import Fact
from tailor.readers.clean import clean_line

_PLACE = ("addressLocality", "addressRegion", "addressCountry")


def microdata_facts(root: HtmlElement) -> list[Fact]:
    """The title, company, place and closing date of the page's first marked JobPosting; those that it marks."""
    posting = next(iter(root.xpath(".//*[@itemscope and contains(@itemtype, 'schema.org/JobPosting')]")), None)
    return [] if posting is None else [fact for fact in _facts(posting) if fact.value]


def _facts(posting: HtmlElement) -> Iterator[Fact]:
    yield Fact("title", _value(posting, "title"))
    company = _property(posting, "hiringOrganization")
    if company is not None:
        yield Fact("company", _value(company, "name") or _content(company))
    place = _property(posting, "jobLocation")
    if place is not None:
        named = ", ".join(dict.fromkeys(text for name in _PLACE if (text := _value(place, name))))
        wide = not (_value(place, "addressLocality") or _value(place, "addressRegion"))
        yield Fact("location", (_value(place, "name") if wide else "") or named or _content(place))
    yield Fact("closing_date", _value(posting, "validThrough")[:10])


def _property(element: HtmlElement, name: str) -> HtmlElement | None:
    return next(iter(element.xpath(".//*[contains(concat(' ', @itemprop, ' '), $name)]", name=f" {name} ")), None)


def _value(element: HtmlElement, name: str) -> str:
    found = _property(element, name)
    return "" if found is None else _content(found)


def _content(element: HtmlElement) -> str:
    return clean_line(element.get("content") or element.get("datetime") or "".join(element.itertext()))
