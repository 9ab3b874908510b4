"""Whole drills on a small book: what goes wrong is one message with page and line, and all the rest still passes."""

from __future__ import annotations

import pytest

from wonderland.programs.snippets import CHECK_LINE

from ..support.project import CHAPTER, PAGE, listing

pytest_plugins = ["pytester"]
GOOD = {"good[torch]": "passed", "good[jax]": "passed", "good[parity]": "passed"}
# name: the program, what it is recorded to print, the message
WRONG = {
    "hangs": (
        "while True: pass\n",
        "",
        "hangs_torch.py has used 1 seconds of processor time, the limit for a listing",
    ),
    "crashes": ("import os; os.abort()\n", "", "crashes_torch.py crashed the interpreter (SIGABRT)"),
    "eats": (
        "kept = []\nwhile True: kept.append(bytearray(1 << 25))\n",
        "",
        "eats_torch.py uses more than 0.5 GiB of memory, the limit for a listing",
    ),
    "calls": (
        "import socket\nsocket.create_connection(('example.org', 80))\n",
        "",
        "calls_torch.py, line 2, raises PermissionError: "
        "[Errno 13] a listing may not use the network (socket.getaddrinfo)",
    ),
    "floods": (
        "while True: print('x' * 1000)\n",
        "",
        "floods_torch.py has printed more than 1 MiB, the limit for a listing",
    ),
    "warns": (
        "import warnings\nwarnings.warn('old', DeprecationWarning)\n",
        "",
        "warns_torch.py, line 2, raises a warning (DeprecationWarning): old",
    ),
    "raises": ("x = 1\nx.y\n", "", "raises_torch.py, line 2, raises AttributeError: 'int' object has no attribute 'y'"),
    "exits": ("exit(1)\n", "", "exits_torch.py the program ended itself with exit code 1"),
    "escapes": (
        "import os\nprint('loss: 0.5', flush=True)\nos._exit(0)\n",
        "loss: 0.5\n",
        "escapes_torch.py ended the interpreter before the program's end (exit status 0)",
    ),
    "differs": ("print('loss: 0.7')\n", "loss: 0.5\n", "differs_torch.py does not print what the page shows"),
    "is-silent": ("x = 1\n", "loss: 0.5\n", "is_silent_torch.py does not print what the page shows"),
    "draws": (
        "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\n",
        "",
        "draws_torch.py draws a figure, and figure.svg is not recorded",
    ),
}


def test_each_program_that_goes_wrong_is_one_message_and_the_rest_passes(project, pages, runner, monkeypatch):
    monkeypatch.setattr(runner, "time_limit", 1.0)
    monkeypatch.setattr(runner, "memory_limit", 1 << 29)
    parts = []
    for name, (code, recorded, _) in WRONG.items():
        project.snippet(name, code, "print('loss: 0.5')\n")
        project.recorded(name, recorded)
        parts.append(listing(name))
    project.page(*parts, project.good())
    outcome = pages()
    for number, (name, (_, recorded, message)) in enumerate(WRONG.items()):
        said = outcome.messages.pop(f"{name}[torch]")
        assert said.split("\n")[0] == f"docs/{PAGE}, line {1 + 4 * number}: {message}"
        assert "child.py" not in said and "runner.py" not in said
        assert outcome.outcomes[f"{name}[parity]"] == "failed"
        assert (outcome.outcomes[f"{name}[jax]"] == "passed") == (recorded != "")
    assert {k: v for k, v in outcome.outcomes.items() if k in GOOD} == GOOD


def test_the_lines_that_differ_are_shown_side_by_side(project, pages):
    project.snippet(
        "apart", "print('shape: (3, 2)')\nprint('loss: 0.5')\n", "print('shape: (3, 2)')\nprint('loss: 0.6')\n"
    )
    project.recorded("apart", "shape: (3, 2)\nloss: 0.5\n")
    project.page("text\n", listing("apart"), project.good())
    outcome = pages()
    assert outcome.messages["apart[parity]"] == (
        f"docs/{PAGE}, line 3: the two programs of 'apart' do not print the same\n"
        "line 2 of the output: 0.5 and 0.6 differ by 0.1 (allowed: 1e-05 + 0.001 × 0.6)\n"
        "  torch: loss: 0.5\n"
        "  jax  : loss: 0.6"
    )
    assert outcome.outcomes == GOOD | {"apart[torch]": "passed", "apart[jax]": "failed", "apart[parity]": "failed"}


