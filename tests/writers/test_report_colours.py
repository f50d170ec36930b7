"""The report's colours can be read, by day and by night."""

import re

import pytest

from tailor.writers.template_files import templates_folder

CSS = (templates_folder() / "report" / "page.css").read_text(encoding="utf-8")
TEXT_ON_GROUND = [
    *((text, "page") for text in ("ink", "muted", "accent", "good", "partly", "bad", "quiet")),
    *((text, "card") for text in ("ink", "muted", "accent")),
    *((tone, f"{tone}-tint") for tone in ("good", "partly", "bad", "quiet")),
    *(("ink", f"{tone}-tint") for tone in ("good", "partly", "bad", "quiet")),
    ("page", "accent"),
]


def colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#\w+)", block))


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    shares = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [0, 1, 2], ids=["light", "dark", "print"])
def test_every_text_stands_out_from_its_ground(theme: int) -> None:
    values = colours(re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)[theme])
    pairs = [(text, ground) for text, ground in TEXT_ON_GROUND if {text, ground} <= set(values)]
    assert len(pairs) == len(TEXT_ON_GROUND)
    faint = {pair: contrast(values[pair[0]], values[pair[1]]) for pair in pairs}
    assert {pair: ratio for pair, ratio in faint.items() if ratio < 4.5} == {}


def test_the_measure_is_that_of_the_guidelines() -> None:
    assert contrast("#000", "#fff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
