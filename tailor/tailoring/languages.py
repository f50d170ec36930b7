"""What a person should know where a letter is in another language than the resume or the posting."""

from tailor.model import LANGUAGE_NAMES, Letter, Note, NoteKind, Posting, Resume


def note_languages(resume: Resume, posting: Posting, letter: Letter) -> tuple[Note, ...]:
    """Notes on languages that differ, none where all agree or are not known."""
    ours, theirs, written = (language[:2].lower() for language in (resume.language, posting.language, letter.language))
    notes = []
    if theirs and written and theirs != written:
        text = (
            f"the posting is in {_name(theirs)}; tailor writes letters in English, German and French only, so this"
            f" one is in {_name(written)}"
        )
        notes.append(Note(NoteKind.LANGUAGE, text))
    if ours and written and ours != written:
        text = (
            f"your resume is in {_name(ours)} and the letter in {_name(written)}: your own statements stand in it as"
            " you wrote them; translate them yourself, or give a resume in the posting's language"
        )
        notes.append(Note(NoteKind.LANGUAGE, text))
    return tuple(notes)


def _name(language: str) -> str:
    return LANGUAGE_NAMES.get(language, f"another language ({language})")
