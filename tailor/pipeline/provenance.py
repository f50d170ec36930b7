"""Written documents, read again -> where each of their paragraphs comes from."""

from tailor import reporting, writers
from tailor.model import Posting
from tailor.pipeline.fitting import Fit
from tailor.pipeline.shared import program, reread
from tailor.writers import OutputFile


def trace(resume: OutputFile, letter: OutputFile, made: Fit, posting: Posting) -> OutputFile:
    """The file that maps every paragraph of a written resume and letter to the candidate's own items."""
    written, answer = (reread(file) for file in (resume, letter))
    rows = reporting.trace_resume(written, made.tailored)
    rows += reporting.trace_letter(answer, made.letter, made.tailored.original)
    names = {requirement.id: requirement.name for requirement in posting.requirements}
    return OutputFile(writers.SOURCES_FILE, writers.sources_json(rows, program(), names).encode())
