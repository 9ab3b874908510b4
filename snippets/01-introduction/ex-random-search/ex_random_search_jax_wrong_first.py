# Wrong: compares with the first loss, so later moves may go uphill
import jax.numpy as jnp


def random_search(loss, start, moves):
    """Try every move in turn, and keep it only if the loss falls.

    loss: a function from parameters (d,) to one number, an array of shape ()
    start: (d,), moves: (k, d), the moves to be tried
    Returns the parameters kept last, (d,), and the lowest loss at the
    start and after every move, (k + 1,).
    """
    p, kept = start, [loss(start)]
    for move in moves:
        value = loss(p + move)
        better = bool(value < kept[0])
        p = p + move if better else p
        kept.append(value if better else kept[-1])
    return p, jnp.stack(kept)
