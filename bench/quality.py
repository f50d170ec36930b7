"""Prints how good the requirements and the statuses are, as Markdown tables with simple baselines beside them.

python bench/quality.py                          our own labelled postings and status cases (tests/)
python bench/quality.py --data DIR --eval DIR    also development data from outside: DIR of --data holds
                                                 postings/ and skillspan_dev.jsonl, DIR of --eval skills_eval.py
"""

import argparse
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import tailor
from bench import finders
from bench.finders import Finder
from bench.measures import labelled_postings, score_postings
from bench.outside import ScoringScript
from bench.statuses import our_judgement, score_cases, status_cases, substring_judgement

Row = tuple[str, Mapping[str, float]]

TESTS = Path(__file__).parents[1] / "tests"
OWN_POSTINGS = {
    "Our own postings, which the rules were written with": TESTS / "requirements" / "postings",
    "Our own postings, kept for measuring": Path(__file__).parent / "postings",
}
FINDERS: Mapping[str, Finder] = {
    "**tailor**": finders.ours,
    "tailor without KeyBERT, weak phrases out": finders.unweighed,
    "tailor without KeyBERT, weak phrases in": finders.uncut,
    "vocabulary as plain substrings": finders.substring,
    "KeyBERT, 1-2 words, top 5": finders.keybert_few,
    f"KeyBERT, 1-2 words, top {finders.KEYWORDS}": finders.keybert_many,
}
SCRIPTED = {"chunks of words": "chunks", "chunks of asking lines": "gated", "names of computer languages": "lexicon"}
GOLD_COLUMNS = ("P", "R", "F1", "must recall", "kind right", "level right", "items per true one")
SPAN_COLUMNS = ("half-overlap F1", "any-overlap F1", "tech names as own item", "items a posting")
STATUS_COLUMNS = ("status acceptable", "traps right")
_MATCHER_STATUS = {"shown": "highlighted", "buried": "mentioned"}


def match_texts(posting: str, resume: str) -> list[dict[str, str]]:
    """Posting and resume to findings in the words of the scoring script."""
    found = tailor.match(tailor.resume_from_text(resume), tailor.posting_from_text(posting)).findings
    return [
        {
            "requirement": finding.requirement.name,
            "surface": finding.requirement.text,
            "status": _MATCHER_STATUS.get(finding.status.value, finding.status.value),
        }
        for finding in found
    ]


def table(title: str, columns: tuple[str, ...], rows: Iterable[Row]) -> str:
    """A Markdown table; a measure that does not apply to a row is a dash."""
    lines = [f"### {title}", "", f"| | {' | '.join(columns)} |", f"|---|{'---:|' * len(columns)}"]
    for label, scores in rows:
        cells = [f"{scores[column]:.2f}" if column in scores else "–" for column in columns]
        lines.append(f"| {label} | {' | '.join(cells)} |")
    return "\n".join([*lines, ""])


def own_tables() -> Iterator[str]:
    for name, folder in OWN_POSTINGS.items():
        postings = labelled_postings(folder)
        rows = [(label, score_postings(postings, find)) for label, find in FINDERS.items()]
        true = sum(len(posting.truths) for posting in postings)
        title = f"{name}: {len(postings)} in as many fields, {true} requirements"
        yield table(title, (*GOLD_COLUMNS, "right before wrong"), rows)
    cases = status_cases(TESTS / "matching" / "status_cases.txt")
    judges = {"**tailor**": our_judgement, "plain substring": substring_judgement}
    yield table(
        f"Our own status cases: {len(cases)}",
        STATUS_COLUMNS,
        [(label, score_cases(cases, judge)) for label, judge in judges.items()],
    )


def outside_tables(script: ScoringScript) -> Iterator[str]:
    specs = {label: f"python:{find.__module__}:{find.__name__}" for label, find in FINDERS.items()}
    specs |= {label: f"baseline:{name}" for label, name in SCRIPTED.items()}
    yield table("Hand-made requirements, outside", GOLD_COLUMNS, [(a, script.gold(spec)) for a, spec in specs.items()])
    spans = [(label, script.spans(spec) | script.technologies(spec)) for label, spec in specs.items()]
    yield table("SkillSpan, development part", SPAN_COLUMNS, spans)
    matchers = {"**tailor**": "python:bench.quality:match_texts", "plain substring": "baseline:substring"}
    yield table("Status cases, outside", STATUS_COLUMNS, [(a, script.statuses(spec)) for a, spec in matchers.items()])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="folder with postings/ and skillspan_dev.jsonl")
    parser.add_argument("--eval", type=Path, help="folder with skills_eval.py and its hand-made cases")
    options = parser.parse_args()
    if (options.data is None) != (options.eval is None):
        parser.error("--data and --eval go together")
    for text in own_tables():
        print(text, flush=True)
    if options.data is not None:
        for text in outside_tables(ScoringScript(options.eval, options.data)):
            print(text, flush=True)


if __name__ == "__main__":
    main()
