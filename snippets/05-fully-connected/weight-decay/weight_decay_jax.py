import jax
import jax.numpy as jnp
import optax

g = jnp.array([10.0, 0.1])  # two gradients, turned round at each step
eta, lam, steps = 0.01, 0.1, 500
beta1, beta2, eps = 0.9, 0.999, 1e-8


@jax.jit
def adam(penalty, decay):  # both from weights of 1
    def step(carry, k):
        w, m, s = carry
        slope = (-1) ** k * g + penalty * w
        m = beta1 * m + (1 - beta1) * slope
        s = beta2 * s + (1 - beta2) * slope**2
        m_hat, s_hat = m / (1 - beta1**k), s / (1 - beta2**k)
        w = (1 - eta * decay) * w - eta * m_hat / (jnp.sqrt(s_hat) + eps)
        return (w, m, s), None

    carry = jnp.ones(2), jnp.zeros(2), jnp.zeros(2)
    return jax.lax.scan(step, carry, jnp.arange(1, steps + 1))[0][0]


def built_in(rule):
    def step(carry, k):
        w, state = carry
        updates, state = rule.update((-1) ** k * g, state, w)  # w: to decay
        return (optax.apply_updates(w, updates), state), None

    carry = jnp.ones(2), rule.init(jnp.ones(2))
    return jax.lax.scan(step, carry, jnp.arange(1, steps + 1))[0][0]


def show(name, w):
    print(f"{name}:", " and ".join(f"{entry:.3f}" for entry in w.tolist()))


show("no decay", adam(0, 0))
show("in the gradient", adam(lam, 0))
show("decoupled", adam(0, lam))
print(f"(1 - eta lam)^{steps}: {(1 - eta * lam) ** steps:.3f}")
penalty = optax.chain(optax.add_decayed_weights(lam), optax.adam(eta))
decay = optax.adamw(eta, weight_decay=lam)
assert jnp.allclose(adam(lam, 0), built_in(penalty), atol=1e-4)
assert jnp.allclose(adam(0, lam), built_in(decay), atol=1e-4)
