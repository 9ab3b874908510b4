"""What other versions were tried with is claimed of a listing only as long as nothing about it changes."""

from __future__ import annotations

import json

import pytest

from wonderland.programs import snippets, tried
from wonderland.programs.snippets import SnippetError

from ..support.project import CHAPTER, PAGE, listing

pytest_plugins = ["pytester"]
NOW = {"torch": "2.11.0", "jax": "0.10.0", "python": "3.11.7"}


@pytest.fixture
def good(project):
    project.page(project.good())
    return lambda: snippets.load(project.root, f"{CHAPTER}/good")


def test_only_what_was_tried_is_claimed_and_in_the_framework_in_which_it_was(good):
    assert tried.versions(good()) == {}
    tried.enter([(good(), "torch")], NOW)
    assert tried.versions(good()) == {"torch": ["2.11.0"]}
    tried.enter([(good(), "torch"), (good(), "jax")], NOW | {"torch": "2.14.1"})
    assert tried.versions(good()) == {"torch": ["2.11.0", "2.14.1"], "jax": ["0.10.0"]}


@pytest.mark.parametrize("changed", ["program", "output", "figure"])
def test_a_listing_that_has_changed_since_is_claimed_no_longer(project, good, changed):
    tried.enter([(good(), "torch"), (good(), "jax")], NOW)
    folder = good().folder
    if changed == "program":
        project.snippet("good", "print('loss:', 0.5)\n", "print('loss: 0.5')\n")
        assert tried.versions(good()) == {"torch": [], "jax": ["0.10.0"]}
    else:
        (folder / {"output": "good_torch.out", "figure": "figure.svg"}[changed]).write_text("loss: 0.75\n", "utf-8")
        assert tried.versions(good())["torch"] == []


def test_what_is_gone_goes_from_the_file_and_the_rest_stays(project, good):
    tried.enter([(good(), "torch")], NOW)
    path = tried.file_of(good())
    said = json.loads(path.read_text("utf-8"))
    said["torch"]["2.11.0"]["gone"] = "0" * 16
    project.write(path.relative_to(project.root).as_posix(), json.dumps(said))
    tried.enter([(good(), "jax")], NOW)
    after = json.loads(path.read_text("utf-8"))
    assert list(after["torch"]["2.11.0"]) == list(after["jax"]["0.10.0"]) == ["good"]


def test_a_file_that_no_test_has_written_is_a_mistake_of_the_page_that_asks(project, good):
    project.write(f"snippets/{CHAPTER}/{tried.NAME}", "[1]\n")
    with pytest.raises(SnippetError, match=f"snippets/{CHAPTER}/{tried.NAME} is not what the tests have written"):
        tried.versions(good())
    assert project.mistake().startswith(f"docs/{PAGE}, line 1: snippets/{CHAPTER}/{tried.NAME} is not what the tests")


def test_a_run_enters_what_held_with_its_versions_and_nothing_else(project, pages, runner, monkeypatch):
    for name, code in (("wrong", "print('loss: 0.7')\n"), ("apart", "print('loss: 0.5')\n")):
        project.snippet(name, code, "print('loss: 0.5005')\n" if name == "apart" else code)
        project.recorded(name, "loss: 0.5\n" if name == "wrong" else "loss: 0.5002\n")
    project.page(project.good(), listing("wrong"), listing("apart", "rtol: 0.0005", "atol: 0"))
    path = project.root / "snippets" / CHAPTER / tried.NAME
    pages()
    assert not path.exists()
    pages("--tried")
    versions = runner.versions
    said = json.loads(path.read_text("utf-8"))
    assert {f: {v: list(names) for v, names in by.items()} for f, by in said.items()} == {
        framework: {versions[framework]: ["good"]} for framework in ("torch", "jax")
    }
