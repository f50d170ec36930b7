"""Many resumes against many postings at once, as products of matrices: a first sieve, not a match.

Each distinct requirement is compared once with each distinct text of all resumes. Its credit is 1 where a text names
it or an alias of it, 0.8 where one has all its content words, 0.5 where one names what entails it, and 0.4 where most
of its words are there and the vectors are near (the floor of `similarity`). A resume's credit is its best text's; the
score of a pair is the credited part of the posting's weight, in percent. Unlike `match` it knows no places, years,
degrees or hedges: it finds the pairs that are worth a match.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from tailor.matching.coverage import requirement_weight
from tailor.matching.roots import roots_of
from tailor.matching.similarity import FLOOR
from tailor.model import Posting, Requirement, RequirementKind, Resume
from tailor.vocabulary import Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_ALL_WORDS, _IMPLIED, _SIMILAR = 0.8, 0.5, 0.4
_SEVERAL, _LARGER_PART = 3, 0.6
_BLOCK = 512
"""Rows of a product that are in memory at a time."""
_PAIRS = 4096
"""Pairs of vectors that are compared at a time."""

Embed = Callable[[Sequence[str]], Any]


def sieve(
    resumes: Sequence[Resume], postings: Sequence[Posting], vocabulary: Vocabulary, embed: Embed
) -> "NDArray[np.float32]":
    """How well each resume (rows) fits each posting (columns), 0 to 100.

    Args:
        resumes: The candidates' resumes.
        postings: The postings with their requirements; one without any that can be checked scores 0.
        vocabulary: What things are called and what they imply.
        embed: Texts -> unit vectors, a row each; each distinct text is asked for once.
    """
    import numpy as np  # noqa: PLC0415  only this needs it

    asked = sorted({name for posting in postings for one in _counting(posting) for name in _names(one)})
    texts = sorted({item.text for resume in resumes for item in resume.items()})
    credited = _credits(asked, texts, vocabulary, embed).tocsc()
    column = {text: number for number, text in enumerate(texts)}
    held = np.zeros((len(resumes), len(asked)), dtype=np.float32)
    for row, resume in enumerate(resumes):
        own = sorted({column[item.text] for item in resume.items()})
        if own and asked:
            held[row] = credited[:, own].max(axis=1).toarray().ravel()
    scores = np.zeros((len(resumes), len(postings)), dtype=np.float32)
    place = {name: number for number, name in enumerate(asked)}
    for number, posting in enumerate(postings):
        wanted = _counting(posting)
        weights = np.array([requirement_weight(one) for one in wanted], dtype=np.float32)
        best = [held[:, [place[name] for name in _names(one)]].max(axis=1) for one in wanted]
        if wanted:
            scores[:, number] = 100 * (np.stack(best, axis=1) @ weights) / weights.sum()
    return scores


def _counting(posting: Posting) -> list[Requirement]:
    return [one for one in posting.requirements if one.kind is not RequirementKind.OTHER]


def _names(requirement: Requirement) -> list[str]:
    return list(dict.fromkeys((requirement.name, *requirement.any_of)))


def _credits(asked: Sequence[str], texts: Sequence[str], vocabulary: Vocabulary, embed: Embed) -> Any:
    """The credit of each distinct requirement (rows) in each distinct text (columns), as a sparse matrix."""
    from scipy import sparse  # noqa: PLC0415

    named: dict[str, list[int]] = {}
    for column, text in enumerate(texts):
        for mention in vocabulary.find(text):
            named.setdefault(mention.term.name, []).append(column)
    found: dict[tuple[int, int], float] = {}
    phrases = []
    for row, name in enumerate(asked):
        term = vocabulary.get(name)
        if term is None:
            phrases.append(row)
            continue
        for holder in vocabulary.implied_by(term.name):
            found.update({(row, column): _IMPLIED for column in named.get(holder, ())})
        found.update({(row, column): 1.0 for column in named.get(term.name, ())})
    for row, column, credit in _phrase_credits(phrases, asked, texts, embed):
        found[row, column] = credit
    rows, columns = zip(*found, strict=True) if found else ((), ())
    return sparse.coo_array((list(found.values()), (rows, columns)), shape=(len(asked), len(texts)), dtype="float32")


def _phrase_credits(
    rows: Sequence[int], asked: Sequence[str], texts: Sequence[str], embed: Embed
) -> Iterator[tuple[int, int, float]]:
    """The credits of phrases that no term covers, by their words, in blocks."""
    words: dict[str, int] = {}
    by_text = _word_matrix([roots_of(text) for text in texts], words)
    for first in range(0, len(rows), _BLOCK):
        block = rows[first : first + _BLOCK]
        roots = [roots_of(asked[row]) for row in block]
        shared = (_word_matrix(roots, words, len(words) + 1)[:, : by_text.shape[1]] @ by_text.T).tocoo()
        near = []
        for at, column, count in zip(*shared.coords, shared.data, strict=True):
            length = len(roots[at])
            if count == length:
                yield block[at], int(column), _ALL_WORDS
            elif length >= _SEVERAL and count >= _LARGER_PART * length:
                near.append((block[at], int(column)))
        yield from _similar(near, asked, texts, embed)


def _similar(
    pairs: Sequence[tuple[int, int]], asked: Sequence[str], texts: Sequence[str], embed: Embed
) -> Iterator[tuple[int, int, float]]:
    import numpy as np  # noqa: PLC0415

    for first in range(0, len(pairs), _PAIRS):
        part = pairs[first : first + _PAIRS]
        left = embed([asked[row] for row, _ in part])
        right = embed([texts[column] for _, column in part])
        cosines = np.einsum("ij,ij->i", left, right)
        yield from ((*pair, _SIMILAR) for pair, cosine in zip(part, cosines, strict=True) if cosine >= FLOOR)


def _word_matrix(rows: Sequence[Sequence[str]], words: dict[str, int], width: int = 0) -> Any:
    """Which row has which word, 1 or nothing; unknown words are added to `words` where no width is given."""
    from scipy import sparse  # noqa: PLC0415

    places = []
    for row, roots in enumerate(rows):
        for word in dict.fromkeys(roots):
            column = words.get(word, width - 1) if width else words.setdefault(word, len(words))
            places.append((row, column))
    at, columns = zip(*places, strict=True) if places else ((), ())
    return sparse.csr_array(
        ([1.0] * len(places), (at, columns)), shape=(len(rows), width or len(words)), dtype="float32"
    )
