import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, v, b = 10, 3, 2000
logits = rng.normal(size=(n, v + 1, v))  # of token t, by the one before
target = rng.integers(0, v, (b, n))
best = jnp.asarray(logits.argmax(axis=-1))  # (n, v + 1)


def write(last, row):  # one token more for everyone: row is (v + 1,)
    token = row[last]
    return token, token


begin = jnp.full(b, v)
written = jax.lax.scan(write, begin, best)[1].T  # (b, n)
target[::4] = written[::4]  # a quarter of the targets: what it would write
given = jnp.concatenate([begin[:, None], target[:, :-1]], axis=1)
forced = best[jnp.arange(n), given] == target  # (b, n)
right = written == target
print(f"forced, tokens right: {forced.mean():.3f}")
print(f"written alone, tokens right: {right.mean():.3f}")
print(f"forced, all right: {forced.all(axis=1).mean():.3f}")
print(f"written alone, exact match: {right.all(axis=1).mean():.3f}")
same = (forced.all(axis=1) == right.all(axis=1)).all()
print("the same rows:", bool(same))
for p in (0.9, 0.99, 0.997):
    low, high = max(0, 1 - n * (1 - p)), p
    print(f"p = {p}: between {low:.3f} and {high:.3f}")
    print(f"p = {p}, independent: {p**n:.3f}")
