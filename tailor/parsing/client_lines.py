"""Lines within a job that name for whom it was done ("Client: Elm Rail, 2021", "Einsatz bei Elm AG"): no jobs."""

import re

from tailor.parsing.date_lists import FoundDate

_LABEL = re.compile(
    r"(?:(?:(?:key|selected|end|main) )?(?:client|customer|project|assignment|engagement|placement|secondment)"
    r"|(?:end)?kunde|projekt|mandat|mandant|einsatz(?:ort|stelle|betrieb)?|auftraggeber|entleiher"
    r"|mission|client[e]?|projet|entreprise utilisatrice|proyecto"
    r"|progetto|committente|projeto|projecto|opdracht(?:gever)?|klant|inlener|detachering)(?P<many>e?[sn])?"
    r"\s?(?:\d{1,2})?\s?:\s",
    re.IGNORECASE,
)
_AT = re.compile(
    r"(?:(?:im )?einsatz|eingesetzt) (?:bei(?:m)?|für)\s|entsandt (?:zu|an)\s"
    r"|(?:on )?assign(?:ed|ment) (?:to|at|with)\s|(?:en )?mission (?:chez|auprès)\s"
    r"|détaché(?:e|\(e\))? (?:chez|auprès)\s|gedetacheerd bij\s|detachering bij\s|distaccat[oa] presso\s",
    re.IGNORECASE,
)
_MANY = 2


def names_client(text: str, date: FoundDate | None, job: FoundDate | None, *, above_bullet: bool) -> bool:
    """Whether a row names a client, a project or an assignment within the job above.

    Args:
        text: The row's text.
        date: Its date; with one the row is of the job when it lies in the job's time.
        job: The span of time of the job above, or of the employer above that if it lies in it.
        above_bullet: Whether a bullet follows; a row without a date is the job's then, but for lists of clients.
    """
    label = _LABEL.match(text)
    if job is None or not (label or _AT.match(text)):
        return False
    if date is not None:
        return is_within(date, job)
    several = label is not None and (label["many"] is not None or text.count(", ") >= _MANY)
    return above_bullet and not several


def is_within(date: FoundDate, job: FoundDate) -> bool:
    """Whether the years of a date or range lie in those of a job."""
    first = (date.dates.start or (date.dates.end if not date.is_range else "") or "")[:4]
    last = (date.dates.end or "9999")[:4]
    begin, end = (job.dates.start or "")[:4], (job.dates.end or "9999")[:4]
    return first >= begin and last <= end
