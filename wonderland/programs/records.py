"""``record.json`` in the folder of a listing or lab: what ran, on what, and how closely the two frameworks agreed.

It holds an entry for each kind of device. An entry has a run for each program, by the program's key, with fingerprints of
the code and of what came out; whether these still speak for the files as they are is told here too.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from .files import digest, read, visible, write_whole
from .snippets import Script, Snippet, SnippetError

DEVICES = ("cpu", "cuda")
NAME = "record.json"
CLAIM = ("numbers", "same", "difference")  # what an entry says of a listing's two programs together
TURNED = "dial"  # under which it says the same of those with each other value of a dial

Entry = dict


def recorded(snippet: Snippet) -> dict[str, Entry]:
    """What is recorded of a listing, exercise or lab, by device: "cpu" before "cuda". Not to be changed.

    Raises SnippetError where the file is not one that the tests have written.
    """
    path = snippet.folder / NAME
    return _parsed(_shown(path, snippet.root), read(path)) if path.exists() else {}


def every(root: Path) -> Iterator[Entry]:
    """The entries of all records below ``root``."""
    for folder in ("snippets", "labs"):
        for path in visible(root / folder, f"**/{NAME}"):
            yield from _parsed(_shown(path, root), read(path)).values()


def _shown(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()


@cache
def _parsed(name: str, text: str) -> dict[str, Entry]:
    try:
        return {device: entry | {"scripts": dict(entry["scripts"])} for device, entry in json.loads(text).items()}
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise SnippetError(f"{name} is not what the tests have written: {error}") from None


@contextlib.contextmanager
def change(snippet: Snippet, device: str) -> Iterator[Entry]:
    """The entry of this device, to be changed; the file is written whole if it was.

    Runs of programs that are no more go with it.
    """
    path = snippet.folder / NAME
    # not by ``read``, which goes by the time of change: two changes within one tick of its clock have the same
    old = path.read_text("utf-8", "surrogateescape") if path.exists() else None
    said = json.loads(json.dumps(_parsed(_shown(path, snippet.root), old))) if old else {}
    entry = said.setdefault(device, {"scripts": {}})
    yield entry
    keys = {script.key for script in snippet.scripts}
    entry["scripts"] = {key: run for key, run in entry["scripts"].items() if key in keys}
    variants = {script.variant for script in snippet.scripts}
    turned = {variant: said for variant, said in entry.pop(TURNED, {}).items() if variant in variants}
    if turned:
        entry[TURNED] = turned
    if not entry["scripts"]:
        return
    new = json.dumps(said, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    if new != old:
        write_whole(path, new, sure=False)  # what a power cut takes is stale, and can be recorded again


def claimed(entry: Entry, script: Script) -> dict:
    """What an entry says of this program and its counterpart in the other framework together: CLAIM, or nothing."""
    said = entry.get(TURNED, {}).get(script.variant, {}) if script.role == "dial" else entry
    return {key: said[key] for key in CLAIM if key in said}


def claim(entry: Entry, script: Script, said: dict) -> None:
    """Let the entry say that; an empty ``said`` takes back what it said."""
    if script.role == "dial":
        turned = entry.setdefault(TURNED, {})
        turned.pop(script.variant, None)
        if said:
            turned[script.variant] = said
        return
    for key in CLAIM:
        entry.pop(key, None)
    entry.update(said)


def agreement(entry: Entry) -> dict | None:
    """CLAIM, of all values of a listing's dial together; None where not even the programs in the files were compared."""
    if "numbers" not in entry:
        return None
    said = [entry, *entry.get(TURNED, {}).values()]
    return {
        "numbers": sum(s["numbers"] for s in said),
        "same": sum(s["same"] for s in said),
        "difference": max(s["difference"] for s in said),
    }


def staleness(snippet: Snippet, entry: Entry | None) -> str | None:
    """Why what is recorded does not speak for the files as they are, or None when it does."""
    scripts = (entry or {}).get("scripts", {})
    return next(filter(None, (script_staleness(s, scripts.get(s.key)) for s in snippet.scripts)), None)


def script_staleness(script: Script, said: dict | None) -> str | None:
    """The same of one program, whose own run is ``said``."""
    if said is None or not script.output_path.exists():
        return f"{script.called} has no recorded run"
    if said["code"] != script.fingerprint:
        return f"{script.called} has changed since its output was recorded"
    if said["output"] != digest(read(script.output_path)):
        return f"{script.output_path.name} is not what the recorded run printed"
    figure = script.figure_path
    if said.get("figure") != (digest(read(figure)) if figure.exists() else None):
        return f"{figure.name} is not what the recorded run drew"
    return None


def has_changed(script: Script, entries: Iterable[Entry]) -> bool:
    """Whether no entry speaks of this program as it stands."""
    return all(script_staleness(script, entry["scripts"].get(script.key)) for entry in entries)
