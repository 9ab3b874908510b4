import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e, h = 5, 4, 6
X, c, A, B, Wq, Wk, Wv = (
    jnp.array(rng.normal(size=shape))
    for shape in [(n, e), (1, e), (e, h), (h, 1), *[(e, e)] * 3]
)


def attend(Q, Z):  # (m, e), (n, e) -> (m, e)
    return jax.nn.softmax(Q @ Wq @ (Z @ Wk).T / e**0.5) @ Z @ Wv


@jax.jit
def answers(Z):  # (n, e) -> (1,) of each: embed, mix, pool, and a head
    features = jax.nn.relu(Z @ A)  # (n, h)
    mixed = jax.nn.relu(attend(Z, Z) @ A)
    tagged = jnp.concatenate([c, Z])  # (1 + n, e)
    return {
        "sum": features.sum(axis=0) @ B,
        "mean": features.mean(axis=0) @ B,
        "max": features.max(axis=0) @ B,
        "attention, mean": mixed.mean(axis=0) @ B,
        "learned query": jax.nn.relu(attend(c, Z)[0] @ A) @ B,
        "class token": jax.nn.relu(attend(c, tagged)[0] @ A) @ B,
    }


once, twice = answers(X), answers(jnp.concatenate([X, X]))
turned = answers(X[jnp.array([3, 0, 4, 1, 2])])
names = ["sum", "mean", "max", "attention, mean"]  # jit sorts its keys
for name in [*names, "learned query", "class token"]:
    value = once[name]
    assert jnp.allclose(turned[name], value)  # permutation invariant
    print(f"{name}: {value.item():.3f}")
    change = abs((twice[name] - value).item())
    print(f"{name}, each token twice changes: {change:.3f}")
