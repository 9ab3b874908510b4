import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e, k = 12, 4, 3  # tokens, features, experts
X = jnp.array(rng.normal(size=(n, e)))
R = jnp.array(rng.normal(size=(e, k)))  # the router
W = jnp.array(rng.normal(size=(k, e, e)))  # one matrix an expert


def sparse(R, gated=True):  # (e, k) -> (n, e), loads and router's q
    q = jax.nn.softmax(X @ R, axis=1)  # (n, k)
    chosen = q.argmax(axis=1)  # (n,)
    order = jnp.argsort(chosen)  # the tokens, sorted by expert
    load = jnp.bincount(chosen, length=k)  # (k,)
    some = jnp.tanh(jax.lax.ragged_dot(X[order], W, load))
    parts = jnp.zeros((n, e)).at[order].set(some)  # in the old order
    gate = q.max(axis=1, keepdims=True) if gated else 1.0
    return gate * parts, (load, q)


out, (load, q) = jax.jit(sparse)(R)
every = np.tanh(np.einsum("ne,kef->nkf", X, W))  # all, for all tokens
q, load = np.asarray(q), np.asarray(load)
full = q.max(axis=1)[:, None] * every[np.arange(n), q.argmax(axis=1)]
assert np.allclose(out, full)
print(f"load: {' '.join(str(m) for m in load.tolist())}")
print(f"products, all experts: {n * k * e * e}")
print(f"products, one a token: {load.sum() * e * e}")
print(f"balance: {k * (load / n) @ q.mean(axis=0):.4f}")
even = k * np.full(k, 1 / k) @ q.mean(axis=0)
print(f"balance, equal loads, same q: {even:.4f}")
print(f"balance, all to one, same q: {k * q.mean(axis=0).max():.4f}")


def slope(R, gated):
    return jax.grad(lambda R: jnp.square(sparse(R, gated)[0]).sum())(R)


slopes = jax.jit(lambda R: [slope(R, True), slope(R, False)])(R)
print(f"router's gradient: {jnp.linalg.norm(slopes[0]):.4f}")
print(f"without the gate, the router gets one: {bool(jnp.any(slopes[1]))}")
