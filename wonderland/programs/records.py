"""What was recorded of the programs: what ran, on what, and whether that still speaks for the files as they are."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

from .files import digest, read, write_whole
from .snippets import Script, Snippet, SnippetError

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

DEVICES = ("cpu", "cuda")


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
