import inspect

import jax
import jax.numpy as jnp
import optax

jax.config.update("jax_enable_x64", True)


def shrunk(rate, decay):  # a weight of 1 with gradient 0, 100 steps
    rule = optax.adamw(rate, weight_decay=decay)

    def step(carry, _):
        w, state = carry
        updates, state = rule.update(jnp.zeros_like(w), state, w)
        return (optax.apply_updates(w, updates), state), None

    w = jnp.ones(1)
    return jax.lax.scan(step, (w, rule.init(w)), length=100)[0][0].item()


default = inspect.signature(optax.adamw).parameters
print(f"default decay: {default['weight_decay'].default}")
for rate in 0.01, 0.001:
    library = shrunk(rate, 0.1)
    assert abs(library - (1 - rate * 0.1) ** 100) < 1e-12
    print(f"rate {rate}, times the rate: {library:.4f}")
    # not times the rate: what the library multiplies is taken out
    alone = shrunk(rate, 0.001 / rate)
    print(f"rate {rate}, not times the rate: {alone:.4f}")
