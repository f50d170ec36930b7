"""What is found in a dozen short texts of different professions, against a text that a person has read."""

from pathlib import Path

from tailor.vocabulary import Vocabulary, load_vocabulary

GOLDEN = Path(__file__).parent / "golden"


def rendered(vocabulary: Vocabulary, text: str) -> str:
    """The text with each mention in brackets; after a colon the term's name, where the words differ from it."""
    parts: list[str] = []
    end = 0
    for mention in vocabulary.find(text):
        name = "" if mention.words == mention.term.name else f": {mention.term.name}"
        parts.append(f"{text[end : mention.start]}[{mention.words}{name}]")
        end = mention.end
    return "".join(parts) + text[end:]


def test_terms_of_a_dozen_professions_are_found() -> None:
    text = (GOLDEN / "professions.txt").read_text("utf-8")
    assert rendered(load_vocabulary(), text) == (GOLDEN / "professions_found.txt").read_text("utf-8")
