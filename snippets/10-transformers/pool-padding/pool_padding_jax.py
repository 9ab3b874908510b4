import jax.numpy as jnp

X = jnp.array(
    [
        [[2.0, -1.0], [4.0, -3.0], [0.0, 0.0]],  # two tokens, one of padding
        [[1.0, -2.0], [2.0, -4.0], [6.0, -6.0]],  # three tokens
    ]
)  # (b, n, e)
real = jnp.array([[True, True, False], [True, True, True]])  # (b, n)
keep = real[..., None]  # (b, n, 1)
total = jnp.where(keep, X, 0).sum(axis=1)  # (b, e): chosen, not multiplied
pooled = {
    "mean": total / keep.sum(axis=1),
    "maximum": X.max(axis=1, where=keep, initial=-jnp.inf),
    "padding in the mean": X.mean(axis=1),
    "padding in the maximum": X.max(axis=1),
}
assert jnp.array_equal(X.mean(axis=1, where=keep), pooled["mean"])
for name, P in pooled.items():
    for i, row in enumerate(P.tolist(), 1):
        print(f"{name}, example {i}:", *(f"{v:.2f}" for v in row))
spoilt = X.at[0, 2].set(jnp.inf)  # 0 * inf is nan; a choice is safe
times, chosen = spoilt * keep, jnp.where(keep, spoilt, 0)
print(f"inf in the padding, times the mask: {times.sum(1)[0, 0]:.1f}")
print(f"inf in the padding, chosen: {chosen.sum(1)[0, 0]:.1f}")
