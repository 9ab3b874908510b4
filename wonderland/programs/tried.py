"""``tried.json`` in the folder of a chapter: with which versions besides the recorded ones its programs did what their pages show.

For each framework and version it has, by the name of the listing, a fingerprint of its programs and of what the page shows
of them. A listing that has changed since has another, so what was tried of it before is claimed no longer.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from .files import digest, read, write_whole
from .snippets import Snippet, SnippetError

NAME = "tried.json"

Tried = dict[str, dict[str, dict[str, str]]]  # framework, version, name of the listing: fingerprint


def fingerprint(snippet: Snippet, framework: str) -> str:
    """Tells whether all programs of one framework, and what is shown of them, are what was tried.

    Raises OSError where an output is missing.
    """
    said = []
    for script in snippet.scripts:
        if script.framework == framework:
            figure = script.figure_path
            drawn = read(figure) if figure.exists() else ""
            said.append((script.key, script.fingerprint, read(script.output_path), drawn))
    return digest(repr(said))


def versions(snippet: Snippet) -> dict[str, list[str]]:
    """By framework, the versions with which the programs of a listing, as they stand, did what their page shows.

    Raises SnippetError where the file is not one that the tests have written.
    """
    path = file_of(snippet)
    if not path.exists():
        return {}
    found: dict[str, list[str]] = {}
    for framework, by_version in _parsed(path.relative_to(snippet.root).as_posix(), read(path)).items():
        named = [version for version, names in by_version.items() if snippet.short in names]
        if named and all(s.output_path.exists() for s in snippet.scripts):
            now = fingerprint(snippet, framework)
            found[framework] = [version for version in named if by_version[version][snippet.short] == now]
    return found


def enter(held: Iterable[tuple[Snippet, str]], now: dict[str, str]) -> None:
    """Enter that the programs of these listings, each in that framework, did what their pages show with the versions of now.

    What was said of listings that are no more goes.
    """
    files: dict[Path, list[tuple[Snippet, str]]] = {}
    for snippet, framework in held:
        files.setdefault(file_of(snippet), []).append((snippet, framework))
    for path, listings in files.items():
        root = listings[0][0].root
        said: Tried = (
            json.loads(json.dumps(_parsed(path.relative_to(root).as_posix(), read(path)))) if path.exists() else {}
        )
        for snippet, framework in listings:
            names = said.setdefault(framework, {}).setdefault(now[framework], {})
            names[snippet.short] = fingerprint(snippet, framework)
        for by_version in said.values():
            for version, names in by_version.items():
                by_version[version] = {n: fits for n, fits in names.items() if (path.parent / n).is_dir()}
        text = json.dumps(said, indent=1, sort_keys=True) + "\n"
        if not path.exists() or text != read(path):
            write_whole(path, text, sure=False)


def file_of(snippet: Snippet) -> Path:
    """Where that is written of a listing."""
    return snippet.folder.parent / NAME


@cache
def _parsed(name: str, text: str) -> Tried:
    try:
        return {f: {v: dict(names) for v, names in versions.items()} for f, versions in json.loads(text).items()}
    except (ValueError, TypeError, AttributeError) as error:
        raise SnippetError(f"{name} is not what the tests have written: {error}") from None
