"""The cells of a notebook as one program: run one after the other in one interpreter, as Jupyter's "run all" does.

IPython's own shell runs them, without a kernel around it: so what a cell shows is what Jupyter would show. What comes
of each cell is a line of JSON, begun by MARK, so that it is known how far the notebook got whatever ends it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from .runner import Result

MARK = "\x1e"  # begins a line of JSON; no program prints it
SHELL = """
def run_all(cells, mark):
    import glob
    import io
    import json
    import os
    import sys
    import traceback
    import warnings

    import matplotlib.pyplot as plt

    say, outputs, folder = sys.stdout, [], os.path.abspath(os.pardir)
    os.environ["IPYTHONDIR"] = os.path.abspath(".ipython")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from IPython.core.displaypub import DisplayPublisher
        from IPython.core.interactiveshell import InteractiveShell
        from traitlets.config import Config

        # no history on disk, and of an error no long account, which nobody reads here
        settings = {"HistoryManager": {"enabled": False}, "InteractiveShell": {"xmode": "Minimal"}}
        shell = InteractiveShell.instance(config=Config(settings))

    class Printed(io.TextIOBase):
        def write(self, text):
            if outputs and outputs[-1]["output_type"] == "stream":
                outputs[-1]["text"] += text
            elif text:
                outputs.append({"output_type": "stream", "name": "stdout", "text": text})
            return len(text)

    class Publisher(DisplayPublisher):
        def publish(self, data, metadata=None, **_):
            outputs.append({"output_type": "display_data", "data": data, "metadata": metadata or {}})

        def clear_output(self, wait=False):
            outputs.clear()

    def value(result):
        if result is not None and not quiet:
            data, metadata = shell.display_formatter.format(result)
            outputs.append({"output_type": "execute_result", "data": data, "metadata": metadata})

    def drawn():
        return len(glob.glob(os.path.join(folder, "figure-*.svg")))

    def show(*_, **__):
        before = drawn()
        draw()
        outputs.extend({"output_type": "figure", "number": n} for n in range(before, drawn()))

    draw, plt.show = plt.show, show
    shell.display_pub, shell.display_trap.hook = Publisher(shell=shell), value
    shell.showtraceback = shell.showsyntaxerror = lambda *_, **__: None
    for code, may_raise in cells:
        quiet, sys.stdout = code.rstrip().endswith(";"), Printed()
        done = shell.run_cell(code, store_history=True)
        if plt.get_fignums():
            plt.show()
        sys.stdout, error, said = say, done.error_before_exec or done.error_in_exec, None
        if error:
            frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.startswith("<ipython-input")]
            own = [f.lineno for f in frames if f.filename == frames[0].filename]
            kind = type(error).__name__
            said = {"ename": kind, "evalue": str(error), "warning": isinstance(error, Warning)}
            said["line"] = own[-1] if own else getattr(error, "lineno", None) or 0
        print(mark + json.dumps({"outputs": outputs, "error": said}, default=str), flush=True)
        if error and not may_raise:
            break
        del outputs[:]


"""


@dataclass
class Ran:
    """What a cell has shown, in the notebook's format but for figures, and the error that it ended with."""

    outputs: list[dict] = field(default_factory=list)
    error: dict | None = None


def program(cells: list[tuple[str, bool]]) -> str:
    """The program that runs these cells; of each its code, and whether it is meant to end with an error."""
    return f"{SHELL}run_all({cells!r}, {MARK!r})\n"


def ran(result: Result) -> list[Ran]:
    """What came of each cell that has run; figures are SVG as the run has drawn them."""
    found = []
    for line in result.output.split("\n"):
        if line.startswith(MARK):
            said = Ran(**json.loads(line[1:]))
            said.outputs = [_figure(output, result) for output in said.outputs]
            found.append(said)
    return found


def _figure(output: dict, result: Result) -> dict:
    if output["output_type"] != "figure":
        return output
    drawn = {"image/svg+xml": result.figures[output["number"]]}
    return {"output_type": "display_data", "data": drawn, "metadata": {}}
