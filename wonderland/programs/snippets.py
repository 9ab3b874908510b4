"""Finds the programs of a listing or an exercise under ``snippets/``, and what was recorded of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from .files import digest, not_utf8, read, visible

FRAMEWORKS = {"torch": "PyTorch", "jax": "JAX"}
# What follows the folder's name in that of a program.
FORM = re.compile(r"_(torch|jax)(?:_(solution|wrong)(?:_(\w+))?)?")
CHECK_LINE = "# --- check: nothing to change below ---"


@dataclass(frozen=True)
class Script:
    """One program: ``role`` is 'listing', 'stub', 'solution' or 'wrong', or 'dial' (see ``dial.Turned``); ``variant``
    names a wrong answer.
    """

    path: Path
    framework: str
    role: str
    variant: str = ""

    @property
    def key(self) -> str:
        """Its name in record.json: 'torch', 'jax-solution', 'torch-wrong-axis', …"""
        return "-".join(
            p for p in (self.framework, self.role if self.role in ("solution", "wrong") else "", self.variant) if p
        )

    @property
    def called(self) -> str:
        """What messages call it."""
        return self.path.name

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
    def folder(self) -> Path:
        return self.scripts[0].path.parent

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
    main = "stub" if any(CHECK_LINE in read(p) for p in visible(folder, f"{stem}_torch.py")) else "listing"
    found = []
    for path in visible(folder, "*.py"):
        match = path.stem.startswith(stem) and FORM.fullmatch(path.stem.removeprefix(stem))
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