def test_a_listing_on_its_own_terms_is_compared_on_these(project, pages):
    project.snippet("loose", "print('loss: 1.00')\n", "print('loss: 1.01')\n")
    project.snippet("tight", "print('loss: 1.0000')\n", "print('loss: 1.0002')\n")
    project.snippet("apart", "print('loss: 1.0')\n", "print('loss: 2.0')\n")
    project.snippet("varying", "print('seconds: 1.0')\n", "print('seconds: 2.0')\n")
    project.snippet("skipped", "print('loss: 9.0')\n")
    for name in ("loose", "tight", "apart", "varying", "skipped"):
        project.recorded(name, "loss: 1.0\n" if name != "varying" else "seconds: 7.0\n")
    project.page(
        listing("loose", "rtol: 0.1", "reason: it's random"),
        listing("tight", "rtol: 1e-5"),
        listing("apart", "parity: off", "reason: chance"),
        listing("varying", "varying: seconds"),
        listing("skipped", """skip: needs two "big" GPUs, doesn't it"""),
    )
    outcome = pages()
    assert {k for k, v in outcome.outcomes.items() if v == "failed"} == {"tight[jax]", "tight[parity]", "apart[jax]"}
    assert {k for k, v in outcome.outcomes.items() if v == "skipped"} == {"skipped[torch]", "skipped[jax]"}
    assert "apart[parity]" not in outcome.outcomes and "skipped[parity]" not in outcome.outcomes
    assert """needs two "big" GPUs, doesn't it""" in outcome.messages["skipped[jax]"]


def test_a_page_with_a_mistake_is_one_message_and_the_other_pages_run(project, pages):
    project.page("a\n\n@def:nothing\n")
    project.write("docs/02-drill/bytes.md", b"# Caf\xe9\n")
    project.page("```py\nx = 1\n```\n", name="02-drill/typed.md")
    project.page(project.good(), name="02-drill/other.md")
    outcome = pages()
    assert {k: v for k, v in outcome.outcomes.items() if v == "passed"} == GOOD
    assert {v for v in outcome.messages.values() if v} == {
        f"docs/{PAGE}, line 3: there is no label '@def:nothing'",
        "docs/02-drill/bytes.md, line 1: this line is not UTF-8; save the page in that encoding",
        "docs/02-drill/typed.md, line 1: "
        "Python is typed into the page; put it under snippets/ and show it as a listing",
    }
    assert "Traceback" not in outcome.text and "INTERNALERROR" not in outcome.text


STUB = f"""\
def double(x):
    return None  # your code here


{CHECK_LINE}
assert double(2) is not None, "double returned None"
assert double(3) == 6, f"double(3) is 6, not {{double(3)}}"
print("double: passed")
"""
SOLUTION = "def double(x):\n    return 2 * x\n"
SQUARE = "# Wrong: a square is not a double.\ndef double(x):\n    return x**2\n"


@pytest.fixture
def exercise(project):
    """A page with an exercise, not yet recorded; returns a function that writes one of its files for both frameworks."""

    def write(suffix: str, code: str) -> None:
        for framework in ("torch", "jax"):
            project.write(f"snippets/{CHAPTER}/ex-two/ex_two_{framework}{suffix}.py", code)

    write("", STUB)
    write("_solution", SOLUTION)
    write("_wrong_square", SQUARE)
    project.page(
        "/// exercise | Double\n    label: two\n    time: 2 min\n    difficulty: easy\n    snippet: ex-two\n\nDo.\n///\n",
        project.good(),
    )
    return write


def test_an_exercise_shows_that_its_stub_fails_its_solution_passes_and_its_mistake_is_refused(exercise, project, pages):
    assert set(pages("--record").outcomes.values()) == {"passed"}
    assert len(pages().outcomes) == 6 + len(GOOD)
    text = project.expand().text
    traps = text.index('<details class="traps" markdown="1">\n<summary>A tempting wrong answer</summary>')
    assert text.index('<details class="solution"') < traps < text.index("<summary>a square is not a double</summary>")
    assert "AssertionError: double(3) is 6, not 9" in text
    assert "double returned None" in text and "double: passed" not in text.replace('print("double: passed")', "")


