"""Reads a lab: one py:percent source that holds text, code, tasks, answers and mistakes, for both frameworks.

A code cell says in its title what it is: ``# %% given data``, ``# %% stub loss torch``, ``# %% solution loss jax``,
``# %% wrong loss sum jax``, ``# %% check loss``. One without a framework is for both.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from ..problems import PageError
from .files import digest, not_utf8, read, visible
from .snippets import FRAMEWORKS, Script, Snippet

MARKER = re.compile(r"# %%(?: +(.*?))? *$")
TEXT = "[markdown]"
ROLES = ("given", "stub", "solution", "wrong", "check")
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
SOLVED, STUDENT = ("given", "solution", "check"), ("given", "stub", "check")
SECTION = "%% "  # begins the line that parts the outputs of two cells


@dataclass(frozen=True)
class LabCell:
    """A cell: ``role`` is 'text' or one of ROLES; no ``framework`` means both; ``line`` is that of its marker."""

    path: Path
    role: str
    line: int
    code: str = ""
    name: str = ""
    mistake: str = ""
    framework: str = ""

    @property
    def title(self) -> str:
        """What parts its output from that of the others."""
        return f"{self.role} {self.name}"

    @property
    def said(self) -> str:
        """Of a wrong answer: what is wrong with it."""
        return self.code.split("\n", 1)[0].removeprefix("# Wrong: ")


@dataclass(frozen=True)
class SolvedLab(Script):
    """The solved lab in one framework, as one program.

    It has the lines of the source where the source has them, so that a traceback leads there.
    """

    lab: Lab | None = None

    @property
    def program(self) -> str:
        lines = [""] * (self.lab.source.count("\n") + 1)
        for cell in self.lab.select(self.framework, SOLVED):
            code = cell.code.splitlines()
            lines[cell.line - 1] = f"print({SECTION + cell.title!r})"
            lines[cell.line : cell.line + len(code)] = code
        return "\n".join(lines) + "\n"

    @property
    def fingerprint(self) -> str:
        """Of the code alone: text between the cells may change and move them."""
        return digest(re.sub(r"\n{2,}", "\n", self.program))

    @property
    def output_path(self) -> Path:
        return self.path.with_name(f"{self.path.stem}_{self.framework}.out")


@dataclass(frozen=True)
class Lab(Snippet):
    """A lab; what is recorded of it are the two runs of its solutions."""

    path: Path = Path()
    cells: tuple[LabCell, ...] = ()

    @property
    def source(self) -> str:
        return read(self.path)

    @cached_property
    def tasks(self) -> list[str]:
        """In the order of the source."""
        return list(dict.fromkeys(c.name for c in self.cells if c.role == "stub"))

    def select(self, framework: str, roles: tuple[str, ...]) -> list[LabCell]:
        """The code cells of these roles that are for this framework."""
        return [c for c in self.cells if c.role in roles and c.framework in ("", framework)]

    def outputs(self, framework: str) -> dict[str, str]:
        """What is recorded, by the cells' titles; empty where nothing is."""
        path = next(s for s in self.scripts if s.framework == framework).output_path
        return sections(read(path)) if path.exists() else {}


def sections(printed: str) -> dict[str, str]:
    """What a run printed, by the titles of its cells."""
    parts = re.split(rf"^{SECTION}(.*)\n", printed, flags=re.M)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def notebook_address(path: Path, framework: str, solved: bool) -> str:
    """Where, below the site's own address, a notebook lies that is made of the lab with this source."""
    return f"labs/{path.stem}_{framework}{'_solved' if solved else ''}.ipynb"


def solved_page(path: Path, framework: str) -> str:
    """Below docs/, the notebook that would be the page of the solved lab with this source, if an author had written it."""
    return f"labs/{path.parent.name}-solved-{framework}.ipynb"


def sources(root: Path) -> list[Path]:
    """The source of each lab of a project."""
    return [p for p in visible(root / "labs", "*/*.py") if p.stem == p.parent.name.replace("-", "_")]


def load(root: Path, name: str, page: str, line: int) -> Lab:
    """The lab in ``labs/<name>``, which a page shows at that line. Raises PageError, with the line of the source."""
    path = root / "labs" / name / f"{name.replace('-', '_')}.py"
    if not path.is_file():
        raise PageError(page, line, f"there is no labs/{name}/{path.name}")
    try:
        return _load(root, name, path)
    except _Mistake as mistake:
        raise PageError(page, mistake.args[0], mistake.args[1], file=path.relative_to(root).as_posix()) from None


