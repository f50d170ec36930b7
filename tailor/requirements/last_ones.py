"""The last of several products that "or" joins, where it is written in small letters: "Kafka, Cassandra or etcd"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from tailor.model import RequirementKind
from tailor.requirements.drafts import Clause, Draft, Support, draft_of

_LAST = re.compile(r",? (?:or|oder|ou) (?P<name>[a-z][a-z0-9+#.-]{2,}[a-z0-9+#])(?=\W*$|[),;])")
_NO_NAME = re.compile(
    r"(?:similar|equivalent|comparable|alike|better|above|below|other|others|both|more|later|newer|higher|elsewhere"
    r"|else|like|related|such|abroad|online|ähnliche\w*|vergleichbare?\w*|gleichwertig\w*|andere\w*|mehr|neuer"
    r"|similaires?|équivalents?|autres?|plus|comparables?)"
)


def find_last_ones(clause: Clause, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """A word in small letters that ends a list of at least two named tools, as one more of them."""
    tools = sorted((one for one in drafts if one.named and one.kind is RequirementKind.TOOL), key=lambda one: one.start)
    for former, tool in pairwise(tools):
        listed = clause.full[former.end - clause.start : tool.start - clause.start].strip() in {",", "/"}
        last = _LAST.match(clause.full, tool.end - clause.start)
        if not listed or last is None or _NO_NAME.fullmatch(last["name"]) or not clause.is_free(*last.span("name")):
            continue
        draft = draft_of(clause, *last.span("name"), RequirementKind.TOOL)
        yield replace(draft, support=Support.FORM, named=True)
