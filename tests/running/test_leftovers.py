"""What a program leaves changed in its interpreter is found, put back before the next, and said where nobody would."""

from __future__ import annotations

import pytest

from wonderland.running import leftovers

from ..support.project import PAGE, listing

pytest_plugins = ["pytester"]
SETS = {
    "torch.set_default_dtype": "import torch\ntorch.set_default_dtype(torch.float64)",
    "warnings.simplefilter": "import warnings\nwarnings.simplefilter('error')",
    "jax_enable_x64": "import jax\njax.config.update('jax_enable_x64', True)",
    "jax_numpy_rank_promotion": "import jax\njax.config.update('jax_numpy_rank_promotion', 'raise')",
    "jax_check_static_indices": "import jax\njax.config.update('jax_check_static_indices', True)",
}
STATE = "import warnings, jax, torch\nprint(torch.get_default_dtype(), [getattr(jax.config, n) for n in {names}])\n"


@pytest.mark.parametrize("name", SETS)
def test_what_a_program_leaves_behind_is_found_and_put_back(name, do):
    assert leftovers.of(SETS[name]) == {name}
    state = STATE.format(names=sorted(leftovers.OPTIONS))
    rest = "try:\n    warnings.warn('so')\n    print('a warning')\nexcept UserWarning:\n    print('an error')\n"
    put_back = leftovers.put_back({name})
    expected = do(f"{state}warnings.simplefilter('default')\n{rest}").output
    result = do(f"import warnings\nwarnings.simplefilter('default')\n{SETS[name]}\n{put_back}\n{state}{rest}")
    assert (result.error, result.output) == (None, expected)
    assert do(f"import warnings\nwarnings.simplefilter('default')\n{SETS[name]}\n{state}{rest}").output != expected
    assert do(SETS[name]).left == [name] and do(f"{SETS[name]}\n{put_back}").left in ([], ["warnings.simplefilter"])


UNKNOWN = {
    "numpy.set_printoptions": "import numpy\nnumpy.set_printoptions(precision=2)",
    "numpy.seterr": "import numpy\nnumpy.seterr(all='raise')",
    "torch.set_num_threads": "import torch\ntorch.set_num_threads(3)",
    "torch.set_default_device": "import torch\ntorch.set_default_device('meta')",
    "torch.set_grad_enabled": "import torch\ntorch.set_grad_enabled(False)",
    "jax_debug_nans": "import jax\njax.config.update('jax_debug_nans', True)",
    "matplotlib.rcParams": "import matplotlib.pyplot as plt\nplt.rcParams['lines.linewidth'] = 9",
    "environment": "import os\nos.environ['A'] = 'B'",
    "builtins": "import builtins\nbuiltins.mine = 1",
    "recursion limit": "import sys\nsys.setrecursionlimit(5000)",
}


def test_what_a_listing_changes_for_all_and_nobody_would_put_back_is_said(project, pages):
    names = [f"change-{number}" for number in range(len(UNKNOWN))]
    for name, code in zip(names, UNKNOWN.values(), strict=True):
        project.snippet(name, f"{code}\nprint('loss: 0.5')\n", "print('loss: 0.5')\n")
        project.recorded(name, "loss: 0.5\n")
    project.page(*map(listing, names), project.good())
    outcome = pages()
    for number, (name, setting) in enumerate(zip(names, UNKNOWN, strict=True)):
        assert outcome.messages.pop(f"{name}[torch]") == (
            f"docs/{PAGE}, line {1 + 4 * number}: {name.replace('-', '_')}_torch.py changes {setting} for the whole interpreter, "
            "which in a notebook the next program would feel; leave it as it was, or teach wonderland/running/leftovers.py to put it back"
        )
    assert not any(outcome.messages.values())


def test_only_what_the_next_program_does_not_set_itself_is_put_back_and_nothing_after_the_last():
    x64, dtype, nothing = SETS["jax_enable_x64"], SETS["torch.set_default_dtype"], "print(1)"
    both = f"{x64}\n{dtype}"
    assert set(SETS) == {*leftovers.CALLS, *leftovers.OPTIONS}
    assert leftovers.due([x64, x64, nothing, nothing]) == [set(), {"jax_enable_x64"}, set(), set()]
    assert leftovers.due([both, dtype, x64]) == [{"jax_enable_x64"}, {"torch.set_default_dtype"}, set()]
