"""Drills: programs that misbehave in every way are ended and named, and the next one runs as if nothing had been."""

from __future__ import annotations

import os
import platform
import re
import socket
import time

import pytest

from wonderland.running import runner as limits
from wonderland.running.runner import Runner

from ..support.waiting import ended

MISBEHAVIOUR = {
    "works without end": ("while True: pass", "has used 0.2 seconds of processor time, the limit for a listing"),
    "lets others work without end": (
        "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'while True: pass'])",
        "has used 0.2 seconds of processor time, the limit for a listing",
    ),
    "aborts": ("import os; os.abort()", "crashed the interpreter (SIGABRT)"),
    "reads at address 0": ("import ctypes; ctypes.string_at(0)", "crashed the interpreter (SIGSEGV)"),
    "ends the interpreter": (
        "import os; print('well'); os._exit(0)",
        "ended the interpreter before the program's end (exit status 0)",
    ),
    "closes its output": (
        "import sys; sys.stdout.close()",
        "ended the interpreter before the program's end (exit status 0)",
    ),
    "prints without end": ("while True: print('x' * 1000)", "has printed more than 1 MiB, the limit for a listing"),
    "complains without end": (
        "import sys\nwhile True: print('x' * 1000, file=sys.stderr)",
        "has printed more than 1 MiB, the limit for a listing",
    ),
}


@pytest.mark.parametrize("name", MISBEHAVIOUR)
def test_a_program_that_misbehaves_is_ended_and_named(name, do, runner, monkeypatch):
    code, message = MISBEHAVIOUR[name]
    monkeypatch.setattr(runner, "time_limit", 0.2 if "work" in name else 5.0)
    result = do(code)
    assert result.error.split("\n")[0] == message
    assert result.kind in ("limit", "crash")


WAITING = {
    "sleeps": "import time\ntime.sleep(600)",
    "will not hear": "import signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\ntime.sleep(600)",
    "is in a deadlock": "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()",
    "lets others sleep": "import subprocess\nsubprocess.run(['sleep', '600'])",
}


@pytest.mark.parametrize("name", WAITING)
def test_a_program_that_waits_without_end_is_ended_by_the_clock_on_the_wall(name, do, runner, monkeypatch):
    monkeypatch.setattr(runner, "wait_limit", 0.7)
    result = do(WAITING[name])
    said = re.fullmatch(
        r"still running after 0\.7 seconds, the limit for a listing that waits; "
        r"it has used (\d\.\d) seconds of processor time",
        result.error,
    )
    assert said and float(said[1]) < 0.7 and result.kind == "limit"


LITTLE = {
    "waits for longer": "import time\ntime.sleep(1)",
    "works for half as long": "import time\nwhile time.process_time() < 0.2: pass",  # which is long on a busy machine
}


@pytest.mark.parametrize("name", LITTLE)
def test_the_time_that_others_take_is_not_the_programs(name, do, runner, monkeypatch):
    monkeypatch.setattr(runner, "time_limit", 0.4)
    assert do(f"{LITTLE[name]}\nprint('there')").output == "there\n"


def test_the_time_of_what_a_program_has_started_is_its_own_though_it_has_ended(do, runner, monkeypatch):
    monkeypatch.setattr(runner, "time_limit", 0.5)
    result = do("""\
        import subprocess, sys
        work = "import time\\nwhile time.process_time() < 0.1: pass"
        while True:
            subprocess.run([sys.executable, "-c", work])
            print("another", flush=True)
        """)
    assert result.error == "has used 0.5 seconds of processor time, the limit for a listing"
    assert result.output.count("another") < 20, "until this program has used as much itself, it starts a hundred"


def test_a_program_that_eats_memory_is_ended(do, runner, monkeypatch):
    monkeypatch.setattr(runner, "memory_limit", 1 << 30)
    monkeypatch.setattr(runner, "time_limit", 20.0)
    result = do("kept = []\nwhile True: kept.append(bytearray(1 << 25))")
    assert (result.kind, result.error) == ("limit", "uses more than 1 GiB of memory, the limit for a listing")


def test_memory_counts_what_the_program_has_started(do, runner, monkeypatch):
    monkeypatch.setattr(runner, "memory_limit", 1 << 30)
    monkeypatch.setattr(runner, "time_limit", 20.0)
    eat = "import time; x = b'x' * (800 << 20); time.sleep(60)"
    result = do(f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {eat!r}])")
    assert result.error == "uses more than 1 GiB of memory, the limit for a listing"


