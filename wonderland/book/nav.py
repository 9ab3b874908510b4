"""What mkdocs.yml says, read without MkDocs: the order of the pages is the order in which things are numbered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml
from yaml_env_tag import add_env_tag

from ..programs.files import read


class _Tolerant(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Looks into the environment for !ENV, as MkDocs does; leaves what other tags mark without a value."""


_Tolerant.add_multi_constructor("", lambda loader, suffix, node: None)
add_env_tag(_Tolerant)


def read_config(path: Path) -> dict:
    """What mkdocs.yml says, read without MkDocs."""
    return yaml.load(read(path), Loader=_Tolerant) or {}


def nav_pages(config: Path) -> list[str]:
    """Pages in the order of the navigation: the order in which things are numbered."""
    return [page for page, _ in leaves(read_config(config).get("nav"))] if config.exists() else []


def leaves(nav: list | dict | str | None, title: str = "") -> Iterator[tuple[str, str]]:
    """Path and title of each page in a part of the navigation; '' where it gives no title."""
    if isinstance(nav, str):
        yield nav, title
    elif isinstance(nav, dict):
        for title, inside in nav.items():
            yield from leaves(inside, title)
    elif isinstance(nav, list):
        for item in nav:
            yield from leaves(item)
