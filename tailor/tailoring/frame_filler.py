"""The frames of a letter, each filled with the words of an entry, in turn."""

import zlib
from collections import Counter

from tailor.model import (
    Entry,
    Posting,
    Resume,
)
from tailor.tailoring.career import short_title
from tailor.tailoring.conventions import print_month
from tailor.tailoring.entry_names import name_organisation, split_level, with_article
from tailor.tailoring.frames import Frames, Wording
from tailor.tailoring.letter_case import article
from tailor.tailoring.posting_names import name_company, own_role
from tailor.tailoring.prepositions import locate, of_title
from tailor.tailoring.title_in_sentence import names_unique_post, takes_no_article, title_in_sentence


class FrameFiller:
    """Fills one letter's frames; frames that do the same take turns, so that no opening is repeated early."""

    def __init__(
        self, wording: Wording, posting: Posting, resume: Resume, doubted: frozenset[str] = frozenset()
    ) -> None:
        """`doubted` are the ids of the items that the letter does not tell: its check took them for something else."""
        self.wording = wording
        self.posting = posting
        self.doubted = doubted
        self.is_of_another_language = resume.language[:2] not in ("", wording.language)
        """Whether the resume's lines can only be quoted."""
        self._role, self._company = own_role(posting, resume), name_company(posting)
        self._introduced = ""
        """The id of the job that the opening names, where no other is held now."""
        self._introduction = ""
        """The sentence that says who somebody is."""
        self._introduced_as_last = ""
        """The id of the job that the opening names, where it has ended."""
        self._employers_told: set[str] = set()
        self.is_student = False
        """Whether the opening tells of studies that go on, in place of a job in another field."""
        self._used: Counter[str] = Counter()
        self._last: dict[str, str] = {}
        self._paragraphs, self._is_joined = 0, False
        self._number_of_posting = zlib.crc32(f"{posting.title}\n{posting.company}".encode())

    def chosen(self, frames: Frames, purpose: str = "") -> str:
        """The frame that a posting gets of several that say the same, so that letters of one person differ.

        `purpose` parts choices that would else go together: one opening would always have the same closing.
        """
        return frames[zlib.crc32(purpose.encode(), self._number_of_posting) % len(frames)]

    def _take(self, frames: Frames, purpose: str) -> str:
        """The frame that was used least, the first of equals; not one that begins like the last of its purpose."""
        frame = min(
            frames,
            key=lambda frame: (
                beginning(frame) == self._last.get(purpose),
                self._used[frame] + self._used[beginning(frame)],
                frames.index(frame),
            ),
        )
        self._last[purpose] = beginning(frame)
        self._used[frame] += 1
        self._used[beginning(frame)] += 1
        return frame

    def _fill(self, frame: str, entry: Entry, clause: str = "", **gaps: str) -> str:
        title, language = short_title(entry), self.wording.language
        filled = frame.replace("{a} {title}", "{title}") if takes_no_article(title) else frame
        filled = filled.replace("{a} {clause}", "{clause}") if names_unique_post(clause) else filled
        name = name_organisation(entry)
        at = locate(name, language)
        start, end = (entry.dates.start, entry.dates.end) if entry.dates else (None, None)
        degree, field = split_level(entry)
        gaps |= {
            "title": title_in_sentence(title, filled, language),
            "org": with_article(name, self.wording.the),
            "at": at,
            "At": at[:1].upper() + at[1:],
            "degree": degree,
            "field": field,
            "de": of_title(title),
            "start": print_month(start, language) if start else "",
            "end": print_month(end, language) if end else "",
            "a": article(clause if "{a} {clause}" in filled else title),
        }
        return filled.format(clause=clause, **gaps)


def sources_of(entry: Entry) -> tuple[str, ...]:
    """The ids of an entry's title and organisation."""
    head = [f"{entry.id}.title"] if entry.title else []
    head += [f"{entry.id}.organisation"] if entry.organisation else []
    return tuple(head)


def beginning(frame: str) -> str:
    """The first word, by which a reader notices a repetition."""
    return frame.split(maxsplit=1)[0]
