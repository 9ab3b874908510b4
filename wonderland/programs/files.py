"""Files as everybody here reads and writes them: read once per change, told apart by a digest, written whole."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from functools import lru_cache
from pathlib import Path


def is_hidden(path: Path, below: Path) -> bool:
    """Whether a part of the path below that folder begins with a dot, as of much that editors and systems leave beside
    a file: it is no page, no program and no record.
    """
    return any(part.startswith(".") for part in path.relative_to(below).parts)


def visible(folder: Path, pattern: str) -> list[Path]:
    """The files below a folder that match the pattern, in order, without what is hidden."""
    return sorted(path for path in folder.glob(pattern) if not is_hidden(path, folder) and path.is_file())


def read(path: Path) -> str:
    found = path.stat()
    # and the size, as two changes within one tick of the clock have the same time
    return _read(path, (found.st_mtime_ns, found.st_size))


@lru_cache(maxsize=1 << 15)  # more than a book has files
def _read(path: Path, _changed: tuple[int, int]) -> str:
    return path.read_text("utf-8", "surrogateescape")


def not_utf8(text: str) -> int | None:
    """The first line of a text from ``read`` with bytes that are not UTF-8, or None."""
    match = re.search(r"[\udc80-\udcff]", text)
    return match and text.count("\n", 0, match.start()) + 1


def digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def write_whole(path: Path, content: str | bytes, *, sure: bool = True) -> None:
    """Replace a file in one step: a reader, or a kill, or a full disk, never meets half of it.

    ``sure``: it is on the disk, too, before this returns; a power cut may take from others what was written last.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
            file.flush()
            if sure:
                os.fsync(file.fileno())
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
