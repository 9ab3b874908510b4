from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
e, m, late = 8, 60, 0.3  # states, signals, seconds
rng = np.random.default_rng(0)
f = rng.uniform(0.1, 3, (m, 4, 1))  # four sines each, in Hz
phase = rng.uniform(0, 2 * np.pi, (m, 4, 1))
size = rng.normal(size=(m, 4, 1))
rates = -1.5 + 1j * np.pi * np.arange(e)  # (e,)


def signal(t):  # (n,) -> (m, n)
    return (size * np.sin(2 * np.pi * f * t + phase)).sum(1)


@partial(jax.jit, static_argnums=0)
def states(hertz, delta):  # -> (m, n, 2 e), of 4 seconds
    x = signal(np.arange(4 * hertz) / hertz)
    u = np.hstack([x[:, :1], (x[:, 1:] + x[:, :-1]) / 2])
    a = jnp.exp(delta * rates)
    b = (a - 1) / rates  # the hold, of the mean of two samples

    def step(s, value):
        s = a * s + b * value[:, None]
        return s, jnp.stack([s.real, s.imag], -1).reshape(m, 2 * e)

    S = jax.lax.scan(step, jnp.zeros((m, e), complex), u.T)[1]
    return S.swapaxes(0, 1)


def compare(name, guess, hertz):  # on 20 signals, from second 2 on
    t = np.arange(2 * hertz, 4 * hertz) / hertz
    y = signal(t - late)[40:]
    guess = np.asarray(guess)[40:, 2 * hertz :]
    off = np.linalg.norm(guess - y) / np.linalg.norm(y)
    print(f"{name}, {hertz} Hz: {off:.4f}")


S = np.asarray(states(50, 1 / 50))[:40, 100:]  # from 40 signals
S = S.reshape(-1, 2 * e)
y = signal(np.arange(100, 200) / 50 - late)[:40].ravel()
W = np.linalg.solve(S.T @ S + 1e-6 * len(S) * np.eye(2 * e), S.T @ y)
for hertz in (50, 25, 100):
    compare("same step", states(hertz, 1 / 50) @ W, hertz)
    compare("step 1 / rate", states(hertz, 1 / hertz) @ W, hertz)
    x = signal(np.arange(4 * hertz) / hertz)
    compare("tap 15", np.roll(x, 15, axis=1), hertz)  # 15 samples ago
