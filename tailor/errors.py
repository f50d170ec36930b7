"""The errors that a caller may meet.

TailorError                what happened, where, and what to do next; exit code 1
+-- InputError             a file that the person gave cannot be used
+-- OutputError            a place to write to cannot be used
+-- SettingsError          tailor.toml, an environment variable or an option is wrong
+-- TemplateError          a template cannot be filled
+-- BrokenPromiseError     the program's own output failed its own check: our bug; exit code 3
"""

from collections.abc import Sequence


class TailorError(Exception):
    """A problem that the person can act on.

    Args:
        what: What happened, in one sentence without a full stop.
        where: The file, with page or line where known; empty when there is no place.
        hint: What to do next; empty when there is nothing to say.
    """

    exit_code = 1

    def __init__(self, what: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        """The message in one line: where: what; hint."""
        place = f"{self.where}: " if self.where else ""
        advice = f"; {self.hint}" if self.hint else ""
        return f"{place}{self.what}{advice}"


class InputError(TailorError):
    """A file that the person gave cannot be read, or holds nothing that can be used."""


class OutputError(TailorError):
    """A place to write to is not writable, or holds something that is not ours."""


class SettingsError(TailorError):
    """A setting has a name or a value that the program does not know."""


class TemplateError(TailorError):
    """A template names an unknown field or cannot be rendered."""


class BrokenPromiseError(TailorError):
    """The program's own output failed the program's own check.

    Args:
        what: What happened, in one sentence without a full stop.
        where: The file; empty when there is no place.
        hint: What to do next.
        details: What failed, a line each, for a report; it may hold the person's own words.
        sentences: The sentences of the output that failed.
    """

    exit_code = 3

    def __init__(
        self, what: str, *, where: str = "", hint: str = "", details: Sequence[str] = (), sentences: Sequence[str] = ()
    ) -> None:
        super().__init__(what, where=where, hint=hint)
        self.details = tuple(details)
        self.sentences = tuple(sentences)
