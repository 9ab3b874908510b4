import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
X = jnp.asarray(rng.normal(size=(20, 6)))  # (n, d)
y = jnp.asarray(rng.integers(0, 3, 20))
V = jnp.asarray(rng.normal(size=(8, 6)))  # the trained backbone
U = jnp.asarray(rng.normal(size=(3, 8)) / 8**0.5)  # a new head


def loss(params, frozen):
    # frozen is traced: the value is the same, the gradient is 0
    back = params["back"]
    back = jnp.where(frozen, jax.lax.stop_gradient(back), back)
    out = jax.nn.relu(X @ back.T) @ params["head"].T
    rule = optax.softmax_cross_entropy_with_integer_labels
    return rule(out, y).mean()


def tuned(rule, warm=0):
    def step(carry, i):
        params, state = carry
        g = jax.grad(loss)(params, i >= warm)
        updates, state = rule.update(g, state, params)
        params = optax.apply_updates(params, updates)
        return (params, state), params["back"]

    start = {"back": V, "head": U}
    carry = start, rule.init(start)
    steps = jnp.arange(warm + 50)
    path = jax.lax.scan(step, carry, steps)[1]
    path = jnp.concatenate([V[None], path])  # after 0, 1, ... updates
    before = path[warm]
    return jnp.linalg.norm(path[-1] - before) / jnp.linalg.norm(before)


adam, adamw = optax.adam(0.01), optax.adamw(0.01, weight_decay=0.1)
print(f"Adam, gradient zero, backbone moved by: {tuned(adam):.4f}")
print(f"AdamW, gradient zero, backbone moved by: {tuned(adamw):.4f}")
moved = tuned(adam, warm=10)
print(f"Adam, frozen after 10 updates, backbone moved by: {moved:.4f}")
labels = {"back": "frozen", "head": "trained"}
rules = {"frozen": optax.set_to_zero(), "trained": adamw}
moved = tuned(optax.transforms.partition(rules, labels))
print(f"AdamW, left out, backbone moved by: {moved:.4f}")

# and what is no parameter: running statistics in training mode
x = 2 * X + 1
running = 0.9 * jnp.zeros(6) + 0.1 * x.mean(0)  # a value, passed on
print(f"in training, running mean moved by: {jnp.linalg.norm(running):.4f}")
