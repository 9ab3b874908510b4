import jax.numpy as jnp


def pad_and_mean(sentences, vectors):
    """The mean vector of every sentence, as one batch without a loop.

    sentences: a list of b lists of token numbers, none of them empty
    vectors: (v, e), a vector for each of the v tokens of the vocabulary
    Returns the tokens (b, t), whole numbers, t the longest length, padded
    with 0 on the right, and the means (b, e) over the true tokens alone.
    """
    lengths = jnp.array([len(s) for s in sentences])  # (b,)
    t = max(len(s) for s in sentences)
    tokens = jnp.array([s + [0] * (t - len(s)) for s in sentences])
    mask = jnp.arange(t) < lengths[:, None]  # (b, t)
    total = (vectors[tokens] * mask[:, :, None]).sum(1)  # (b, e)
    return tokens, total / lengths[:, None]
