import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
X = jnp.array(rng.normal(size=(20, 3)))  # (n, c)
y = X @ jnp.array([2.0, -1.0, 0.5])
eta, lam = 0.01, 3.0


def loss(w):  # minus the log-likelihood of unit noise, but for a constant
    return jnp.square(X @ w - y).sum() / 2


def penalised(w):  # the penalty is lam / 2 times the squared norm
    return loss(w) + lam / 2 * jnp.square(w).sum()


def posterior(w):  # minus the log of a Gaussian prior, variance 1 / lam
    prior = jax.scipy.stats.norm.logpdf(w, 0.0, lam**-0.5)
    return loss(w) - prior.sum()


@jax.jit
def step(w, v, u):
    w = w - eta * jax.grad(penalised)(w)
    v = v - eta * jax.grad(posterior)(v)
    u = (1 - eta * lam) * u - eta * jax.grad(loss)(u)
    return w, v, u


w = v = u = jnp.ones(3)  # (c,)
for _ in range(10):
    w, v, u = step(w, v, u)
    assert jnp.allclose(w, u, atol=1e-12)
    assert jnp.allclose(v, u, atol=1e-12)
print("w:", *(f"{value:.4f}" for value in u.tolist()))
print("constant between the two:", end=" ")
print(f"{posterior(w) - penalised(w):.4f}")
