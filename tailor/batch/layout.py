"""A new job-search folder."""

from pathlib import Path

from tailor.config import FILE_NAME, describe_settings
from tailor.errors import OutputError

_MAKEFILE = """\
# make          tailors every posting in jobs/ into out/<job>/ and ends with a table
# make -j2      the same on two processor cores
# make clean    removes out/
# The resume is the one of tailor.toml; make RESUME=other.docx takes another.
TAILOR ?= {tailor}
JOBS ?= jobs
OUT ?= out

RULES := $(shell $(TAILOR) rules)
$(if $(RULES),,$(error $(TAILOR) was not found: install tailor, or run make TAILOR=/path/to/tailor))

jobs:
include $(RULES)

.PHONY: clean
clean:
	rm -rf '$(OUT)'
"""

_README = """\
# My job search

1. Put your resume here as `{resume}` (or name another file in `tailor.toml`).
2. Save each posting that interests you into `jobs/`: the web page, a PDF, a Word file, or its text in a `.txt` file.
3. Run `make`. For each posting, `out/<job>/` then holds:
   - `resume.docx`: your resume, the parts that this posting asks for first;
   - `cover-letter.docx`: a letter from your own statements; fill in the marked place;
   - `report.html`: what the posting asks for, what your resume shows, what it hides, what is missing.
4. Run `make` again after adding a posting or changing your resume: only what changed is made anew.

Nothing leaves this computer. A file in `out/` that you edited yourself is never overwritten: the run says so, and
`make TAILOR_FLAGS=--force` overrides it.
"""


def create_job_search(folder: Path, resume: str, tailor: str) -> tuple[Path, ...]:
    """Lays out a job-search folder; `tailor` is the command that its Makefile calls. Gives the files that it made.

    Raises:
        OutputError: One of the files is already there; then nothing is written.
    """
    contents = {
        folder / FILE_NAME: _settings_text(resume),
        folder / "Makefile": _MAKEFILE.format(tailor=tailor),
        folder / "README.md": _README.format(resume=resume),
    }
    present = [path.name for path in contents if path.exists() or path.is_symlink()]
    if present:
        raise OutputError(
            f"already holds {', '.join(present)}", where=str(folder), hint="choose a new folder; nothing was written"
        )
    try:
        (folder / "jobs").mkdir(parents=True, exist_ok=True)
        for path, text in contents.items():
            with path.open("x", encoding="utf-8") as stream:  # which follows no link
                stream.write(text)
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror}", where=str(folder)) from error
    return (*contents, folder / "jobs")


def _settings_text(resume: str) -> str:
    lines = ["# Settings of this job search. Remove the # before a line to use it.", ""]
    for name, metavar, doc in describe_settings():
        lines.append(f"# {doc}")
        lines.append(f'resume = "{resume}"' if name == "resume" else f"# {name} = {_example(metavar)}")
    return "\n".join(lines) + "\n"


def _example(metavar: str) -> str:
    examples = {"N": "1", "YYYY-MM-DD": "2026-03-31", "PATH": '["my-skills.txt"]', "SIZE": '"a4"', "SWITCH": "true"}
    return examples.get(metavar, '"…"')
