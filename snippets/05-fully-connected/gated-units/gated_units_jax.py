import jax
import jax.numpy as jnp
import numpy as np

n, d, h = 4, 6, 9
rng = np.random.default_rng(0)


def draw(*shape):
    drawn = rng.normal(0, d**-0.5, shape)
    return jnp.asarray(drawn, jnp.float32)


X, W, V = draw(n, d), draw(d, h), draw(d, h)


def gated(X, W, V, act):  # -> (n, h): how far it may pass, times what
    return act(X @ W) * (X @ V)


glu = gated(X, W, V, jax.nn.sigmoid)
both = jnp.concatenate([X @ V, X @ W], axis=1)  # (n, 2h): the gate second
assert jnp.allclose(jax.nn.glu(both, axis=1), glu, atol=1e-6)
turned = jax.nn.glu(jnp.roll(both, h, axis=1), axis=1)  # halves exchanged
print("GLU, first row:", [round(g, 3) for g in glu[0, :4].tolist()])
print(f"GLU, halves exchanged, off by: {jnp.abs(turned - glu).max():.3f}")

near, far = (gated(k * X, W, V, jax.nn.silu).max() for k in (10, 100))
print(f"SwiGLU, inputs times 10, largest times: {far / near:.1f}")

print("weights, plain:", 2 * 64 * 256)
print("weights, gated:", 3 * 64 * 256)
print("weights, gated, 2/3 of the units:", 3 * 64 * (2 * 256 // 3))

points = jnp.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
w = jnp.array([[1.0], [-1]])  # x_1 - x_2, twice
xor = gated(points, w, w, lambda z: z)  # one unit, and no bend at all
print("XOR by one product:", xor.flatten().tolist())