class _Mistake(Exception):
    """Line and message."""


def _load(root: Path, name: str, path: Path) -> Lab:
    source = read(path)
    if line := not_utf8(source):
        raise _Mistake(line, "this line is not UTF-8; save the file in that encoding")
    cells = tuple(_cells(path, source))
    lab = Lab(root, f"labs/{name}", (), path, cells)
    for framework in FRAMEWORKS:
        _check_tasks(lab, framework)
    return replace(lab, scripts=tuple(SolvedLab(path, f, "listing", lab=lab) for f in FRAMEWORKS))


def _cells(path: Path, source: str):
    lines = source.split("\n")
    starts = [i for i, line in enumerate(lines) if line.startswith("# %%")]
    if above := [i for i, line in enumerate(lines[: starts[0] if starts else None]) if line.strip()]:
        raise _Mistake(above[0] + 1, "a lab begins with a cell: '# %% [markdown]', or '# %% given …'")
    if not starts:
        raise _Mistake(1, "there is no cell in this lab")
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield _cell(path, start + 1, lines[start], lines[start + 1 : end])


def _cell(path: Path, line: int, marker: str, body: list[str]) -> LabCell:
    match = MARKER.fullmatch(marker)
    words = (match[1] or "").split() if match else []
    while body and not body[-1].strip():
        body = body[:-1]
    if not body:
        raise _Mistake(line, "this cell is empty")
    if words == [TEXT]:
        for at, text in enumerate(body):
            if not re.match(r"#( |$)", text):
                raise _Mistake(line + 1 + at, "each line of a text cell begins with '# '")
        return LabCell(path, "text", line, "\n".join(text[2:] for text in body))
    form = (
        f"a cell is '# %% {TEXT}', or '# %% ', one of {', '.join(ROLES)}, its name, and torch or jax if it is for one"
    )
    if not words or words[0] not in ROLES:
        raise _Mistake(line, f"{form}; not '{marker}'")
    role, *rest = words
    framework = rest.pop() if rest and rest[-1] in FRAMEWORKS else ""
    if len(rest) != (2 if role == "wrong" else 1) or not all(map(NAME.fullmatch, rest)):
        what = "the name of its task and one of its own" if role == "wrong" else "one name, in lower case with hyphens"
        raise _Mistake(line, f"a '{role}' cell has {what}; not '{marker}'")
    if role == "wrong" and not re.match(r"# Wrong: \S", body[0]):
        raise _Mistake(line + 1, "the first line of a wrong answer is '# Wrong: ' and what is wrong")
    return LabCell(path, role, line, "\n".join(body) + "\n", rest[0], rest[1] if role == "wrong" else "", framework)


def _check_tasks(lab: Lab, framework: str) -> None:
    """Each task has what it needs, once and in order: a stub, a solution, a wrong answer or more, a check."""
    seen: dict[tuple[str, ...], int] = {}
    for cell in lab.select(framework, ROLES):
        key = (cell.role, cell.name, cell.mistake)
        if key in seen:
            raise _Mistake(cell.line, f"line {seen[key]} is the same cell, '{' '.join(filter(None, key))}', already")
        seen[key] = cell.line
        if cell.framework and not any(c.title == cell.title for c in lab.select(_other(framework), ROLES)):
            raise _Mistake(cell.line, f"there is no '{cell.title}' for {FRAMEWORKS[_other(framework)]}")
    tasks: dict[str, list[LabCell]] = {}
    for cell in lab.select(framework, ROLES[1:]):
        tasks.setdefault(cell.name, []).append(cell)
    for name, cells in tasks.items():
        roles = [c.role for c in cells]
        if missing := [r for r in ROLES[1:] if r not in roles]:
            raise _Mistake(cells[0].line, f"the task '{name}' has no {missing[0]} for {FRAMEWORKS[framework]}")
        if roles[-1] != "check":
            raise _Mistake(cells[-1].line, f"the check of '{name}' stands after its stub, solution and wrong answers")


def _other(framework: str) -> str:
    return next(f for f in FRAMEWORKS if f != framework)
