import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, k = 5, 4
rng = np.random.default_rng(0)
Q, K, V = jnp.array(rng.normal(size=(3, n, k)))  # each (n, k)
theta = 10_000.0 ** (-2 * jnp.arange(k // 2) / k)


@jax.jit
def rotary(x, start, sign=1):  # (n, k), as complex numbers
    angle = sign * (start + jnp.arange(n))[:, None] * theta  # (n, k / 2)
    z = jax.lax.complex(x[:, 0::2], x[:, 1::2]) * jnp.exp(1j * angle)
    return jnp.stack([z.real, z.imag], axis=-1).reshape(n, k)


def attend(start, values="kept"):  # (n, k)
    S = rotary(Q, start) @ rotary(K, start).T / k**0.5
    turned = V if values == "kept" else rotary(V, start)
    H = jax.nn.softmax(S, axis=1) @ turned
    return rotary(H, start, -1) if values == "turned back" else H


for values in "kept", "turned", "turned back":
    H, later = attend(0, values), attend(100, values)
    move = jnp.abs(later - H).max()
    print(f"values {values}, 100 places later, output moves: {move:.4f}")
    print(f"values {values}, first entry: {H[1, 0]:.4f}")
