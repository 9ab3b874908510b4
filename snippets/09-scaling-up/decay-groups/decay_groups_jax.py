import jax
import jax.numpy as jnp
import optax

jax.config.update("jax_enable_x64", True)
shapes = {"weight": (2, 3), "bias": 2, "scale": 2, "shift": 2}
params = {name: jnp.ones(shape) for name, shape in shapes.items()}
mask = {name: p.ndim > 1 for name, p in params.items()}
rule = optax.adamw(0.1, weight_decay=0.1, mask=mask)
zeros = jax.tree.map(jnp.zeros_like, params)  # only the decay acts


def step(carry, _):
    params, state = carry
    updates, state = rule.update(zeros, state, params)
    return (optax.apply_updates(params, updates), state), None


start = params, rule.init(params)
params = jax.lax.scan(step, start, length=10)[0][0]
for name in shapes:
    print(f"{name}: {params[name].mean():.4f}")
