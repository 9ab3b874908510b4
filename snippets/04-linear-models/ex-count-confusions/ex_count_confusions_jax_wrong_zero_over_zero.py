# Wrong: nothing is done about classes without predictions
import jax.numpy as jnp


def confusions(y, guess, c):
    C = jnp.zeros((c, c), dtype=int).at[y, guess].add(1)
    precision = C.diagonal() / C.sum(0)
    recall = C.diagonal() / C.sum(1)
    f1 = 2 * precision * recall / (precision + recall)
    return C, f1.mean()
