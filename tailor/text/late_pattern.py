"""Regular expressions that are compiled when they are first used."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any


class LatePattern:
    """As `re.compile` gives; most commands never ask some of them, and one with all names of months takes 0.01 s."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._pattern, self._flags = pattern, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self._pattern, self._flags)

    def search(self, text: str) -> re.Match[str] | None:
        """The first place in a text."""
        return self.compiled.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """The place at the beginning of a text."""
        return self.compiled.match(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place in a text."""
        return self.compiled.finditer(text)

    def split(self, text: str, maxsplit: int = 0) -> list[str | Any]:
        """What stands between the places in a text."""
        return self.compiled.split(text, maxsplit)

    def sub(self, instead: str, text: str) -> str:
        """The text with other words in each place."""
        return self.compiled.sub(instead, text)
