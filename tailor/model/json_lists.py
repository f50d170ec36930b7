"""What JSON Resume keeps under keys of its own and a resume as lines: keywords, roles, types, descriptions."""

from collections.abc import Sequence

from tailor.model.resume_parts import Bullet

_SIGNS = (" · ", " | ", " / ", "; ", ", ")
"""What joins the items of a list to a line, the rarest first."""

_LISTS = {"keywords": "keyword", "roles": "role"}
KEYS = ("description", "summary", "keywords", "roles", "type", "score", "location", "url", "date")
"""Keys under which a line of an entry may have stood."""


def lines_of_list(key: str, items: Sequence[str]) -> list[Bullet]:
    """The items of a list in one line that can be parted again, or where no sign can do that, each in a line."""
    texts = [item.strip() for item in items if item.strip()]
    sign = next((sign for at, sign in reversed([*enumerate(_SIGNS)]) if _parts(texts, _SIGNS[: at + 1])), None)
    if sign is None:
        return [Bullet("", text, key=_LISTS.get(key, key)) for text in texts]
    return [Bullet("", sign.join(texts), key=key)] if texts else []


def _parts(texts: Sequence[str], signs: Sequence[str]) -> bool:
    """Whether a list joined with the last of some signs is parted by it, since no item holds any of these."""
    bare = not any(sign.strip() in text for sign in signs for text in texts)
    return bare and (len(texts) > 1 or not any(sign in text for sign in _SIGNS for text in texts))


def list_of_lines(key: str, lines: Sequence[Bullet]) -> list[str]:
    """The items that `lines_of_list` made lines of."""
    items: list[str] = []
    for line in lines:
        if line.key == key:
            items += parted(line.text)
        elif line.key == _LISTS.get(key, ""):
            items.append(line.text)
    return items


def parted(text: str) -> list[str]:
    """The items of one line."""
    sign = next((sign for sign in _SIGNS if sign in text), None)
    return text.split(sign) if sign else [text]


def with_key(lines: Sequence[Bullet], key: str) -> list[str]:
    """The texts of the lines that stood under a key."""
    return [line.text for line in lines if line.key == key]


def without_keys(lines: Sequence[Bullet]) -> tuple[Bullet, ...]:
    """The lines that stood under no key of their own."""
    return tuple(line for line in lines if not line.key)
