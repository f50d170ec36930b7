"""Fit the weights that tell a form from a posting: `python -m bench.forms FOLDER...`.

Each folder is one author's and holds `forms/` and `descriptions/`. Printed are the files wrong of each folder by
weights that were fitted on the others, and the weights fitted on all, as they stand in
`tailor/parsing/data/posting_forms.toml`.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from math import log1p
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from tailor.parsing.posting_fields import find_fields
from tailor.parsing.posting_roles import assign_roles
from tailor.parsing.posting_segments import split_segments
from tailor.parsing.posting_signs import Sign, read_signs, signs_of_page
from tailor.parsing.posting_wraps import join_wrapped
from tailor.readers import read_document
from tailor.text import guess_language

_Row = tuple[str, Path, bool, list[float]]


def count_signs(path: Path) -> Counter[Sign]:
    """How often a file shows each sign."""
    document = read_document(path)
    split = split_segments(document)
    segments = join_wrapped(split) if document.format == "pdf" else split
    lines = assign_roles(segments, find_fields(document, segments).title)
    language = guess_language(document.text) or document.fact("language")[:2].lower()
    return sum(read_signs(lines, language), signs_of_page(document))


def _rows(folders: list[Path]) -> Iterator[_Row]:
    for folder in folders:
        for kind in ("forms", "descriptions"):
            for path in sorted((folder / kind).glob("*.*")):
                signs = count_signs(path)
                yield folder.name, path, kind == "forms", [log1p(signs[sign]) for sign in Sign]


def _fit(rows: list[_Row]) -> LogisticRegression:
    model = LogisticRegression(class_weight="balanced", max_iter=5000)
    return model.fit(np.array([row[3] for row in rows]), np.array([row[2] for row in rows]))


def main(folders: list[Path]) -> None:
    """Print what each folder's files would be taken for, and the weights."""
    rows = list(_rows(folders))
    for folder in folders:
        own = [row for row in rows if row[0] == folder.name]
        model = _fit([row for row in rows if row[0] != folder.name])
        scores = model.decision_function(np.array([row[3] for row in own]))
        wrong = [f"{row[1].name} {score:+.2f}" for row, score in zip(own, scores, strict=True) if (score > 0) != row[2]]
        print(f"{folder.name}: {len(wrong)} of {len(own)} wrong", *wrong)
    model = _fit(rows)
    print(f"none = {model.intercept_[0]:.2f}")
    print(*(f"{sign} = {weight:.2f}" for sign, weight in zip(Sign, model.coef_[0], strict=True)), sep="\n")


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
