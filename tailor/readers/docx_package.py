"""A DOCX file as a zip of XML parts, opened with care: limits first, and a parser that follows no reference."""

import posixpath
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from lxml import etree

from tailor.errors import InputError
from tailor.readers.limits import current_limits
from tailor.readers.sniff import BROKEN_ZIP

MAX_MEMBERS = 5_000
MAX_RATIO = 200
"""Limits of a zip: members, and unpacked bytes for each packed byte. XML packs 10 to 30 fold."""

_RATIO_MATTERS_FROM = 20_000_000
_ENCRYPTED = 0x1
_DAMAGED = "save or download it again"


@lru_cache(maxsize=4096)
def local(name: object) -> str:
    """The name of an element or attribute without its namespace; Word's strict and usual files differ only there."""
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def attribute(element: etree._Element, name: str) -> str:
    """The value of the attribute of that local name, or an empty string."""
    for key, value in element.items():
        if local(key) == name:
            return str(value)
    return ""


def relationship_id(element: etree._Element, name: str = "id") -> str:
    """The value of an attribute of the relationships namespace (`r:id`, `r:embed`), or an empty string."""
    keys = (key for key in element.attrib if local(key) == name and "relationships" in str(key))
    return next((str(element.attrib[key]) for key in keys), "")


@dataclass(frozen=True, slots=True)
class Relationship:
    """Where a part points to: the last word of the relation's type, and a part's name or an outer address."""

    type: str
    target: str
    external: bool


class Package:
    """The parts of a DOCX file.

    Args:
        content: The file's bytes.
        name: The file's name for messages.

    Raises:
        InputError: It is damaged, encrypted, or too large when unpacked.
    """

    def __init__(self, content: bytes, name: str) -> None:
        self._name = name
        try:
            self._archive = zipfile.ZipFile(BytesIO(content))
        except BROKEN_ZIP as error:
            raise InputError("this .docx file is damaged", where=name, hint=_DAMAGED) from error
        self._check_limits(len(content))
        self._members = set(self._archive.namelist())
        self._relations: dict[str, Mapping[str, Relationship]] = {}
        self.main = self._main_part()

    def relationships(self, part: str) -> Mapping[str, Relationship]:
        """The relations of a part by their ids."""
        if part not in self._relations:
            self._relations[part] = self._read_relationships(part)
        return self._relations[part]

    def _read_relationships(self, part: str) -> dict[str, Relationship]:
        folder, _, base = part.rpartition("/")
        root = self.part(posixpath.join(folder, "_rels", f"{base}.rels"))
        found = {}
        for element in root if root is not None else ():
            target, external = attribute(element, "Target"), attribute(element, "TargetMode") == "External"
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[attribute(element, "Id")] = Relationship(local_type(attribute(element, "Type")), target, external)
        return found

    def part(self, part: str, cut: Callable[[bytes], bytes] | None = None) -> etree._Element | None:
        """The root of an XML part, None when there is no such part.

        Args:
            part: Its name.
            cut: Takes away of its bytes what is not needed, before they are parsed.

        Raises:
            InputError: The part is no XML or declares a document type, which no Word file has.
        """
        content = self.content(part)
        if cut is not None:
            content = cut(content)
        if not content:
            return None
        where = f"{self._name} ({part})"
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            root = etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            raise InputError("this part of the document is damaged", where=where, hint=_DAMAGED) from error
        if root.getroottree().docinfo.doctype:  # type: ignore[union-attr] # lxml has it, its stubs do not
            hint = "it was not written by an office program; do not trust it"
            raise InputError("this part of the document declares a document type", where=where, hint=hint)
        return root

    def content(self, part: str) -> bytes:
        """The bytes of a part, none when there is no such part."""
        if part not in self._members:
            return b""
        try:
            return self._archive.read(part)
        except BROKEN_ZIP as error:
            where = f"{self._name} ({part})"
            raise InputError("this part of the document is damaged", where=where, hint=_DAMAGED) from error

    def _check_limits(self, packed: int) -> None:
        members = self._archive.infolist()
        unpacked = sum(member.file_size for member in members)
        is_bomb = unpacked > _RATIO_MATTERS_FROM and unpacked > MAX_RATIO * packed
        if len(members) > MAX_MEMBERS:
            what = f"{len(members)} files are packed in it, more than any document has"
            raise InputError(what, where=self._name, hint="open it in a word processor and save it again as .docx")
        if unpacked > current_limits().unpacked or is_bomb:
            what = f"it is {unpacked // 1_000_000} MB when unpacked, more than a document has"
            raise InputError(what, where=self._name, hint="save it again without its pictures")
        if any(member.flag_bits & _ENCRYPTED for member in members):
            hint = "remove the password and save it again"
            raise InputError("this document is protected by a password", where=self._name, hint=hint)

    def _main_part(self) -> str:
        relations = self.relationships("").values()
        main = next(
            (relation.target for relation in relations if relation.type == "officeDocument"), "word/document.xml"
        )
        if main not in self._members:
            raise InputError("this .docx file holds no document", where=self._name, hint=_DAMAGED)
        return main


def local_type(address: str) -> str:
    """The last word of a relation's type, which is an address."""
    return address.rpartition("/")[2]
