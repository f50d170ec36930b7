"""Whether a page stays as its style sheet sets it."""

import re

from lxml.html import HtmlElement

from tailor.readers.html_rules import rules_of
from tailor.readers.html_unseen import DATA_SCRIPT, MOST_RULES

_COUNTS_VISITS = re.compile(
    r"googletagmanager|google-analytics|gtag\(|plausible|matomo|umami|cloudflareinsights|goatcounter|usefathom",
    re.IGNORECASE,
)


def shows_as_written(root: HtmlElement) -> bool:
    """Whether nothing in a page could bring into sight what its own style sheet hides.

    So it is with a person's page that has a menu, but neither scripts, save those that count visits, nor the many
    rules of a large site.
    """
    scripts = [one for one in root.iter("script") if not DATA_SCRIPT.fullmatch(one.get("type", ""))]
    active = any(not _COUNTS_VISITS.search(one.get("src") or one.text or "") for one in scripts)
    handlers = root.xpath(".//*[@onclick or @aria-controls or @data-toggle or @data-bs-toggle]")
    return not active and not handlers and len(rules_of(root)) <= MOST_RULES
