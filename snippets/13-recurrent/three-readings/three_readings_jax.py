import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e = 50, 3
A = rng.normal(0, 0.4, (e, e))
B, C = rng.normal(size=(2, e))  # one input, one output
x = rng.normal(size=n)


def loop(A, b):  # (n, e, e), (n, e) to states (n, e)
    def step(s, pair):
        s = pair[0] @ s + pair[1]
        return s, s

    return jax.lax.scan(step, jnp.zeros(e), (A, b))[1]


def scan(A, b):
    def then(f, g):  # whole arrays of pairs: f first, then g
        return g[0] @ f[0], (g[0] @ f[1][..., None])[..., 0] + g[1]

    return jax.lax.associative_scan(then, (A, b))[1]


def convolve(A, x):
    def next_power(column, _):
        return A @ column, C @ column

    kernel = jax.lax.scan(next_power, B, length=n)[1]  # (n,)
    return jnp.convolve(x, kernel)[:n]


@jax.jit
def readings(A, x):
    fixed, b = jnp.broadcast_to(A, (n, e, e)), x[:, None] * B
    changing = A * jnp.linspace(0.0, 2.0, n)[:, None, None]  # A_i
    both = [f(a, b) @ C for a in (fixed, changing) for f in (loop, scan)]
    return *both, convolve(A, x)


y_loop, y_scan, z_loop, z_scan, y_conv = readings(A, x)
print("loop = convolution:", np.allclose(y_loop, y_conv))
print("loop = scan:", np.allclose(y_loop, y_scan))
print(f"last output: {y_loop[-1]:.4f}")
print("A changes, loop = scan:", np.allclose(z_loop, z_scan))
off = abs(z_loop - y_conv).max()
print(f"A changes, convolution off by: {off:.4f}")
