import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, k = 6, 8
rng = np.random.default_rng(0)
Q, K = jnp.array(rng.normal(size=(2, n, k)))  # each (n, k)


@jax.jit
def rotary(x, start=0):  # (…, n, k), entries 2p and 2p + 1 are a pair
    n, k = x.shape[-2:]
    theta = 10_000.0 ** (-2 * jnp.arange(k // 2) / k)
    angle = (start + jnp.arange(n))[:, None] * theta  # (n, k / 2)
    a, b = x[..., 0::2], x[..., 1::2]  # (…, n, k / 2)
    c, s = jnp.cos(angle), jnp.sin(angle)
    pairs = jnp.stack([a * c - b * s, a * s + b * c], axis=-1)
    return pairs.reshape(x.shape)  # (…, n, k), pairs side by side again


theta = 10_000.0 ** (-2 * jnp.arange(k // 2) / k)
turn = jnp.exp(1j * jnp.arange(n)[:, None] * theta)  # (n, k / 2), complex
z = jax.lax.complex(Q[:, 0::2], Q[:, 1::2]) * turn
assert jnp.allclose(rotary(Q)[:, 0::2], z.real)
assert jnp.allclose(rotary(Q)[:, 1::2], z.imag)
places = (2 * jnp.pi / theta).round().astype(int)
print("places for a full turn:", places.tolist())

S = rotary(Q) @ rotary(K).T  # (n, n)
later = rotary(Q, 500) @ rotary(K, 500).T
print(f"500 places later, scores move: {jnp.abs(later - S).max():.6f}")
print(
    f"500 places later, queries move: "
    f"{jnp.abs(rotary(Q, 500) - rotary(Q)).max():.4f}"
)
apart = rotary(Q, 500) @ rotary(K).T
print(f"queries alone moved, scores move: {jnp.abs(apart - S).max():.4f}")
one_q, one_k = jnp.tile(Q[0], (n, 1)), jnp.tile(K[0], (n, 1))
same = rotary(one_q) @ rotary(one_k).T
for d in range(3):
    line = jnp.diagonal(same, -d)  # i - j = d
    assert jnp.allclose(line, line[0])
    print(f"one q, one k, {d} apart: {line[0]:.4f}")
