"""Characters of UTF-8 that a program before us read as Windows-1252 ("â€¢" for "•", "Ã©" for "é")."""

import re

_UNDEFINED = {0x81, 0x8D, 0x8F, 0x90, 0x9D}
"""Bytes that Windows-1252 has no character for; programs keep them as the control characters of these numbers."""


def _signs(first: int, last: int) -> str:
    """The characters that the bytes from `first` to `last` are read as, for a class of a pattern."""
    bytes_ = (byte for byte in range(first, last + 1))
    return "".join(re.escape(chr(byte) if byte in _UNDEFINED else bytes([byte]).decode("cp1252")) for byte in bytes_)


_FURTHER = f"[{_signs(0x80, 0xBF)}]"
_RUN = re.compile(
    f"[{_signs(0xC2, 0xDF)}]{_FURTHER}|[{_signs(0xE0, 0xEF)}]{_FURTHER}{{2}}|[{_signs(0xF0, 0xF4)}]{_FURTHER}{{3}}"
)
_SURE = re.compile(r"â€[\x80-\x9d™œ˜“”¢¦]|â‚¬|Ã[¡-ª¬-º¼-¿]|Â[\xa0·°£©®±]")
"""Signs that no language has side by side; "É»" may stand in a quotation in capitals."""


def with_read_anew(text: str) -> tuple[str, int]:
    """The text, its wrongly read characters as they were meant, and how many these are.

    A text without a sure sign of it is left as it is; so are characters that make no UTF-8.
    """
    if _SURE.search(text) is None:
        return text, 0
    return _RUN.subn(lambda run: _meant(run[0]), text)


def _meant(run: str) -> str:
    content = bytes(ord(sign) if ord(sign) in _UNDEFINED else sign.encode("cp1252")[0] for sign in run)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return run
