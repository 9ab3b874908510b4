import jax
import jax.numpy as jnp
import numpy as np

n, letters = 6, "abcd"  # the context, and the vocabulary
rng = np.random.default_rng(3)
P = jnp.asarray(rng.normal(size=(2 * n, n)))  # (2 n, n): positions
P = P.at[:n].set(jnp.eye(n))  # as if trained; the rest as drawn
W = 50 * jnp.eye(n, k=-2)  # position i looks at i - 2


@jax.jit  # one shape for all lengths m, so it is compiled once
def step(t, m, row):  # (2 n,) padded, m of them, first row of P -> next
    x = P[row + jnp.arange(2 * n)]  # (2 n, n); rows past the end: unused
    scores = x[m - 1] @ W @ x.T  # (2 n,): of token m, which sees m
    scores = jnp.where(jnp.arange(2 * n) < m, scores, -jnp.inf)
    tokens = jax.nn.one_hot(t, len(letters))
    return (jax.nn.softmax(scores) @ tokens).argmax()


last, first, everything = slice(-n, None), slice(n), slice(None)
for name, part, counted_on in [
    ("the last n, positions from 1", last, False),
    ("the first n", first, False),
    ("the last n, positions counted on", last, True),
    ("everything", everything, False),
]:
    t = [letters.index(s) for s in "cab"]  # goes on with period 3
    while len(t) < 2 * n:
        window = t[part]
        row = len(t) - len(window) if counted_on else 0
        padded = np.pad(window, (0, 2 * n - len(window)))
        t.append(int(step(padded, len(window), row)))
    print(f"{name}:", "".join(letters[i] for i in t))
