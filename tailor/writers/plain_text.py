"""Text as a Word document can hold it."""

import re

# XML 1.0 allows tab, line breaks and these ranges (section 2.2); surrogates and U+FFFE, U+FFFF are outside.
_ILLEGAL = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile("[\t\n\v\f\r\a\x1c-\x1f\x85\u2028\u2029]+")
_SPACES = re.compile(r"\s+")


def one_line(text: str) -> str:
    """The text without characters that XML cannot hold, line breaks and tabs turned into single spaces."""
    return _ILLEGAL.sub("", _BREAKS.sub(" ", text)).strip()


def squeeze(text: str) -> str:
    """The text with every run of white space as one space, for comparisons."""
    return _SPACES.sub(" ", text).strip()


def printable(text: str) -> str:
    """The text without control characters (tabs and line breaks stay) and without lone surrogates."""
    return _ILLEGAL.sub("", text)
