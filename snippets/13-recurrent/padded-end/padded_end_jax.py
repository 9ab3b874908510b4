import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
b, n, d, e = 3, 8, 3, 4
lengths = np.array([8, 3, 5])
X = rng.normal(size=(b, n, d))
real = np.arange(n) < lengths[:, None]  # (b, n)
X[~real] = 0.0  # padding
parameters = [  # forwards, backwards
    [rng.normal(0, 0.5, shape) for shape in ((e, d), (e, e), e, e)]
    for _ in range(2)
]


def states(X, real, p, back=0):  # of one sequence: to (e,), (n, e)
    B, A, b_in, b_state = p

    def step(s, token):
        x, is_real = token
        new = jnp.tanh(B @ x + b_in + A @ s + b_state)
        s = jnp.where(is_real, new, s)  # padding: as it was
        return s, s

    return jax.lax.scan(step, jnp.zeros(e), (X, real), reverse=back)


def final(X, real):  # (b, n, d), (b, n) to (2, b, e)
    each = jax.vmap(states, in_axes=(0, 0, None, None))
    there, back = (each(X, real, p, k)[0] for k, p in enumerate(parameters))
    return jnp.stack([there, back])


last = final(X, real)
there = last[0]
everywhere = np.ones((b, n), bool)
padded = final(X, everywhere)
out = jax.vmap(states, (0, 0, None))(X, everywhere, parameters[0])[1]
picked = out[np.arange(b), lengths - 1]
print("masked, as picked at the last token:", np.allclose(there, picked))
for i in range(b):
    off = jnp.abs(padded[:, i] - last[:, i]).mean(-1)
    print(f"length {lengths[i]}, padded, forwards off by: {off[0]:.4f}")
    print(f"length {lengths[i]}, padded, backwards off by: {off[1]:.4f}")
gap = jnp.linalg.norm(there[1] - there[2])
print(f"length 3 from 5, at their ends: {gap:.4f}")
gap = jnp.linalg.norm(padded[0, 1] - padded[0, 2])
print(f"length 3 from 5, at the padded end: {gap:.4f}")
longer = np.pad(X, ((0, 0), (0, 40), (0, 0)))
s = final(longer, np.ones((b, n + 40), bool))[0]
gap = jnp.linalg.norm(s[1] - s[2])
print(f"length 3 from 5, 40 more of padding: {gap:.4f}")
