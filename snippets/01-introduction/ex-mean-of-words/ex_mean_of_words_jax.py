import jax.numpy as jnp


def pad_and_mean(sentences, vectors):
    """The mean vector of every sentence, as one batch without a loop.

    sentences: a list of b lists of token numbers, none of them empty
    vectors: (v, e), a vector for each of the v tokens of the vocabulary
    Returns the tokens (b, t), whole numbers, t the longest length, padded
    with 0 on the right, and the means (b, e) over the true tokens alone.
    """
    return None  # your code here


# --- check: nothing to change below ---
def check(name, sentences, vectors):
    got = pad_and_mean(sentences, jnp.array(vectors))
    assert got is not None, (
        "pad_and_mean returned None: replace the body of the function"
    )
    assert isinstance(got, tuple | list) and len(got) == 2, (
        "return two things: the tokens (b, t) and the means (b, e)"
    )
    tokens, means = got
    longest = max(len(s) for s in sentences)
    padded = [s + [0] * (longest - len(s)) for s in sentences]
    assert tokens.shape == (len(padded), longest), (
        f"{name}: expected tokens of shape {(len(padded), longest)}, came "
        f"{tokens.shape}"
    )
    assert tokens.tolist() == padded, (
        f"{name}: expected tokens {padded}, came {tokens.tolist()}"
    )
    shape = (len(sentences), len(vectors[0]))
    assert means.shape == shape, (
        f"{name}: expected means of shape {shape}, came {means.shape}"
    )
    for i, s in enumerate(sentences):
        due = [
            sum(vectors[k][j] for k in s) / len(s) for j in range(shape[1])
        ]
        came = means[i].tolist()
        assert (
            max(abs(a - b) for a, b in zip(came, due, strict=True)) < 1e-4
        ), (
            f"{name}: sentence {s} has mean {[round(v, 3) for v in due]}, "
            f"came {[round(v, 3) for v in came]}. Its length is {len(s)} of "
            f"{longest}, and token 0 is a word too: what did the padding add "
            "to the sum, and to the count?"
        )


V = [[3.0, -1.0], [1.0, 0.0], [0.0, 2.0], [4.0, 4.0]]
check("equal lengths", [[1, 2], [2, 3]], V)
check("two lengths", [[1, 2, 3, 3], [2]], V)
check("token 0 is a word", [[0, 1], [1, 0, 0], [3]], V)
print("mean of words: passed")
