"""Finds the programs of a listing or an exercise under ``snippets/``, and what was recorded of them."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

FRAMEWORKS = {"torch": "PyTorch", "jax": "JAX"}
CHECK_LINE = "# --- check: nothing to change below ---"
DEVICES = ("cpu", "cuda")


@dataclass(frozen=True)
class Script:
    """One program: ``role`` is 'listing', 'stub', 'solution' or 'wrong'; ``variant`` names a wrong answer."""

    path: Path
    framework: str
    role: str
    variant: str = ""

    @property
    def key(self) -> str:
        """Its name in verified/*.json: 'torch', 'jax-solution', 'torch-wrong-axis', …"""
        return "-".join(
            p for p in (self.framework, self.role if self.role in ("solution", "wrong") else "", self.variant) if p
        )

    @property
    def code(self) -> str:
        return read(self.path)

    @property
    def program(self) -> str:
        """The text that runs: a solution or wrong answer takes the place of all that stands above the check line."""
        if self.role not in ("solution", "wrong"):
            return self.code
        stub = self.path.with_name(f"{self.path.parent.name.replace('-', '_')}_{self.framework}.py")
        return self.code.rstrip("\n") + "\n\n\n" + read(stub)[read(stub).index(CHECK_LINE) :]

    @property
    def fingerprint(self) -> str:
        """Tells whether the program is the one that was recorded."""
        return digest(self.program)

    @property
    def output_path(self) -> Path:
        return self.path.with_suffix(".out")

    @property
    def figure_path(self) -> Path:
        """Both frameworks draw the same figure; PyTorch's is the one kept."""
        return self.path.parent / "figure.svg"


@dataclass(frozen=True)
class Snippet:
    """A folder of programs; ``name`` is its path below ``snippets/``, as '02-preliminaries/column-trap'."""

    root: Path
    name: str
    scripts: tuple[Script, ...]

    @property
    def short(self) -> str:
        return self.name.rsplit("/", 1)[-1]

    @property
    def is_exercise(self) -> bool:
        return any(s.role == "stub" for s in self.scripts)

    def select(self, role: str) -> list[Script]:
        return [s for s in self.scripts if s.role == role]


class SnippetError(Exception):
    """A folder under ``snippets/`` that does not hold what it should; the caller adds page and line."""


def load(root: Path, name: str) -> Snippet:
    """The snippet of that name below ``root/snippets``.

    Raises SnippetError when the folder, or one of the files that it must hold, is missing or misnamed.
    """
    folder = root / "snippets" / name
    if not folder.is_dir():
        near = [p.name for p in sorted(folder.parent.glob("[!.]*")) if p.is_dir()]
        raise SnippetError(
            f"there is no folder snippets/{name}" + (f"; it could be {_nearest(folder.name, near)}" if near else "")
        )
    stem = folder.name.replace("-", "_")
    main = "stub" if any(CHECK_LINE in read(p) for p in folder.glob(f"{stem}_torch.py")) else "listing"
    form = re.compile(rf"{re.escape(stem)}_(torch|jax)(?:_(solution|wrong)(?:_(\w+))?)?")
    found = []
    for path in sorted(folder.glob("*.py")):
        match = form.fullmatch(path.stem)
        if not match or (match[2] == "wrong") != bool(match[3]) or (match[2] and main == "listing"):
            raise SnippetError(f"snippets/{name}/{path.name} is not a name that belongs there (see CONTRIBUTING.md)")
        found.append(Script(path, match[1], match[2] or main, (match[3] or "").replace("_", "-")))
    needed = {(f, r) for f in FRAMEWORKS for r in ([main] if main == "listing" else ["stub", "solution", "wrong"])}
    for framework, role in sorted(needed - {(s.framework, s.role) for s in found}):
        suffix = {"listing": "", "stub": "", "solution": "_solution", "wrong": "_wrong_<mistake>"}[role]
        raise SnippetError(f"snippets/{name} has no {stem}_{framework}{suffix}.py")
    for script in found:
        if line := not_utf8(script.code):
            raise SnippetError(f"snippets/{name}/{script.path.name}, line {line}, is not UTF-8")
        if script.role == "stub" and CHECK_LINE not in script.code:
            raise SnippetError(f"snippets/{name}/{script.path.name} has no line '{CHECK_LINE}'")
    order = {"listing": 0, "stub": 1, "solution": 2, "wrong": 3}
    found.sort(key=lambda s: (order[s.role], s.variant, list(FRAMEWORKS).index(s.framework)))
    return Snippet(root, name, tuple(found))


def _nearest(name: str, known: list[str]) -> str:
    import difflib

    return ", ".join(f"'{n}'" for n in difflib.get_close_matches(name, known, 3, 0.5)) or "one of " + ", ".join(known)


def read(path: Path) -> str:
    found = path.stat()
    # and the size, as two changes within one tick of the clock have the same time
    return _read(path, (found.st_mtime_ns, found.st_size))


@lru_cache(maxsize=4096)
def _read(path: Path, _changed: tuple[int, int]) -> str:
    return path.read_text("utf-8", "surrogateescape")


def not_utf8(text: str) -> int | None:
    """The first line of a text from ``read`` with bytes that are not UTF-8, or None."""
    match = re.search(r"[\udc80-\udcff]", text)
    return match and text.count("\n", 0, match.start()) + 1


def digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def write_whole(path: Path, content: str | bytes) -> None:
    """Replace a file in one step: a reader, or a kill, or a full disk, never meets half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


class Records:
    """``verified/<device>.json``: what ran, on what, and how closely the two frameworks agreed."""

    def __init__(self, root: Path, device: str):
        self.path, self.device = root / "verified" / f"{device}.json", device
        self.listings = self._parsed(read(self.path)) if self.path.exists() else {}

    def _parsed(self, text: str) -> dict[str, dict]:
        try:
            return json.loads(text)["listings"]
        except (ValueError, LookupError, TypeError) as error:
            raise SnippetError(f"verified/{self.path.name} is not what the tests have written: {error}") from None

    def script(self, name: str, key: str) -> dict | None:
        return self.listings.get(name, {}).get("scripts", {}).get(key)

    @contextlib.contextmanager
    def change(self) -> Iterator[dict[str, dict]]:
        """The listings as the file has them now, to be changed; written whole if they were.

        Several recordings may go on at once: each adds to what the others have written, and they take turns.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with _alone_in(self.path.parent):
            # not by ``read``, which goes by the time of change: two changes within one tick of its clock have the same
            old = self.path.read_text("utf-8", "surrogateescape") if self.path.exists() else None
            self.listings = {} if old is None else self._parsed(old)
            yield self.listings
            whole = {"device": self.device, "listings": dict(sorted(self.listings.items()))}
            new = json.dumps(whole, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
            if new != old:
                write_whole(self.path, new)


@contextlib.contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Wait until no other process holds this folder, and hold it; what is killed lets go.

    Without such locks (Windows, some network drives) two changes at the same moment can still lose one of them.
    """
    handle = None
    try:
        if fcntl:
            with contextlib.suppress(OSError):
                handle = os.open(folder, os.O_RDONLY)  # the folder, because the file itself is replaced
                fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        if handle is not None:
            os.close(handle)


def staleness(snippet: Snippet, record: dict | None) -> str | None:
    """Why what is recorded does not speak for the files as they are, or None when it does."""
    scripts = (record or {}).get("scripts", {})
    return next(filter(None, (script_staleness(s, scripts.get(s.key)) for s in snippet.scripts)), None)


def script_staleness(script: Script, said: dict | None) -> str | None:
    """The same of one program, whose own record is ``said``."""
    if said is None or not script.output_path.exists():
        return f"{script.path.name} has no recorded run"
    if said["code"] != script.fingerprint:
        return f"{script.path.name} has changed since its output was recorded"
    if said["output"] != digest(read(script.output_path)):
        return f"{script.output_path.name} is not what the recorded run printed"
    figure = script.figure_path
    if said.get("figure") != (digest(read(figure)) if figure.exists() else None):
        return f"{figure.name} is not what the recorded run drew"
    return None


def has_changed(snippet: Snippet, script: Script, records: list[Records]) -> bool:
    """Whether no record speaks of this program as it stands."""
    return all(script_staleness(script, r.script(snippet.name, script.key)) for r in records)
