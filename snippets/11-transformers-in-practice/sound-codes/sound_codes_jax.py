import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
mu, v = 255, 256  # v: how many tokens there are
t = jnp.arange(8000) / 8000  # one second
wave = jnp.sin(2 * jnp.pi * 220 * t)


def mu_law(x):  # (n,) in [-1, 1] -> the same range, quiet parts widened
    return jnp.sign(x) * jnp.log1p(mu * jnp.abs(x)) / jnp.log(1.0 + mu)


def back(y):
    return jnp.sign(y) * ((1.0 + mu) ** jnp.abs(y) - 1) / mu


def to_token(y):  # [-1, 1] -> 0 … v - 1
    return jnp.round((y + 1) / 2 * (v - 1)).astype(int)


def from_token(k):
    return 2 * k / (v - 1) - 1


@jax.jit
def coded(x):  # -> tokens and errors of both ways
    codes = jnp.stack([to_token(x), to_token(mu_law(x))])  # (2, n)
    y = from_token(codes)
    y = y.at[1].set(back(y[1]))
    return codes, (jnp.square(y - x).mean(axis=1) / (x @ x / len(x))) ** 0.5


for loud in 1.0, 0.1, 0.01:
    codes, errors = coded(loud * wave)
    for name, error in zip(["equal steps", "mu-law"], errors, strict=True):
        print(f"loudness {loud}, {name}, relative error: {error:.4f}")
even, law = (len(jnp.unique(k)) for k in codes)
print(f"tokens a second: {len(wave)}")
print(f"tokens used at 0.01, equal steps: {even}")
print(f"tokens used at 0.01, mu-law: {law}")
