"""Lets pytest collect the notebooks below docs/: each is one test, of all its cells."""

from __future__ import annotations

import pytest

from ..page.pieces import ShownProgram
from ..page.tolerance import Tolerance
from ..problems import PageError
from ..programs import notebook_rules
from ..programs.notebooks import Notebook
from ..programs.snippets import Snippet
from . import notebooks
from .claim import KEY, Claim, Failure


class NotebookFile(pytest.File):
    """A notebook below docs/; its one item carries its name: ``first-steps[notebook]``."""

    def collect(self):
        session = self.config.stash[KEY]
        name = self.path.relative_to(session.root / "docs").as_posix()
        try:
            made = notebook_rules.load(session.root / "docs", name, outputs=not session.recording)
        except PageError as error:
            raise self.CollectError(str(error)) from None
        item = NotebookItem.from_parent(self, name=f"{self.path.stem}[notebook]")
        item.made, item.page = made, name
        yield item


class NotebookItem(Claim):
    """The cells of a notebook run to its end and show what it holds; with --record, what they show goes into it."""

    made: Notebook

    def reportinfo(self):
        return self.path, self.made.code[0].line - 1 if self.made.code else 0, self.name

    def needs(self) -> list[ShownProgram]:
        session = self.session_state
        if not self.made.code or session.changed and self._unchanged():
            return []
        run = notebooks.run_of(self.made, self.path)
        return [ShownProgram(run, Snippet(session.root, self.page, (run,)), 1, Tolerance())]

    def _unchanged(self) -> bool:
        session = self.session_state
        said, versions = self.made.records.get(session.device), session.runner.versions
        if said not in self.made.fitting:
            return False
        return all(said[name] == versions.get(name) for name in ("python", *self.made.frameworks))

    def runtest(self):
        session, made = self.session_state, self.made
        if due := self.needs():
            result = session.run(due[0])
            try:
                new = notebooks.shown(made, result)
                if session.recording:
                    device = session.device
                    notebooks.record(made, self.path, new, result, session.runner.versions, device)
                elif wrong := notebooks.difference(made, new) or made.stale():
                    raise wrong
            except PageError as error:
                raise Failure(str(error)) from None
            except OSError as error:
                self.fail(1, f"what its cells show cannot be recorded: {error}")
        session.accounted.update(("", f"{cell.source}\n") for cell in made.code)
        if made.code and not due:
            pytest.skip("unchanged since it was recorded")