REFUSED = {
    "raises": ("x = 1\nx / 0", "ZeroDivisionError", "division by zero", 2),
    "raises in a function": (
        "def f(x):\n    return x.y\nf(1)",
        "AttributeError",
        "'int' object has no attribute 'y'",
        2,
    ),
    "fails an assertion": ("assert 1 > 2, 'one is less'", "AssertionError", "one is less", 1),
    "is no Python": ("x = 1\ndef f(:\n", "SyntaxError", "invalid syntax (drill_torch.py, line 2)", 2),
    "exits with 1": ("import sys; sys.exit(1)", "SystemExit", "the program ended itself with exit code 1", None),
    "exits with words": ("exit('so')", "SystemExit", "the program ended itself with exit code 'so'", None),
    "has no message": ("raise KeyboardInterrupt", "KeyboardInterrupt", "KeyboardInterrupt", 1),
    "has an unspeakable message": (
        "class Odd(Exception):\n    def __str__(self): return 1\nraise Odd",
        "Odd",
        "its message cannot be made into text",
        3,
    ),
    "recurs for ever": ("def f(n): return f(n + 1)\nf(0)", "RecursionError", "maximum recursion depth exceeded", 1),
    "asks the reader": ("input()", "EOFError", "EOF when reading a line", 1),
    "warns": ("import warnings\nwarnings.warn('hm')", "a warning (UserWarning)", "hm", 2),
    "is deprecated": (
        "import warnings\nwarnings.warn('old', DeprecationWarning)",
        "a warning (DeprecationWarning)",
        "old",
        2,
    ),
    "imports the machinery": (
        "import wonderland",
        "ModuleNotFoundError",
        "import of wonderland halted; None in sys.modules",
        1,
    ),
    "imports the tests": ("import tests.project", "ModuleNotFoundError", "No module named 'tests'", 1),
    "imports its neighbour": ("import drill_jax", "ModuleNotFoundError", "No module named 'drill_jax'", 1),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_program_that_fails_is_quoted_with_its_line(name, do, tmp_path):
    (tmp_path / "drill_jax.py").write_text("print('found')\n", "utf-8")
    code, kind, message, line = REFUSED[name]
    result = do(code)
    assert (result.kind, result.error, result.line) == (kind, message, line)
    assert "child.py" not in result.traceback


NETWORK = {
    "connect": "socket.create_connection(('127.0.0.1', 9), 1)",
    "address": "s = socket.socket(); s.connect(('127.0.0.1', 9))",
    "raw": "import _socket; _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM).connect(('127.0.0.1', 9))",
    "datagram": "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
    "message": "socket.socket(type=socket.SOCK_DGRAM).sendmsg([b'x'], [], 0, ('127.0.0.1', 9))",
    "server": "socket.create_server(('127.0.0.1', 0))",
    "name": "socket.getaddrinfo('example.org', 80)",
    "old name": "socket.gethostbyname('example.org')",
    "reverse": "socket.gethostbyaddr('127.0.0.1')",
    "reverse name": "socket.getnameinfo(('127.0.0.1', 80), 0)",
    "page": "import urllib.request; urllib.request.urlopen('http://example.org')",
}


@pytest.mark.parametrize("way", NETWORK)
def test_no_program_reaches_the_network(way, do):
    result = do(f"import socket\n{NETWORK[way]}")
    assert "a listing may not use the network (socket." in result.error
    assert result.line == 2


def test_processes_of_one_program_may_talk_by_sockets_without_a_network(do):
    assert (
        do("""\
        import socket
        a, b = socket.socketpair()
        server = socket.socket(socket.AF_UNIX)
        server.bind("here")
        server.listen()
        socket.socket(socket.AF_UNIX).connect("here")
        a.sendmsg([b"heard"])
        print(b.recv(5))
        """).output
        == "b'heard'\n"
    )


@pytest.mark.parametrize("name", ["works without end", "aborts", "ends the interpreter", "prints without end"])
def test_a_fresh_process_is_watched_as_closely(name, do, unforked, monkeypatch):
    code, message = MISBEHAVIOUR[name]
    monkeypatch.setattr(unforked, "time_limit", 0.2 if "work" in name else 20.0)
    assert do(code, by=unforked).error.split("\n")[0] == message


@pytest.mark.parametrize("name", ["raises", "warns", "imports the machinery", "imports its neighbour"])
def test_a_fresh_process_refuses_the_same(name, do, unforked):
    code, kind, message, line = REFUSED[name]
    result = do(code, by=unforked)
    assert (result.kind, line) == (kind, result.line) and result.error == message


def test_a_fresh_process_has_no_network_and_leaves_nothing_running(do, unforked):
    assert "may not use the network" in do(f"import socket\n{NETWORK['connect']}", by=unforked).error
    assert ended(int(do("import subprocess\nprint(subprocess.Popen(['sleep', '60']).pid)\n1 / 0", by=unforked).output))


def test_a_program_that_ends_before_the_runner_looks_is_noticed(do, runner, monkeypatch):
    def slow(*request):
        sent = send(*request)
        time.sleep(0.5)  # by now the program has ended, and both answers are waiting
        return sent

    send = socket.send_fds
    with monkeypatch.context() as patch:
        patch.setattr(socket, "send_fds", slow)
        assert do("print('quick')").output == "quick\n"


def test_a_limit_keeps_what_was_printed_before(do, runner, monkeypatch):
    monkeypatch.setattr(runner, "time_limit", 0.2)
    assert do("print('so far', flush=True)\nwhile True: pass").output == "so far\n"


def test_the_parents_memory_lies_in_large_pages_of_which_a_fork_copies_few(do):
    if not os.path.exists("/sys/kernel/mm/transparent_hugepage") or [
        int(n) for n in re.findall(r"\d+", platform.release())[:2]
    ] < [6, 1]:
        pytest.skip("this kernel puts no memory into large pages when asked to")
    said = do("import os\nprint(open(f'/proc/{os.getppid()}/smaps_rollup').read())").output
    small_and_large, large = (
        int(re.search(rf"^{name}: *(\d+)", said, re.M)[1]) for name in ("Anonymous", "AnonHugePages")
    )
    assert large > 0.6 * small_and_large


def test_an_unusable_cache_costs_one_note_and_nothing_else(tmp_path):
    (tmp_path / "file").write_text("not a folder", "utf-8")
    made = Runner(tmp_path / "file" / "cache")
    assert [note.split(":")[0] for note in made.notes] == ["no compilation cache, JAX listings will be slower"]
    assert "JAX_COMPILATION_CACHE_DIR" not in made.environment


def test_the_limits_are_those_that_the_pages_promise():
    assert (limits.TIME_LIMIT, limits.WAIT_LIMIT) == (60, 600)
    assert (limits.MEMORY_LIMIT, limits.OUTPUT_LIMIT) == (4 << 30, 1 << 20)
