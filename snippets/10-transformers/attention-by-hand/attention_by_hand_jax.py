import jax
import jax.numpy as jnp

jax.config.update("jax_default_matmul_precision", "highest")  # no TF32
Q = jnp.array([[1.0, 1.0], [2, 0], [0, 2], [-1, 1], [-1, -1]])  # (n, k)
K = jnp.array([[2.0, 0.0], [1, 1.5], [-0.5, 2], [-2, 0.5], [0.5, -1.5]])
X = jnp.array([[-1.5, 1.0], [0.5, 0.5], [2, 1.5], [-0.5, -1.5], [1.5, -1]])
V = jnp.array([[1.0], [2], [3], [4], [5]])  # (n, 1): one value a token
angle = jnp.arange(5) * jnp.pi / 4
S = jnp.stack([jnp.cos(angle), jnp.sin(angle)], axis=1)  # (n, k): positions


def attend(Q, K, scale=2**0.5, tau=1.0, causal=False):
    scores = Q @ K.T / scale  # (n, n)
    if causal:  # no token sees a later one
        scores = jnp.where(jnp.tri(5, dtype=bool), scores, -jnp.inf)
    if tau == 0:
        return jax.nn.one_hot(scores.argmax(1), 5)
    return jax.nn.softmax(scores / tau, axis=1)


presets = {  # weights, and the token that asks
    "soft": (attend(Q, K), 2),
    "unscaled": (attend(Q, K, scale=1), 2),
    "argmax": (attend(Q, K, tau=0), 2),
    "causal": (attend(Q, K, causal=True), 2),
    "not itself": (attend(X, X), 1),
    "positions only": (attend(S, S, tau=0.25), 1),
}
for name, (weights, i) in presets.items():
    row = ", ".join(f"{w:.3f}" for w in weights[i].tolist())
    print(f"{name}, weights: {row}")
    print(f"{name}, output: {(weights @ V)[i].item():.2f}")

P = jnp.eye(5)[jnp.array([2, 0, 4, 1, 3])]  # the order c, a, e, b, d
for name, place in (("without", 0 * S), ("with", S)):
    before = attend(Q + place, K + place)
    after = attend(P @ Q + place, P @ K + place)
    gap = abs(P.T @ after @ P - before).max()
    print(f"permuted, {name} positions: {gap:.3f}")