@pytest.mark.parametrize(
    ("suffix", "code", "item", "message"),
    [
        ("_solution", SQUARE, "ex-two[jax-solution]", "ex_two_jax_solution.py, line 8, raises AssertionError: double(3) is 6, not 9"),
        ("_wrong_square", SOLUTION, "ex-two[torch-wrong-square]", "ex_two_torch_wrong_square.py passes the check, and should not"),
        ("", STUB.replace("return None", "return 2 * x"), "ex-two[torch]", "ex_two_torch.py passes the check, and should not"),
        (
            "_wrong_square",
            "def double(x):\n    return y\n",
            "ex-two[jax-wrong-square]",
            "the check of ex_two_jax_wrong_square.py should refuse it with a message of its own, "
            "not: NameError: name 'y' is not defined",
        ),
        (
            "",
            STUB.replace(', "double returned None"', ""),
            "ex-two[jax]",
            "the check of ex_two_jax.py should refuse it with a message of its own, not: AssertionError: AssertionError",
        ),
    ],
    ids=["wrong solution", "right mistake", "finished stub", "mistake that breaks", "check without words"],
)  # fmt: skip
def test_an_exercise_whose_check_is_wrong_is_said(suffix, code, item, message, exercise, project, pages):
    pages("--record")
    exercise(suffix, code if "wrong" not in suffix or code.startswith("#") else f"# Wrong: y.\n{code}")
    outcome = pages()
    assert outcome.messages[item].split("\n")[0] == f"docs/{PAGE}, line 1: {message}"
    assert {k: v for k, v in outcome.outcomes.items() if k in GOOD} == GOOD


FOLDERS = {
    "no jax": ({"x_torch.py": ""}, "snippets/02-drill/x has no x_jax.py"),
    "no torch": ({"x_jax.py": ""}, "snippets/02-drill/x has no x_torch.py"),
    "misnamed": (
        {"x_torch.py": "", "x_jax.py": "", "torch.py": ""},
        "snippets/02-drill/x/torch.py is not a name that belongs there (see CONTRIBUTING.md)",
    ),
    "solution of a listing": (
        {"x_torch.py": "", "x_jax.py": "", "x_jax_solution.py": ""},
        "snippets/02-drill/x/x_jax_solution.py is not a name that belongs there (see CONTRIBUTING.md)",
    ),
    "no solution": (
        {"x_torch.py": CHECK_LINE, "x_jax.py": CHECK_LINE, "x_torch_wrong_a.py": "", "x_jax_wrong_a.py": ""},
        "snippets/02-drill/x has no x_jax_solution.py",
    ),
    "not UTF-8": ({"x_torch.py": "", "x_jax.py": b"# a\n# \xe9\n"}, "snippets/02-drill/x/x_jax.py, line 2, is not UTF-8"),
}  # fmt: skip


@pytest.mark.parametrize("name", FOLDERS)
def test_a_folder_that_lacks_a_file_or_has_one_too_many_is_said(name, project):
    files, message = FOLDERS[name]
    for file, text in files.items():
        project.write(f"snippets/{CHAPTER}/x/{file}", text)
    project.page("\n", listing("x"))
    other = project.page(project.good(), name="02-drill/other.md")
    assert project.mistake() == f"docs/{PAGE}, line 3: {message}"
    assert project.expand(other).programs


BUILDS = {
    "label": ("\n\nText @def:nothing\n", 3, "there is no label '@def:nothing'"),
    "formula": ("---\ntitle: T\n---\n\ntext\n\nso $\\frac{1}$ is\n", 7, "KaTeX cannot read $\\frac{1}$: "),
    "macro": ("# T\n\n$$\nx = \\nomacro\n$$\n", 4, "KaTeX cannot read $x = \\nomacro$: Undefined control sequence"),
    "typed": ("# T\n\n- a\n\n    ```python\n    x = 1\n    ```\n", 5, "Python is typed into the page; put it under"),
    "bytes": (b"# T\n\nCaf\xe9\n", 3, "this line is not UTF-8; save the page in that encoding"),
}


@pytest.mark.parametrize("name", BUILDS)
def test_a_build_stops_with_one_message_and_no_traceback(name, project):
    text, line, message = BUILDS[name]
    project.write(f"docs/{PAGE}", text if isinstance(text, bytes) else text.encode())
    status, said = project.build()
    assert status != 0
    assert f"docs/{PAGE}, line {line}: {message}" in said
    assert said.count(message) <= 2  # MkDocs names the page once more
    assert "Traceback" not in said


def test_a_book_without_mistakes_is_built(project):
    project.page("# Page\n\nNote: the loss is {{ good: loss }}, see @code:good and [@drill], $x^2$.\n", project.good())
    project.page("", name="02-drill/empty.md")
    status, said = project.build()
    assert status == 0, said
    page = (project.root / f"site/{CHAPTER}/page/index.html").read_text("utf-8")
    assert "Note: the loss is 0.5, see <a" in page and 'class="katex"' in page and "Listing\xa0C.2.1" in page
    assert (project.root / f"site/snippets/{CHAPTER}/good/good_jax.py").exists()
