"""Each program runs as if alone: it finds itself to be main, leaves nothing to the next, and nothing outlives the tests."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap

import psutil
import pytest

from ..support.project import REPOSITORY
from ..support.waiting import ctrl_c, ended, until

LEAKS = {
    "torch.set_default_dtype(torch.float64)": "torch.get_default_dtype()",
    "torch.manual_seed(7)": "torch.initial_seed() == 7",
    "torch.set_grad_enabled(False)": "torch.is_grad_enabled()",
    "jax.config.update('jax_enable_x64', True)": "jax.numpy.ones(1).dtype",
    "np.random.seed(7)": "np.random.get_state()[1][0] == 7",
    "np.set_printoptions(precision=1)": "np.array([1.2345])",
    "plt.style.use('ggplot')": "plt.rcParams['axes.facecolor'], plt.rcParams['axes.prop_cycle']",
    "plt.plot([1, 2])": "plt.get_fignums()",
    "os.environ.update(LEAK='1', HOME='/')": "os.environ.get('LEAK'), os.environ['HOME']",
    "os.chdir('/')": "os.path.basename(os.getcwd())",
    "open('left', 'w').close()": "os.listdir('.')",
    "sys.path.insert(0, '/leak'), sys.modules.update(leak=sys)": "'/leak' in sys.path, 'leak' in sys.modules",
    "setattr(builtins, 'leak', 1)": "hasattr(builtins, 'leak')",
}


def test_nothing_of_a_program_is_left_for_the_next(do, runner, monkeypatch):
    monkeypatch.setattr(runner, "time_limit", 20.0)
    head = "import builtins, os, sys, jax, torch, numpy as np, matplotlib.pyplot as plt\n"
    look = head + "".join(f"print({seen})\n" for seen in LEAKS.values())
    before = do(look)
    leaking = do(head + "".join(f"{leak}\n" for leak in LEAKS) + look)
    assert before.error is None and leaking.error is None
    same = [s for s, a, b in zip(LEAKS, before.output.split("\n"), leaking.output.split("\n"), strict=False) if a == b]
    assert not same, "the drill changes nothing by these"
    assert do(look).output == before.output


WHOLE = """\
    import inspect
    import pickle
    import sys


    class Point:
        x = 1


    def double(x):
        return 2 * x


    print(__name__, pickle.loads(pickle.dumps(Point())).x, pickle.loads(pickle.dumps(double))(2))
    print(__file__ == sys.argv[0], __file__.endswith("drill_torch.py"))
    print(inspect.getsource(double), end="")
    print([p for p in sys.path if p in ("", ".", REPOSITORY, __file__.rpartition("/")[0])])
    print(sys.modules["__main__"].double is double, type(__builtins__).__name__)
    """
SAID = "__main__ 1 4\nTrue True\ndef double(x):\n    return 2 * x\n[]\nTrue module\n"


@pytest.mark.parametrize("mode", ["forked", "fresh"])
def test_a_program_finds_itself_to_be_main(mode, do, runner, unforked):
    code = textwrap.dedent(WHOLE).replace("REPOSITORY", repr(str(REPOSITORY)))
    result = do(code, by=runner if mode == "forked" else unforked)
    assert (result.error, result.output) == (None, SAID)


def test_a_data_loader_may_have_workers(do, runner, monkeypatch):
    monkeypatch.setattr(runner, "time_limit", 30.0)
    result = do("""\
        import torch
        from torch.utils.data import DataLoader, TensorDataset

        loader = DataLoader(TensorDataset(torch.arange(4.0)), 2, num_workers=2)
        print([batch.tolist() for (batch,) in loader])
        """)
    assert (result.error, result.output) == (None, "[[0.0, 1.0], [2.0, 3.0]]\n")


def test_a_process_started_anew_finds_the_program(do, runner, monkeypatch):
    monkeypatch.setattr(runner, "time_limit", 30.0)
    result = do("""\
        import multiprocessing


        def work(x):
            print(2 * x)


        if __name__ == "__main__":
            worker = multiprocessing.get_context("spawn").Process(target=work, args=(2,))
            worker.start()
            worker.join()
            print(worker.exitcode)
        """)
    assert (result.error, result.output) == (None, "4\n0\n")


def test_what_a_program_leaves_running_is_ended(do):
    result = do("import subprocess\nprint(subprocess.Popen(['sleep', '60']).pid)")
    assert result.error is None
    assert ended(int(result.output))


def test_what_a_program_that_hangs_has_started_is_ended(do, runner, monkeypatch):
    monkeypatch.setattr(runner, "time_limit", 0.5)
    result = do("""\
        import subprocess
        print(subprocess.Popen(["sleep", "60"], start_new_session=True).pid, flush=True)
        while True: pass
        """)
    assert result.kind == "limit"
    assert ended(int(result.output))


def test_a_figure_is_what_show_shows(do):
    result = do("""\
        import matplotlib.pyplot as plt
        plt.plot([1, 2])
        plt.show()
        plt.savefig("mine.png")
        """)
    assert len(result.figures) == 1 and result.figures[0].startswith("<svg ")
    assert not do("import matplotlib.pyplot as plt\nplt.plot([1, 2])").figures


# A program that says its process id in the file, and does not end.
SLEEPS = """\
import os, time
with open({0!r} + "-", "w") as file: file.write(str(os.getpid()))
os.rename({0!r} + "-", {0!r})
time.sleep(600)
"""


def test_ctrl_c_ends_the_program_and_the_runner_goes_on(do, runner, tmp_path):
    pid = tmp_path / "pid"
    os.kill(runner._parent.process.pid, signal.SIGINT)  # a terminal sends it to all of its processes
    with ctrl_c(pid.exists), pytest.raises(KeyboardInterrupt):
        do(SLEEPS.format(str(pid)))
    assert ended(int(pid.read_text()))


WATCHER = """\
import sys
from pathlib import Path
from wonderland.running.runner import Runner
path = Path(sys.argv[1])
Runner().run(path, path.read_text(), "torch")
"""


def test_no_program_outlives_tests_that_are_killed(tmp_path):
    path, pid = tmp_path / "drill_torch.py", tmp_path / "pid"
    path.write_text(SLEEPS.format(str(pid)))
    process = subprocess.Popen([sys.executable, "-c", WATCHER, path], cwd=REPOSITORY)
    until(lambda: pid.exists() or process.poll() is not None, "the program runs")
    family = [p.pid for p in psutil.Process(process.pid).children(recursive=True)]
    assert int(pid.read_text()) in family
    process.kill()
    process.wait()
    assert all(map(ended, family))
