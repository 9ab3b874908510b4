"""The writing loop: what the plugin does while the site is served, and only then."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from functools import partial
from pathlib import Path

from ..web.shared import Shared
from .live import Live
from .served import Served, stands


class Loop:
    """Of one server, over all its builds: the changed programs that it runs."""

    def __init__(self):
        self._signal = Path(tempfile.mkdtemp(prefix="wonderland-"))
        self.live: Live | None = None

    def begin(self, known: Shared) -> None:
        """A build begins, of these pages, which are to show what their changed programs do."""
        if self.live is None:
            root = known.book.root
            self.live = Live(root, self._say_changed)
            known.results = partial(Served, self.live)
            known.book.facts.know("folder", partial(stands, self.live, root))

    def link(self, folder: Path, files, config) -> bool:
        """Let the site find this folder where it is: to copy thousands of files again is half of what a save takes.

        Not where the site would write something of its own into it.
        """
        place = Path(config.site_dir, folder.name)
        if any(file.dest_uri.startswith(f"{folder.name}/") for file in files):
            return False
        with contextlib.suppress(OSError):  # where links are not allowed
            place.parent.mkdir(parents=True, exist_ok=True)
            if not place.is_symlink():
                place.symlink_to(folder, target_is_directory=True)
            return True
        return False

    def watch(self, server) -> None:
        """Build again when a program has ended, too."""
        server.watch(str(self._signal))

    def close(self) -> None:
        """End what runs."""
        if self.live:
            self.live.close()
        shutil.rmtree(self._signal, ignore_errors=True)

    def _say_changed(self) -> None:
        # a file that MkDocs watches: its server cannot be told otherwise that there is something new
        with contextlib.suppress(OSError):  # a full disk: then it is shown after the next save
            (self._signal / "ended").touch()
