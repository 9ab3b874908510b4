"""What mkdocs.yml says, read without MkDocs: the order of the pages is the order in which things are numbered."""

from __future__ import annotations

from pathlib import Path

import yaml

from ..programs.files import read


class _Tolerant(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Leaves the tags that MkDocs resolves, as !ENV, without a value."""


_Tolerant.add_multi_constructor("", lambda loader, suffix, node: None)


def read_config(path: Path) -> dict:
    """What mkdocs.yml says, read without MkDocs."""
    return yaml.load(read(path), Loader=_Tolerant) or {}


def nav_pages(config: Path) -> list[str]:
    """Pages in the order of the navigation: the order in which things are numbered."""

    def leaves(node):
        if isinstance(node, str):
            yield node
        elif isinstance(node, dict | list):
            for item in node.values() if isinstance(node, dict) else node:
                yield from leaves(item)

    if not config.exists():
        return []
    return list(leaves(read_config(config).get("nav")))
