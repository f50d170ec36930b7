"""The rules by which make tailors every posting of a folder and rebuilds only what changed."""

import shlex
from collections.abc import Sequence
from pathlib import Path

from tailor.batch.choice import choose_workers
from tailor.batch.places import Place, place_of
from tailor.batch.postings import find_postings, name_jobs
from tailor.batch.stamps import is_changed, remember_inputs, remembered_names, stamp_of, write_if_changed
from tailor.batch.understanding import understand
from tailor.batch.work import Failure
from tailor.batch.workers import count_cores
from tailor.config import Settings

PLAN_FILE = ".jobs.mk"


def write_plan(jobs: Path, out: Path, resume: Path, settings: Settings, settings_file: Path | None) -> tuple[str, ...]:
    """Writes the make rules for each posting of `jobs` into `out`, and gives the job names.

    The rules depend on stamps, one for each input, which are touched only when their input changed: so names with
    characters that make cannot bear do no harm, and make sees changes of the program too. New and changed postings are
    analysed here, on all cores, for their names; the cache in use then has them for the jobs.

    Raises:
        InputError: The folder of postings does not exist.
    """
    places = [place_of(path, out) for path in find_postings(jobs)]
    names = name_jobs(places, _understand_new(places, out, settings), out)
    common = remember_inputs(out, list(zip(names, places, strict=True)), resume, settings_file)
    reports = [out / name / "report.json" for name in names]
    answers = [[path] if (path := out / name / "answers.toml").is_file() else [] for name in names]
    rules = [f"TAILOR_REPORTS := {' '.join(map(_escape, reports))}\n"]
    for report, name, place, answered in zip(reports, names, places, answers, strict=True):
        rules.append(_rule(report, [stamp_of(out, name), *answered, *common], place.posting, resume))
    write_if_changed(out, out / PLAN_FILE, "\n".join(rules))
    return names


def _understand_new(places: Sequence[Place], out: Path, settings: Settings) -> dict[str, str | Failure]:
    known = remembered_names(out)
    fresh = [place for place in places if place.key not in known or is_changed(out, known[place.key], place)]
    with choose_workers(count_cores(), len(fresh), settings) as crew:
        return {place.key: outcome for place, outcome in understand(fresh, settings, crew)}


def _rule(report: Path, needs: Sequence[Path], posting: Path, resume: Path) -> str:
    command = f"@$(TAILOR) write {_quote(posting)} --resume {_quote(resume)} --out {_quote(report.parent)}"
    return f"{_escape(report)}: {' '.join(map(_escape, needs))}\n\t{command} --quiet $(TAILOR_FLAGS)\n"


def _escape(path: Path) -> str:
    """A path below `out` as make reads it in a target or prerequisite."""
    text = str(path).replace("$", "$$")
    return "".join(f"\\{char}" if char in " \t#:" else char for char in text)


def _quote(path: Path) -> str:
    """A word for the shell within a recipe."""
    return shlex.quote(str(path)).replace("$", "$$")
