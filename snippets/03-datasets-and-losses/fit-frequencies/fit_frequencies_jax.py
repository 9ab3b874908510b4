import functools

import jax
import jax.numpy as jnp

y = jnp.array([1, 0, 0, 1, 0, 0, 0, 1, 0, 0])  # (n,): 3 ones of 10
drink = jnp.array([0, 2, 2, 0, 2, 1, 2, 2])  # (n,): tea, milk, coffee


def curve(w):  # one score to one probability
    return 1 / (1 + jnp.exp(-w))


def shares(w):  # three scores to three: made positive, divided by their sum
    return jnp.exp(w) / jnp.exp(w).sum()


def bernoulli(w, y=y):
    p = curve(w)
    return -jnp.where(y == 1, jnp.log(p), jnp.log(1 - p)).mean()


def never(w):  # ten answers, and no one among them
    return bernoulli(w, jnp.zeros(10))


def categorical(w):
    return -jnp.log(shares(w)[drink]).mean()


@functools.partial(jax.jit, static_argnames="nll")
def descend(nll, w):
    def step(w, _):
        return w - jax.grad(nll)(w), None

    return jax.lax.scan(step, w, length=200)[0]


p = curve(descend(bernoulli, jnp.array(0.0)))
print(f"probability of a one: {p:.4f}")
assert jnp.isclose(p, y.mean(), atol=1e-5)

w = jnp.array(0.0)
for steps in (200, 400, 600):
    w = descend(never, w)
    print(f"no ones, {steps} steps, score: {w:.2f}")
    print(f"no ones, {steps} steps, probability: {curve(w):.4f}")

p = shares(descend(categorical, jnp.zeros(3)))
print("probabilities of the drinks:", [f"{q:.4f}" for q in p.tolist()])
assert jnp.allclose(p, jnp.bincount(drink) / 8, atol=1e-5)
