import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, r = 50, 4
Q = rng.normal(size=(1000, r))
K = rng.normal(size=(n, r))
V = rng.uniform(size=(n, 1))  # between 0 and 1
maps = {
    "elu + 1": lambda X: jax.nn.elu(X) + 1,
    "identity": lambda X: X,
    "tanh": jnp.tanh,
}
for name, phi in maps.items():
    A = phi(Q) @ phi(K).T  # (1000, n)
    total = A.sum(-1, keepdims=True)  # the normaliser
    out = A / total @ V  # (1000, 1)
    outside = (out < V.min()) | (out > V.max())
    print(f"{name}, normaliser nearest to 0: {abs(total).min():.4f}")
    print(f"{name}, outputs outside the values: {outside.sum()}")
    print(f"{name}, largest output: {abs(out).max():.2f}")

far = jnp.float32(-20)
print(f"elu + 1 at -20 in float32: {jax.nn.elu(far) + 1:.1e}")
print(f"exp at -20 in float32: {jnp.exp(far):.1e}")
