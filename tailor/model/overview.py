"""What many postings ask for, seen together."""

from dataclasses import dataclass

from tailor.model.terms import RequirementKind, RequirementLevel, Status, Tone

OVERVIEW_VERSION = 1


@dataclass(frozen=True, slots=True)
class Asked:
    """One requirement of one job, reduced to what can be compared over jobs.

    `names` are the alternatives of which one suffices (one for most requirements); `years` the least number asked for.
    """

    names: tuple[str, ...]
    kind: RequirementKind
    level: RequirementLevel
    status: Status
    years: float | None = None


@dataclass(frozen=True, slots=True)
class AskedJob:
    """A job with all that it asks for; `id` tells it from the others, `title` and `company` are for people.

    `coverage` is 0 to 100, of the resume as it is, None where nothing was scored.
    """

    id: str
    title: str = ""
    company: str = ""
    coverage: int | None = None
    asked: tuple[Asked, ...] = ()


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """One job in a table over jobs.

    The coverages are 0 to 100, of the resume as it is and as tailored, None where nothing was scored or tailored.
    `missing` names the must-haves that were not found; `hidden` counts what is held but not highlighted, `suggested`
    what other words suggest. `notes` counts what was not read, `letter_gaps` the letter's open places; `files` are the
    names of the job's files.
    """

    job: str
    company: str
    coverage: int | None
    coverage_after: int | None
    missing: tuple[str, ...]
    hidden: int
    suggested: int
    notes: int
    letter_gaps: int
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that jobs ask for and the resume does not show.

    `jobs` are the ids of the jobs that miss it, `musts` how many of these call it a must-have, `asked` how many jobs
    ask for it at all, of `of` jobs. `weight` adds 3 for each must-have, 2 where the posting does not say, 1 for a wish.
    `opens` are the jobs whose last missing must-have it is. `low` and `high` bound the share of such postings that ask
    for it (Wilson's interval, 95 in 100); `confidence` says in words how far to trust that share.
    """

    name: str
    kind: RequirementKind
    jobs: tuple[str, ...]
    musts: int
    asked: int
    of: int
    weight: float
    opens: tuple[str, ...]
    low: float
    high: float
    confidence: str


@dataclass(frozen=True, slots=True)
class Strength:
    """Something that jobs ask for often and the resume always holds; `hidden` of `asked` jobs find it only deep."""

    name: str
    asked: int
    of: int
    hidden: int


@dataclass(frozen=True, slots=True)
class JobCluster:
    """Postings that ask for similar things.

    `terms` are the names that they share more than others do, `coverage` the mean of their coverages (None where none
    was scored), `missing` the must-haves that most of them miss.
    """

    terms: tuple[str, ...]
    jobs: tuple[str, ...]
    coverage: int | None
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A skill over the jobs: its status in each (None where a job does not ask for it), and the level there."""

    name: str
    statuses: tuple[Status | None, ...]
    levels: tuple[RequirementLevel | None, ...]


@dataclass(frozen=True, slots=True)
class OverviewJob:
    """A job folder: its id (the folder's name), its row, or None where its report is missing or cannot be read."""

    id: str
    row: OverviewRow | None


@dataclass(frozen=True, slots=True)
class LegendRow:
    """A status for people: its sign, word and colour."""

    status: Status
    icon: str
    word: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Overview:
    """Many jobs seen together. `jobs` come best first; the matrix's columns are `columns`, ids of jobs, in that order.

    `more_rows` counts the skills that only few jobs ask for and the matrix leaves out. `distribution` counts the jobs
    whose coverage is 0 to 9, 10 to 19, ..., 90 to 100. `sentences` say the most important in words, `method` how it was
    made and what it cannot tell.
    """

    jobs: tuple[OverviewJob, ...]
    sentences: tuple[str, ...]
    gaps: tuple[Gap, ...]
    always_asked: tuple[Strength, ...]
    always_held: tuple[Strength, ...]
    clusters: tuple[JobCluster, ...]
    columns: tuple[str, ...]
    matrix: tuple[MatrixRow, ...]
    more_rows: int
    distribution: tuple[int, ...]
    legend: tuple[LegendRow, ...] = ()
    method: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """The content of overview.json; `docs/overview.schema.json` describes it."""
        return {
            "schema_version": OVERVIEW_VERSION,
            "summary": list(self.sentences),
            "jobs": [_job_dict(job) for job in self.jobs],
            "gaps": [_gap_dict(gap) for gap in self.gaps],
            "always_asked": [_strength_dict(strength) for strength in self.always_asked],
            "always_held": [_strength_dict(strength) for strength in self.always_held],
            "clusters": [
                {
                    "terms": list(cluster.terms),
                    "jobs": list(cluster.jobs),
                    "coverage": cluster.coverage,
                    "missing": list(cluster.missing),
                }
                for cluster in self.clusters
            ],
            "matrix": {
                "jobs": list(self.columns),
                "skills": [
                    {"name": row.name, "statuses": [status.value if status else None for status in row.statuses]}
                    for row in self.matrix
                ],
            },
            "distribution": list(self.distribution),
        }


def _job_dict(job: OverviewJob) -> dict[str, object]:
    row = job.row
    if row is None:
        return {"id": job.id, "made": False}
    return {
        "id": job.id,
        "made": True,
        "title": row.job,
        "company": row.company,
        "coverage": row.coverage,
        "coverage_after": row.coverage_after,
        "missing_musts": list(row.missing),
        "held_not_highlighted": row.hidden,
        "suggested_not_named": row.suggested,
        "notes": row.notes,
        "letter_gaps": row.letter_gaps,
        "files": list(row.files),
    }


def _gap_dict(gap: Gap) -> dict[str, object]:
    return {
        "name": gap.name,
        "kind": gap.kind.value,
        "jobs": list(gap.jobs),
        "musts": gap.musts,
        "asked": gap.asked,
        "of": gap.of,
        "weight": round(gap.weight, 1),
        "opens": list(gap.opens),
        "share_low": round(gap.low, 3),
        "share_high": round(gap.high, 3),
        "confidence": gap.confidence,
    }


def _strength_dict(strength: Strength) -> dict[str, object]:
    return {"name": strength.name, "asked": strength.asked, "of": strength.of, "hidden": strength.hidden}
