import jax.numpy as jnp


def random_search(loss, start, moves):
    """Try every move in turn, and keep it only if the loss falls.

    loss: a function from parameters (d,) to one number, an array of shape ()
    start: (d,), moves: (k, d), the moves to be tried
    Returns the parameters kept last, (d,), and the lowest loss at the
    start and after every move, (k + 1,).
    """
    p, lowest = start, [loss(start)]
    for move in moves:
        value = loss(p + move)
        better = bool(value < lowest[-1])
        p = p + move if better else p
        lowest.append(value if better else lowest[-1])
    return p, jnp.stack(lowest)
