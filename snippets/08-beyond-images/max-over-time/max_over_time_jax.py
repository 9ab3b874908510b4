import jax
import jax.numpy as jnp

t = 10
pattern = jnp.array([1.0, -1.0, 1.0])
x = jnp.zeros((2, t, 1))  # (b, t, c); the pattern + - + in two places
x = x.at[0, 1:4, 0].set(pattern).at[1, 6:9, 0].set(pattern)
W = pattern[:, None, None]  # (k, c, o), looks for it


def score(x):  # (b, t, c) -> (b, t - k + 1)
    return jax.lax.conv_general_dilated(
        x, W, (1,), "VALID", dimension_numbers=("NWC", "WIO", "NWC")
    )[:, :, 0]


scores = score(x)
for row in scores.astype(int):
    print("scores:", row.tolist())
best, where = scores.max(1), scores.argmax(1)
print("max over time:", best.tolist(), "at", where.tolist())
print("mean over time:", scores.mean(1).tolist())
slope = jax.grad(lambda x: score(x).max(1).sum())(x)
for row in slope[:, :, 0]:
    print("the gradient reaches:", row.nonzero()[0].tolist())

z = jnp.array([[-3.0, -1.0, -2.0, 9.0, 9.0]])  # scores, two of padding
real = jnp.array([[True, True, True, False, False]])
print("no mask:", z.max(1).tolist())
print("0 in the gaps:", (z * real).max(1).tolist())
least = z.max(1, where=real, initial=-jnp.inf)  # -inf in the gaps
print("-inf in the gaps:", least.tolist())
print("relu, then 0:", (jax.nn.relu(z) * real).max(1).tolist())
print("-inf, then relu:", jax.nn.relu(least).tolist())
