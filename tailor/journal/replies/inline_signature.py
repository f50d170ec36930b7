"""The signature of a message that ends in one paragraph: behind its last sentence, in the same line."""

import re

from tailor.journal.replies.signature import EMAIL, LARGE, PHONE, SMALL, names_employer

_INLINE_FAREWELL = re.compile(
    r"(?<=[.!?,])\s+((?:(?:kind|best|warm) (?:regards|wishes)|regards|cheers|many thanks|(?:yours )?sincerely|"
    r"all the best|best|thanks|ta|(?:(?:viele|liebe|beste|freundliche|herzliche) )?gr(?:ü|u)(?:ß|ss)e?|"
    r"mit freundlichen grüßen|lg|vg|cordialement|bien à vous|bonne journée),?)\s+(?-i:([A-ZÀ-ÖØ-ÞĀ-Ž][^.!?\n]{2,90}))$",
    re.IGNORECASE,
)
_INLINE_NAME = re.compile(
    rf"(?:(?<=[.!?)])|\sx{{1,3}})\s+(?:[-–—]\s*)?"
    rf"(?!(?:Ring|Call|Phone|Text|Tel|Mob|Contact|Sorry|Thanks|Thx|Cheers|Danke|Merci)\b)"
    rf"([A-Z{LARGE}][a-z{SMALL}]+(?: [A-Z{LARGE}][a-z{SMALL}-]+)?)"
    rf"(?:\s*[@,]\s*((?:[A-Z{LARGE}][\w'’&-]*\s?){{1,5}}))?(?:\s+(\+?\d[\d -]{{7,15}}|[xX]{{1,3}}))?\s*$"
)
_INLINE_WISH = re.compile(
    rf"(?<=[.!?])\s+((?:[A-Z{LARGE}][\w'’]+)(?:\s[\w'’]+){{1,3}}),\s+"
    rf"([A-Z{LARGE}][a-z{SMALL}]+(?:\s[A-Z{LARGE}][a-z{SMALL}-]+)?)(?:\s+x{{1,3}})?\s*$"
)
"""A wish of few words and a name: "Good luck, Wendy"."""
_INLINE_LIST = re.compile(
    rf"(?<=[.!?])\s+[-–—]+\s*([A-Z{LARGE}][\w'’-]+(?: [A-Z{LARGE}][\w'’-]+)?"
    r"(?:\s*[,|/@]\s*[^,|/@.!?\n]{2,40}){1,4})\s*$"
)
"""After a dash the whole signature: name, role, employer."""
_INLINE_ADDRESS = re.compile(
    rf"(?<=[.!?])\s+([A-Z{LARGE}][\w'’-]+(?: [A-Z{LARGE}][\w'’-]+){{1,2}}(?:\s*[,|/@]\s*[^,|/@.!?\n]{{2,40}}){{0,3}}"
    rf"\s*[,|/]\s*(?:{EMAIL.pattern}|{PHONE.pattern}))\s*$"
)
"""Name, employer and address or number."""
_INLINE_HONORED = re.compile(
    rf"(?:^|(?<=[.!?])\s+)((?:Mme|Mlle|M\.|Mrs?\.?|Ms\.?|Miss|Frau|Herr) [A-Z{LARGE}][\w'’-]+)"
    rf"(?:,\s+([A-Z{LARGE}][^.!?]{{2,40}}))?$"
)
"""A form of address and a name, and perhaps the employer, as the last words: "Mme Perrin, Au Bon Pain"."""
_NAMED_WITH_ARTICLE = re.compile(r"(?:The|Le|La|Les|L['’]|Zum|Zur)\s?\w+ \w+")


def without_inline_signature(body: list[str]) -> tuple[list[str], list[str]]:
    """A text whose last paragraph ends in farewell and name, or in a name alone: "Thanks! Nikki @ The Kettle"."""
    place = next((at for at in range(len(body) - 1, -1, -1) if body[at].strip()), None)
    if place is None:
        return body, []
    kinds = (_INLINE_LIST, _INLINE_ADDRESS, _INLINE_FAREWELL, _INLINE_WISH, _INLINE_HONORED, _INLINE_NAME)
    found = next((match for kind in kinds if (match := kind.search(body[place]))), None)
    if found is None:
        return body, []
    told = [found[2]] if found.re is _INLINE_WISH else [part for part in found.groups() if part]
    firm = (
        found[2]
        if found.re is _INLINE_NAME
        and found[2]
        and ("@" in found[0] or names_employer(found[2]) or _NAMED_WITH_ARTICLE.match(found[2]))
        else ""
    )
    return [*body[:place], body[place][: found.start()]], [f"{found[1]} @ {firm}"] if firm else told
