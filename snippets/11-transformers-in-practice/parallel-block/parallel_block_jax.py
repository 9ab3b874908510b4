import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e = 5, 8
X = jnp.array(rng.normal(size=(n, e)))
shapes = [(e, 3 * e), (e, e), (e, 4 * e), (4 * e, e)]
Wi, Wo, U, V = (jnp.array(rng.normal(0, s[0] ** -0.5, s)) for s in shapes)


def norm(X):
    return jax.nn.standardize(X, epsilon=1e-5)


def attention(Z, Wo):  # (n, e)
    heads = jnp.split((Z @ Wi)[:, None], 3, axis=2)
    return jax.nn.dot_product_attention(*heads)[:, 0] @ Wo


def mlp(Z):
    return jax.nn.relu(Z @ U) @ V


def in_turn(X, Wo, a=1.0):  # a: a factor on both branches
    Y = X + a * attention(norm(X), Wo)
    return Y + a * mlp(norm(Y))


def parallel(X, Wo, a=1.0):
    Z = norm(X)  # once
    return X + a * attention(Z, Wo) + a * mlp(Z)


@jax.jit
def fused(X):  # all that reads norm(X) in one product
    Z = norm(X) @ jnp.concatenate([Wi, U], axis=1)
    Q, K, W, H = jnp.split(Z, [e, 2 * e, 3 * e], axis=1)
    A = jax.nn.dot_product_attention(Q[:, None], K[:, None], W[:, None])
    both = jnp.concatenate([A[:, 0], jax.nn.relu(H)], axis=1)
    return X + both @ jnp.concatenate([Wo, V])


@jax.jit
def gap(Wo, a=1.0):
    return jnp.abs(in_turn(X, Wo, a) - parallel(X, Wo, a)).max()


assert jnp.allclose(fused(X), parallel(X, Wo))
print(f"in turn and parallel, gap: {gap(Wo):.4f}")
for a in 0.1, 0.01:
    print(f"both branches times {a}, gap: {gap(Wo, a):.6f}")
print(f"attention adds nothing, gap: {gap(0 * Wo):.4f}")
level = jnp.tile(Wo.mean(axis=1, keepdims=True), e)  # all get the same
added = attention(norm(X), level)
print(f"it adds the same to all features, up to: {jnp.abs(added).max():.4f}")
print(f"then the gap is: {gap(level):.4f}")
