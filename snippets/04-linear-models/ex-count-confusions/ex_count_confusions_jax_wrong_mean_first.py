# Wrong: F1 of the mean precision and the mean recall
import jax.numpy as jnp


def confusions(y, guess, c):
    C = jnp.zeros((c, c), dtype=int).at[y, guess].add(1)
    precision = (C.diagonal() / C.sum(0).clip(min=1)).mean()
    recall = (C.diagonal() / C.sum(1).clip(min=1)).mean()
    return C, 2 * precision * recall / (precision + recall)
