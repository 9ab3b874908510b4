"""What a run of the tests leaves of what it ran, so that the suite can be split over machines and the ledger drawn up over all.

A run leaves framework and digest of each program that did what its page shows, with the versions that it ran on.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from ..programs.files import digest, read, visible, write_whole

NAME = "ran.json"

Fingerprint = tuple[str, str]  # framework, or '' for both, and digest of the text


class Disagreement(Exception):
    """What several runs have left cannot be put together; the text says why."""


def fingerprints(programs: Iterable[tuple[str, str]]) -> set[Fingerprint]:
    """Those of programs that are given by framework and text."""
    return {(framework, digest(code)) for framework, code in programs}


def leave(folder: Path, programs: Iterable[tuple[str, str]], versions: dict[str, str]) -> None:
    """Write down what has run, in place of what an earlier run has left there."""
    said = {"versions": versions, "programs": sorted(fingerprints(programs))}
    write_whole(folder / NAME, json.dumps(said, indent=1) + "\n", sure=False)


def together(folder: Path) -> set[Fingerprint]:
    """What all runs together ran whose files lie below ``folder``.

    Raises Disagreement where there is none, one is not what a run leaves, or they ran on different versions.
    """
    found: set[Fingerprint] = set()
    versions: dict[str, str] = {}
    paths = visible(folder, f"**/{NAME}")
    for path in paths:
        try:
            said = json.loads(read(path))
            programs, own = {(framework, code) for framework, code in said["programs"]}, dict(said["versions"])
        except (ValueError, LookupError, TypeError) as error:
            raise Disagreement(f"{path} is not what a run of the tests has left: {error}") from None
        if versions and own != versions:
            raise Disagreement(f"{path} is of a run with {own}, and {paths[0]} of one with {versions}")
        found, versions = found | programs, own
    if not paths:
        raise Disagreement(f"no run of the tests has left a {NAME} below {folder}")
    return found
