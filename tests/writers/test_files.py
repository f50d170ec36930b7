"""Writing outputs into a folder that may hold a person's own files."""

import hashlib
import json
import os
import stat
from pathlib import Path

import pytest

from tailor.errors import OutputError
from tailor.writers import OutputFile, write_file, write_files

RESUME, LETTER = OutputFile("resume.docx", b"resume"), OutputFile("letter.docx", b"letter")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != ".tailor.json"}


def test_the_folder_is_made_with_its_parents_and_lists_what_was_written(tmp_path: Path) -> None:
    folder = tmp_path / "out" / "job"
    write_files(folder, [RESUME, LETTER], force=False)
    assert contents(folder) == {"resume.docx": b"resume", "letter.docx": b"letter"}
    listed = json.loads((folder / ".tailor.json").read_text())["files"]
    assert listed == {name: hashlib.sha256(content).hexdigest() for name, content in contents(folder).items()}


def modes(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*")}


def test_only_their_owner_may_read_files_and_the_folders_that_are_made(tmp_path: Path) -> None:
    write_files(tmp_path / "out" / "job", [RESUME], force=False)
    write_file(tmp_path / "journal.csv", b"Acme", force=False)
    assert modes(tmp_path) == {
        "journal.csv": 0o600,
        "out": 0o700,
        "out/job": 0o700,
        "out/job/.tailor.json": 0o600,
        "out/job/resume.docx": 0o600,
    }


def test_a_folder_of_the_person_keeps_its_permissions(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o755)
    write_files(folder, [RESUME], force=False)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755


def test_a_file_that_others_could_read_is_private_when_it_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "journal.json"
    path.write_text("{}")
    path.chmod(0o644)
    write_file(path, b"{}", force=True)
    assert modes(tmp_path) == {"journal.json": 0o600}


def test_what_was_written_before_is_replaced_without_asking(tmp_path: Path) -> None:
    write_files(tmp_path, [RESUME, LETTER], force=False)
    write_files(tmp_path, [OutputFile("resume.docx", b"newer")], force=False)
    assert contents(tmp_path) == {"resume.docx": b"newer", "letter.docx": b"letter"}
    write_files(tmp_path, [OutputFile("letter.docx", b"newer")], force=False)
    assert contents(tmp_path) == {"resume.docx": b"newer", "letter.docx": b"newer"}


def test_a_file_of_the_person_is_refused_by_name_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "resume.docx").write_bytes(b"mine")
    with pytest.raises(OutputError) as caught:
        write_files(tmp_path, [LETTER, RESUME], force=False)
    assert str(caught.value) == (
        f"{tmp_path}: would overwrite what tailor did not write, or what was changed since: resume.docx; "
        "move it away, choose another -o, or use --force"
    )
    assert contents(tmp_path) == {"resume.docx": b"mine"}


def test_a_file_that_the_person_changed_since_is_theirs(tmp_path: Path) -> None:
    write_files(tmp_path, [RESUME, LETTER], force=False)
    (tmp_path / "letter.docx").write_bytes(b"letter with my own words")
    with pytest.raises(OutputError, match=r"changed since: letter\.docx;"):
        write_files(tmp_path, [RESUME, LETTER], force=False)
    assert contents(tmp_path)["letter.docx"] == b"letter with my own words"


def test_a_file_of_the_person_is_replaced_when_they_say_so(tmp_path: Path) -> None:
    (tmp_path / "resume.docx").write_bytes(b"mine")
    write_files(tmp_path, [RESUME], force=True)
    assert contents(tmp_path) == {"resume.docx": b"resume"}


def test_other_files_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(b"mine")
    write_files(tmp_path, [RESUME], force=False)
    assert contents(tmp_path) == {"notes.txt": b"mine", "resume.docx": b"resume"}


