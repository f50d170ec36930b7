"""The word lists of this package, which lie as plain text beside it."""

from functools import lru_cache
from importlib.resources import files


@lru_cache
def list_entries(package: str, name: str) -> tuple[str, ...]:
    """The lines of a list in another package's `words` that are not empty, without what stands behind a `#`."""
    text = (files(package) / "words" / f"{name}.txt").read_text("utf-8")
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return tuple(line for line in lines if line)


@lru_cache
def word_set(name: str) -> frozenset[str]:
    """The words of a list, comments (lines that start with `#`) left out."""
    lines = (files("tailor.text") / "words" / f"{name}.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@lru_cache
def word_map(name: str) -> dict[str, str]:
    """A list of lines `base: form form ...` as form to base; the base leads to itself."""
    lines = (files("tailor.text") / "words" / f"{name}.txt").read_text("utf-8").splitlines()
    pairs: dict[str, str] = {}
    for line in lines:
        if line.startswith("#") or not line.strip():
            continue
        base, _, forms = line.partition(":")
        pairs[base.strip()] = base.strip()
        pairs.update(dict.fromkeys(forms.split(), base.strip()))
    return pairs


@lru_cache
def month_names() -> dict[str, int]:
    """The number of each month's name and short names, in lower case and seven languages."""
    return {name: int(number) for name, number in word_map("months").items() if not name.isdigit()}


def organisation_words() -> frozenset[str]:
    """The words that names of organisations hold, folded; "-x" is the end of a longer word."""
    return word_set("organisations")
