"""Every value of a dial runs in both frameworks, is compared and recorded; what is stale, unlike or left over is said."""

from __future__ import annotations

import json
import re

import pytest

from wonderland.page.results import NotAsked, Recorded
from wonderland.problems import PageError

from ..support.project import CHAPTER, PAGE, listing

pytest_plugins = ["pytester"]
CODE = "eta = 0.5\nloss = 2 * eta\nprint(f'loss: {loss:.2f}')\n"
DIAL = "dial: eta = 0.25, 0.5, 1.0"
FOLDER = f"snippets/{CHAPTER}/turned"
VALUES = ("", "-eta-0.25", "-eta-1.0")
ALL = {f"turned[{side}{value}]" for side in ("torch", "jax", "parity") for value in VALUES}


@pytest.fixture
def turned(project):
    """A page with a listing that has a dial, not yet recorded."""
    project.snippet("turned", CODE)
    project.page("text\n", listing("turned", DIAL))
    return project


def record(project) -> dict:
    return json.loads((project.root / FOLDER / "record.json").read_text("utf-8"))["cpu"]


def test_each_value_runs_in_both_frameworks_and_is_recorded(turned, pages):
    assert turned.mistake() == f"docs/{PAGE}, line 3: 'turned' has no recorded run; run pytest --record"
    outcome = pages("--record")
    assert outcome.outcomes == dict.fromkeys(ALL, "passed")
    printed = {path.name: path.read_text("utf-8") for path in (turned.root / FOLDER).glob("*.out")}
    assert printed == {
        f"turned_{framework}{value}.out": f"loss: {loss}\n"
        for framework in ("torch", "jax")
        for value, loss in (("", "1.00"), (".eta-0.25", "0.50"), (".eta-1.0", "2.00"))
    }
    assert set(record(turned)["scripts"]) == {f"{f}{value}" for f in ("torch", "jax") for value in VALUES}
    assert record(turned)["dial"] == dict.fromkeys(
        ("eta-0.25", "eta-1.0"), {"numbers": 1, "same": 1, "difference": 0.0}
    )
    turned.page(
        "text\n", listing("turned", DIAL), "{{ turned: loss }}, {{ turned[1.0]: loss }}, {{ turned[0.5]: loss }}\n"
    )
    text = turned.expand().text
    assert "1.00, 2.00, 1.00" in text and '3 values of <code translate="no">eta</code>' in text
    assert "3 numbers agree" in text
    assert set(pages("--changed").outcomes.values()) == {"skipped"}
    assert pages().outcomes == dict.fromkeys(ALL, "passed")


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ("turned[2.0]: loss", "the dial of 'turned' has no value 2.0 (known: 0.25, 0.5, 1.0)"),
        ("good[2.0]: loss", "'good' has no dial, so no output for 2.0"),
    ],
)
def test_a_number_of_a_value_that_did_not_run_is_refused(asked, message, turned, pages):
    pages("--record")
    turned.page("text\n", listing("turned", DIAL), turned.good(), f"{{{{ {asked} }}}}\n")
    for results in (Recorded, NotAsked):
        with pytest.raises(PageError, match=f"^docs/{PAGE}, line 12: {re.escape(message)}$"):
            turned.expand(results=results)


def test_a_value_with_which_a_program_goes_wrong_is_one_message_and_the_others_pass(turned, pages):
    wrong = {
        "fails": ("assert eta < 1, 'too large'\n", "turned_jax.py with eta = 1.0, line 4, raises AssertionError: too large"),
        "prints more": (
            "if eta == 1: print('more')\n",
            "turned_jax.py with eta = 1.0: it prints 2 lines, and with the value in the file 1",
        ),
    }  # fmt: skip
    for more, message in wrong.values():
        turned.snippet("turned", CODE, CODE + more)
        outcome = pages("--record")
        bad = {"turned[jax-eta-1.0]", "turned[parity-eta-1.0]"}
        assert {name for name, came in outcome.outcomes.items() if came == "failed"} == bad
        assert outcome.messages["turned[jax-eta-1.0]"].split("\n")[0] == f"docs/{PAGE}, line 3: {message}"


def test_two_frameworks_that_part_at_one_value_are_told(turned, pages):
    turned.snippet("turned", CODE, CODE.replace("2 * eta", "2 * min(eta, 0.75)"))
    outcome = pages("--record")
    assert {name for name, came in outcome.outcomes.items() if came == "failed"} == {"turned[parity-eta-1.0]"}
    assert outcome.messages["turned[parity-eta-1.0]"].startswith(
        f"docs/{PAGE}, line 3: the two programs of 'turned' with eta = 1.0 do not print the same\n"
    )
    assert turned.mistake() == (
        f"docs/{PAGE}, line 3: the two outputs of 'turned' have not been compared; run pytest --record"
    )


def test_what_is_stale_of_one_value_is_noticed(turned, pages):
    pages("--record")
    turned.write(f"{FOLDER}/turned_torch.eta-1.0.out", "loss: 3.00\n")
    assert turned.mistake() == (
        f"docs/{PAGE}, line 3: turned_torch.eta-1.0.out is not what the recorded run printed; run pytest --record"
    )
    outcome = pages()
    assert {name for name, came in outcome.outcomes.items() if came == "failed"} == {"turned[torch-eta-1.0]"}
    assert "turned_torch.py with eta = 1.0 does not print what the page shows" in outcome.text
    pages("--record")
    assert turned.expand().text
    turned.page("text\n", listing("turned", "dial: eta = 0.25, 0.5, 1.0, 4.0"))
    assert turned.mistake() == (
        f"docs/{PAGE}, line 3: turned_torch.py with eta = 4.0 has no recorded run; run pytest --record"
    )


@pytest.mark.parametrize("options", [["dial: eta = 0.25, 0.5"], []])
def test_what_is_left_of_a_value_that_is_listed_no_more_stops_a_build_until_it_is_recorded(options, turned, pages):
    pages("--record")
    turned.page("text\n", listing("turned", *options))
    assert turned.mistake() == (
        f"docs/{PAGE}, line 3: turned_jax.eta-{'1.0' if options else '0.25'}.out was recorded for a value that is on "
        "no dial of 'turned'; run pytest --record"
    )
    pages("--record")
    assert turned.expand().text
    assert not list((turned.root / FOLDER).glob("*eta-1.0*"))
    assert not [key for key in record(turned)["scripts"] if key.endswith("1.0")]
    assert list(record(turned).get("dial", {})) == (["eta-0.25"] if options else [])


def test_figures_of_all_values_are_recorded_and_of_one_size(turned, pages):
    draw = "import matplotlib.pyplot as plt\nplt.plot([0, eta])\nplt.show()\n"
    turned.snippet("turned", CODE + draw)
    turned.page("text\n", listing("turned", DIAL, "figure: A line.", "alt: A line."))
    assert set(pages("--record").outcomes.values()) == {"passed"}
    drawn = {path.name for path in (turned.root / FOLDER).glob("*.svg")}
    assert drawn == {"figure.svg", "figure.eta-0.25.svg", "figure.eta-1.0.svg"}
    assert turned.expand().dials[0].alt == "A line."
    turned.snippet("turned", CODE + draw.replace("plt.plot", "plt.figure(figsize=(6.4, 2 + eta))\nplt.plot"))
    outcome = pages("--record")
    message = "turned_jax.py with eta = 1.0: its figure has another size than with the value in the file"
    assert outcome.messages["turned[jax-eta-1.0]"] == f"docs/{PAGE}, line 3: {message}"
