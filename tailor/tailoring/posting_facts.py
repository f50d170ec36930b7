"""What a letter may say of a posting and its employer: only what the posting says."""

import re
from functools import cached_property, lru_cache

from tailor.model import Posting
from tailor.tailoring.atoms import Atom, AtomKind, read_atoms
from tailor.tailoring.gendered_titles import both_forms
from tailor.tailoring.posting_names import name_role
from tailor.tailoring.prepositions import locate
from tailor.tailoring.word_lists import word_set
from tailor.text import fold
from tailor.vocabulary import Vocabulary

_OF_THE_READER = re.compile(r"(?:You|Your|Ihr|Ihre|Sie|Vous|Votre|Vos)\b(?! will\b| can\b| may\b| could\b)")
_OF_THE_WRITER = re.compile(r"\b(?:I|me|my|ich|mich|mir|mein\w*|je|moi|mon|ma|mes)\b")
_THEN_OF_WRITER = re.compile(r"[:;]\s+(?=(?:(?:[Aa]t|[Ii]n|[Aa]s|[Ww]ith)\b[^.:;]{1,80}\b)?I\b)")
_LIST = re.compile(r"\s*[,;]\s*(?:(?:and|or|und|oder|et|ou)\s+)?|\s+(?:and|or|und|oder|et|ou)\s+")


@lru_cache(maxsize=2)
def facts_of_posting(posting: Posting, vocabulary: Vocabulary) -> "PostingFacts":
    """A posting's words; resume and letter are compared with the same."""
    return PostingFacts(posting, vocabulary)


class PostingFacts:
    """A posting's words, ready for comparison with a letter."""

    def __init__(self, posting: Posting, vocabulary: Vocabulary) -> None:
        contact = posting.contact
        role = name_role(posting)
        self._titles = tuple(dict.fromkeys((posting.title, role, *both_forms(role))))
        fields = (posting.company, posting.location, posting.reference)
        located = (locate(posting.company, language) for language in ("de", "fr"))
        text = "\n".join((posting.text, *self._titles, *fields, *located, contact.name, contact.role, contact.address))
        self._vocabulary = vocabulary
        self._company = posting.company
        self._names = (*fields, contact.name, contact.role, contact.address)
        names = dict.fromkeys(filter(_ends_sentences, (posting.title, role, posting.company)))
        self._stand_ins = {f"Postingname{number:c}": name for number, name in enumerate(names, ord("a"))}
        text = "\n".join((text, *self._stand_ins))
        self._text = _plain(text)
        self._lines = text.split("\n")

    @cached_property
    def _title_keys(self) -> frozenset[str]:
        return frozenset(atom.key for title in self._titles for atom in self._atoms(title))

    @cached_property
    def _name_keys(self) -> frozenset[str]:
        return self._title_keys | {atom.key for name in self._names for atom in self._atoms(name) if name}

    @cached_property
    def _keys(self) -> frozenset[str]:
        """What its lines say; most letters are held without it."""
        return frozenset(atom.key for line in self._lines for atom in self._atoms(line))

    def with_stand_ins(self, text: str) -> str:
        """A text in which one word stands for each name of the posting that would end a sentence: "Dr. Elm & Co."."""
        for word, name in self._stand_ins.items():
            # A name's own last full stop may be the sentence's as well: "at Elm Inc."
            written = re.escape(name.removesuffix("."))
            text = re.sub(rf"(?<!\w){written}(?!\w)(?:\.(?=[,;:)]))?", word, text)
        return text

    def without_stand_ins(self, text: str) -> str:
        """The text with the names again."""
        for word, name in self._stand_ins.items():
            text = text.replace(word, name)
        return text

    def missing_name(self, name: str) -> str:
        """The name of a role, an employer or a list of what is asked for, if the posting has no such words."""
        if _plain(name) in self._text:
            return ""
        pieces = [piece for piece in _LIST.split(name) if piece and _plain(piece) not in self._text]
        return ", ".join(piece for piece in pieces if any(not self.holds(atom) for atom in self._atoms(piece)))

    def holds(self, atom: Atom) -> bool:
        """Whether the posting says a word, number or date anywhere."""
        dated = atom.kind is AtomKind.DATE and any(key.startswith(f"{atom.key}-") for key in self._keys)
        return dated or atom.key in self._keys or atom.key in word_set("of_postings")

    def without_names(self, text: str) -> str:
        """A text without the posting's role and employer where they stand whole."""
        for name in sorted(filter(None, (*self._titles, self._company)), key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "|", text, flags=re.IGNORECASE)
        return text

    def says(self, text: str) -> bool:
        """Whether a line of the posting has the words of a text as they stand."""
        words = _plain(text)
        return not words or any(re.search(rf"\b{re.escape(words)}\b", line) for line in self._lines)

    def is_addressee(self, line: str) -> bool:
        """Whether a line is all of the posting's employer, or of its contact's name, role or address."""
        return _plain(line) in {_plain(name) for name in (self._company, *self._names[2:]) if name}

    def names(self, atom: Atom) -> bool:
        """Whether a word is one of the posting's title, employer, place, reference or contact, or a woman's form."""
        return any(key in self._name_keys for key in _forms(atom.key))

    def has_in_title(self, atom: Atom) -> bool:
        """Whether a word is one of the posting's title."""
        return any(key in self._title_keys for key in _forms(atom.key))

    def is_in_title(self, words: str) -> bool:
        """Whether the posting's title has these words as they stand."""
        return any(f" {_plain(words)} " in f" {_plain(title)} " for title in self._titles)

    def missing_of_company(self, sentence: str) -> str:
        """The words of a sentence about the reader or the employer that the posting does not say; empty for others.

        A sentence that also speaks of the writer ("Your school is where I would like to work") may have words of its
        own, but no number, name or term.
        """
        sentence = _THEN_OF_WRITER.split(sentence)[0]
        is_named = bool(self._company) and fold(sentence).startswith(fold(self._company))
        if not is_named and not _OF_THE_READER.match(sentence):
            return ""
        lacking = [atom for atom in self._atoms(sentence)[0 if is_named else 1 :] if not self.holds(atom)]
        if _OF_THE_WRITER.search(sentence):
            lacking = [atom for atom in lacking if _is_fact(atom, sentence)]
        return ", ".join(sentence[atom.start : atom.end] for atom in lacking)

    def lacking(self, text: str) -> str:
        """The words of a text that the posting does not say, but for those in which letters speak of postings."""
        lacking = [atom for atom in self._atoms(text) if not self.holds(atom)]
        return ", ".join(text[atom.start : atom.end] for atom in lacking)

    def _atoms(self, text: str) -> tuple[Atom, ...]:
        return read_atoms(text, self._vocabulary)


def _ends_sentences(name: str) -> bool:
    """Whether a name holds what may end a sentence or begin one of the writer's."""
    return re.search(r"[.!?:;…“”„]|\bI\b", name) is not None and re.search(r"\w", name) is not None


def _forms(key: str) -> tuple[str, ...]:
    """A word, and without the ending of a woman's title ("Lagerleiterin", "directrice", "infirmière")."""
    ends = (("in", ""), ("trice", "teur"), ("euse", "eur"), ("iere", "ier"), ("enne", "en"), ("ee", "e"), ("e", ""))
    return (key, *(key.removesuffix(end) + rest for end, rest in ends if key.endswith(end)))


def _is_fact(atom: Atom, sentence: str) -> bool:
    is_name = sentence[atom.start : atom.start + 1].isupper() and atom.start > 0
    return atom.kind is not AtomKind.WORD or atom.key.startswith("term ") or is_name


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))
