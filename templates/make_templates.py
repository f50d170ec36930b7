"""Makes the .docx templates: `python templates/make_templates.py` writes them beside this file.

They are ordinary Word documents with tags; a person may restyle a copy in Word.
"""
# ruff: noqa: INP001  # a script beside the templates, no package

from pathlib import Path

from base_document import docx
from bodies import letter_body, resume_body
from designs import LOOKS, letter_styles, resume_styles


def templates() -> dict[str, bytes]:
    """Every template: path beside this file -> the file's bytes."""
    made = {}
    for look in LOOKS:
        title, between = look.name.capitalize(), look.layout.between
        resume = (resume_styles(look), resume_body(look.layout), f"Resume template: {title}", look.description)
        letter = (letter_styles(look), letter_body(between), f"Letter template: {title}", look.description)
        made[f"resume/{look.name}.docx"] = docx(look.resume, *resume)
        made[f"letter/{look.name}.docx"] = docx(look.letter, *letter)
    return made


if __name__ == "__main__":
    for path, content in templates().items():
        (Path(__file__).parent / path).write_bytes(content)
