"""A .docx file as its parts: a zip archive whose bytes depend on nothing but the parts."""

import io
import zipfile
from collections.abc import Mapping

_FIRST = ("[Content_Types].xml", "_rels/.rels")
_LEVEL = 6
_EPOCH = (1980, 1, 1, 0, 0, 0)


def pack(parts: Mapping[str, bytes]) -> bytes:
    """The archive of these parts (name -> content): same parts, same bytes, whatever the clock and the system.

    The content types come first, as readers that stream the archive expect (ECMA-376 part 2); every entry carries
    the zip format's first date.
    """
    names = [name for name in _FIRST if name in parts] + sorted(set(parts) - set(_FIRST))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for name in names:
            entry = zipfile.ZipInfo(name, date_time=_EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            entry.external_attr = 0
            archive.writestr(entry, parts[name], compresslevel=_LEVEL)
    return buffer.getvalue()


def unpack(content: bytes) -> dict[str, bytes]:
    """The parts of an archive, name -> content.

    Raises:
        zipfile.BadZipFile: `content` is not a zip archive.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
