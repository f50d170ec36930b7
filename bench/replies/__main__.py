"""Learns the weights for replies and writes them; prints how good they are on letters of authors left out.

python -m bench.replies             learns from all letters and writes tailor/journal/replies/weights.npz
python -m bench.replies --left-out  leaves out one file of letters after the other, and writes nothing
python -m bench.replies FOLDER...   learns from letters outside the project as well, in `letters` and `truth` of folders
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import tailor
from bench.replies.examples import WITH_REASONS, WITH_STAGE, Example, Written, examples, written
from bench.replies.kept_apart import letters_kept_apart
from bench.replies.learning import learned_weights, write_weights
from tailor.journal.replies.learned import WEIGHTS, Weights, letter_says
from tailor.journal.replies.weighing import weighed_reasons


def main() -> None:
    """Does what the command line asks for."""
    letters, texts = list(examples()), written()
    if "--left-out" in sys.argv:
        _left_out(letters, texts)
        return
    letters += [letter for folder in sys.argv[1:] for letter in letters_kept_apart(Path(folder))]
    path = Path(tailor.__file__).parent / "journal" / "replies" / WEIGHTS
    write_weights(path, learned_weights(letters, texts))
    told = f"{len(letters)} letters, {len(texts.reasons)} sentences and {len(texts.messages)} messages"
    print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB from {told}")


def _left_out(letters: list[Example], texts: Written) -> None:
    """The share of right answers of the weights alone, on files whose authors they have not learned from."""
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for source in sorted({letter.source for letter in letters}):
        known = learned_weights([letter for letter in letters if letter.source != source], texts)
        for letter in (letter for letter in letters if letter.source == source):
            for question, is_right in _answers(letter, known):
                asked[question] += 1
                right[question] += is_right
        print(source, *(f"{question} {right[question]}/{asked[question]}" for question in asked), flush=True)


def _answers(letter: Example, known: Weights) -> Iterator[tuple[str, bool]]:
    outcome, stage = (_likeliest(letter_says(question, letter.traits, known)) for question in ("outcome", "stage"))
    yield "outcome", outcome == letter.outcome
    if letter.outcome in WITH_STAGE:
        yield "stage", stage == letter.stage
    if letter.outcome in WITH_REASONS:
        given = {item.reason.value for item in weighed_reasons((), letter.traits, known)}
        yield "reasons", given == letter.reasons


def _likeliest(shares: dict[str, float]) -> str:
    return max(shares, key=lambda answer: shares[answer])


if __name__ == "__main__":
    main()
