import torch


def random_search(loss, start, moves):
    """Try every move in turn, and keep it only if the loss falls.

    loss: a function from parameters (d,) to one number, a tensor of shape ()
    start: (d,), moves: (k, d), the moves to be tried
    Returns the parameters kept last, (d,), and the lowest loss at the
    start and after every move, (k + 1,).
    """
    return None  # your code here


# --- check: nothing to change below ---
X = torch.tensor([-3.0, -1.0, 0.0, 1.0, 2.0, 4.0])
Y = torch.tensor([0.0, 0.0, 0.0, 1.0, 1.0, 1.0])


def step_loss(p):
    return ((p[0] * X + p[1] > 0).float() - Y).square().mean()


def bowl(p):
    return p.square().sum()


def check(name, loss, start, moves, end, losses):
    first = torch.tensor(start)
    got = random_search(loss, first, torch.tensor(moves))
    assert got is not None, (
        "random_search returned None: replace the body of the function"
    )
    assert first.tolist() == start, f"{name}: start itself was changed"
    assert isinstance(got, tuple | list) and len(got) == 2, (
        "return two things: the parameters (d,) and the losses (k + 1,)"
    )
    p, lowest = (torch.as_tensor(part) for part in got)
    shape = (len(losses),)
    assert tuple(lowest.shape) == shape, (
        f"{name}: expected losses of shape {shape}, one at the start and "
        f"one after every move, came {tuple(lowest.shape)}"
    )
    came = [round(v, 4) for v in p.tolist()]
    lowest = [round(v, 4) for v in lowest.tolist()]
    assert lowest == losses, (
        f"{name}: expected the lowest losses {losses}, came {lowest}. They "
        "never rise: is each move made from the parameters kept last, and "
        "its loss compared with theirs?"
    )
    assert came == end, (
        f"{name}: the losses are right, but expected to end at {end}, came "
        f"{came}. Is a move kept that leaves the loss as it was?"
    )


two = [[-1.0, 0.0]] * 3
check("a bowl", bowl, [2.0, 1.0], two, [0.0, 1.0], [5.0, 2.0, 1.0, 1.0])
back = [[-1.5, 0.0], [0.5, 0.0], [0.0, -1.0]]
check("back", bowl, [2.0, 1.0], back, [0.5, 0.0], [5.0, 1.25, 1.25, 0.25])
flat = [[0.0, 0.25], [0.0, -0.75], [0.0, -0.5], [0.0, -1.0], [0.5, 0.0]]
falling = [0.3333, 0.3333, 0.1667, 0.1667, 0.0, 0.0]
check("stairs", step_loss, [1.0, 1.5], flat, [1.0, -0.25], falling)
print("random search: passed")
