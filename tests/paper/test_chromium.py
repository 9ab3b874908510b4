"""A machine without a Chromium gets one, or one message that says what to do."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ..support.built import ROOT

AS = "import os, subprocess; os.geteuid = lambda: {user}; "
ENSURE = "from wonderland.chromium import ensure; ensure()"
LACKS = "error while loading shared libraries: libnspr4.so: cannot open shared object file"


@pytest.fixture
def bare(tmp_path):
    """Runs Python where nothing is on the PATH but the programs of one folder, and Playwright has no browser."""

    def run(code: str, **environment: str) -> subprocess.CompletedProcess:
        own = {"PATH": str(tmp_path), "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path / "none"), "PYTHONPATH": str(ROOT)}
        kept = {name: value for name, value in os.environ.items() if name != "CHROMIUM"}
        return subprocess.run(
            [sys.executable, "-c", code], env=kept | own | environment, capture_output=True, text=True
        )

    return run


def program(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(("#!/bin/sh", *lines, "")))
    path.chmod(0o755)
    return path


def test_as_root_on_debian_its_own_is_installed(bare, tmp_path):
    shell, log = tmp_path / "chromium-headless-shell", tmp_path / "log"
    installs = f'[ "$1" = update ] || {{ printf "#!/bin/sh\\n" > {shell}; /bin/chmod +x {shell}; }}'
    program(tmp_path / "apt-get", f'echo "$*" >> {log}', installs)
    done = bare(AS.format(user=0) + ENSURE)
    assert done.returncode == 0, done.stderr
    assert log.read_text() == "update -qq\ninstall -y -qq --no-install-recommends chromium-headless-shell\n"
    bare(AS.format(user=0) + ENSURE)
    assert len(log.read_text().splitlines()) == 2, "it was installed again"


@pytest.mark.parametrize("user", [0, 1000])
def test_where_debians_cannot_be_had_playwrights_is_tried_and_then_there_is_one_message(bare, tmp_path, user):
    log = tmp_path / "log"
    program(tmp_path / "apt-get", f'echo "$*" >> {log}', "exit 100")
    instead = (
        "real = subprocess.run; subprocess.run = lambda c, **o: real(c, **o) if c[0] == 'apt-get' else print(*c[1:]); "
    )
    done = bare(AS.format(user=user) + instead + ENSURE)
    assert log.exists() == (user == 0), "only root may install"
    assert "-m playwright install chromium-headless-shell" in done.stdout
    (message,) = done.stderr.splitlines()
    assert message.startswith(
        "Nothing can be tested or printed, for there is no Chromium on this machine: install it (on Debian:"
    )


def test_one_that_lacks_a_library_is_one_message_before_any_test(bare, tmp_path):
    broken = program(tmp_path / "broken", f'echo "broken: {LACKS}" >&2', "exit 127")
    done = bare(ENSURE, CHROMIUM=str(broken))
    (message,) = done.stderr.splitlines()
    assert done.returncode == 1 and f"{broken} does not start: broken: {LACKS}" in message
    assert "apt-get install chromium-headless-shell" in message
