"""LibreOffice as a judge: what a document is after all its tracked changes were accepted or rejected."""

import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Judge"/></library:library>"""
_LIBRARIES = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple"
 library:link="false"/></library:libraries>"""
_ANCHOR = re.compile(r'<a name="[^"]*"></a>')
_SOURCE = re.compile(r'\ssrc="[^"]*"')

ACCEPT, REJECT = "AcceptAllTrackedChanges", "RejectAllTrackedChanges"


def judged(files: Mapping[str, tuple[str, bytes]], folder: Path) -> dict[str, str]:
    """The body of each document as a page, after a command on its tracked changes; name -> (command, document).

    The page tells text, styles, lists, tables, links and direct looks. Bookmarks show nothing and are left out of it.
    """
    rows = []
    for name, (command, content) in files.items():
        (folder / f"{name}.docx").write_bytes(content)
        rows.append("\t".join((command, (folder / f"{name}.docx").as_uri(), (folder / f"{name}.html").as_uri())))
    (folder / "list.txt").write_text("\n".join(rows) + "\n", encoding="utf-8")
    _run(folder, f'macro:///Standard.Judge.Resolve("{folder / "list.txt"}")')
    return {name: _body((folder / f"{name}.html").read_text(encoding="utf-8")) for name in files}


def _run(folder: Path, macro: str) -> None:
    profile = folder / "profile"
    office = ["soffice", "--headless", f"-env:UserInstallation={profile.as_uri()}"]
    # The first start lays the profile out, and would remove what is in it.
    subprocess.run([*office, "--terminate_after_init"], check=True, capture_output=True, timeout=120)
    basic = profile / "user" / "basic" / "Standard"
    basic.mkdir(parents=True, exist_ok=True)
    (basic / "Judge.xba").write_bytes((Path(__file__).parent / "judge.xba").read_bytes())
    (basic / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
    (basic.parent / "script.xlc").write_text(_LIBRARIES, encoding="utf-8")
    subprocess.run([*office, macro], check=True, capture_output=True, timeout=240)


def _body(page: str) -> str:
    shown = _SOURCE.sub("", _ANCHOR.sub("", page[page.index("<body") :]))
    return re.sub(r"\s+", " ", shown).replace(">", ">\n")