def test_a_link_is_never_written_through(tmp_path: Path) -> None:
    target, folder = tmp_path / "target.docx", tmp_path / "out"
    target.write_bytes(b"resume")
    write_files(folder, [RESUME], force=False)
    (folder / "resume.docx").unlink()
    (folder / "resume.docx").symlink_to(target)
    with pytest.raises(OutputError, match=r"resume\.docx"):
        write_files(folder, [RESUME], force=False)
    write_files(folder, [OutputFile("resume.docx", b"newer")], force=True)
    assert target.read_bytes() == b"resume"
    assert (folder / "resume.docx").read_bytes() == b"newer"


@pytest.mark.parametrize("manifest", ["", "[]", '{"files": 3}', '{"files": {"resume.docx": 3}}', "\x00"])
def test_a_broken_list_vouches_for_nothing(tmp_path: Path, manifest: str) -> None:
    (tmp_path / ".tailor.json").write_text(manifest)
    (tmp_path / "resume.docx").write_bytes(b"resume")
    with pytest.raises(OutputError):
        write_files(tmp_path, [RESUME], force=False)


def test_a_file_where_the_folder_should_be_is_reported(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"mine")
    for folder in (tmp_path / "out", tmp_path / "out" / "job"):
        with pytest.raises(OutputError, match=r"choose another -o"):
            write_files(folder, [RESUME], force=True)
    assert (tmp_path / "out").read_bytes() == b"mine"


def test_a_folder_in_the_place_of_a_file_is_reported_and_leaves_no_trace(tmp_path: Path) -> None:
    (tmp_path / "resume.docx").mkdir()
    with pytest.raises(OutputError, match=r"cannot write"):
        write_files(tmp_path, [LETTER, RESUME], force=True)
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


def test_a_folder_that_vanishes_is_an_error_for_the_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(OutputError, match=r"the folder cannot be made \(Permission denied\)"):
        write_files(tmp_path / "out", [RESUME], force=False)


def test_a_full_disk_leaves_the_earlier_files_as_they_were(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_files(tmp_path, [RESUME, LETTER], force=False)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OutputError, match=r"cannot write \(No space left on device\)"):
        write_files(tmp_path, [OutputFile("resume.docx", b"newer")], force=False)
    monkeypatch.undo()
    assert contents(tmp_path) == {"resume.docx": b"resume", "letter.docx": b"letter"}


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "../a", "/a", "a\\b", "C:a", ".tailor.json"])
def test_only_plain_names_are_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="not a plain file name"):
        write_files(tmp_path, [OutputFile(name, b"")], force=True)


def test_two_files_of_one_name_are_refused_also_when_only_their_case_differs(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="stands twice"):
        write_files(tmp_path, [OutputFile("a.md", b""), OutputFile("A.md", b"")], force=True)


def test_a_run_that_was_killed_between_two_files_needs_no_force(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class KilledError(BaseException):
        pass

    def replace(self: Path, target: Path) -> Path:
        if target.name == "b.txt":
            raise KilledError
        return rename(self, target)

    rename = Path.replace
    write_files(tmp_path, [OutputFile("a.txt", b"1"), OutputFile("b.txt", b"1")], force=False)
    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(KilledError):
        write_files(tmp_path, [OutputFile("a.txt", b"2"), OutputFile("b.txt", b"2")], force=False)
    monkeypatch.undo()
    write_files(tmp_path, [OutputFile("a.txt", b"3"), OutputFile("b.txt", b"3")], force=False)
    assert [(tmp_path / name).read_bytes() for name in ("a.txt", "b.txt")] == [b"3", b"3"]


def test_what_a_killed_run_had_begun_is_swept_away_when_it_is_old(tmp_path: Path) -> None:
    old, new, own = (tmp_path / f".{name}.part" for name in (f"a.txt.{'0' * 32}", f"b.txt.{'1' * 32}", "mine"))
    for path in (old, new, own):
        path.touch()
    for path in (old, own):
        os.utime(path, (0, 0))
    write_files(tmp_path, [OutputFile("a.txt", b"1")], force=False)
    assert sorted(tmp_path.glob(".*.part")) == sorted([new, own])
