import jax.numpy as jnp
import optax

start, steep, flat = jnp.array([[1.0, -2.0], [30.0, 40.0], [3e-5, 4e-5]])


def after_one_step(rule, gradient=steep):
    updates, _ = rule.update(gradient, rule.init(start), start)
    return [f"{v:.5f}" for v in optax.apply_updates(start, updates).tolist()]


adamw = after_one_step(optax.adamw(0.03, weight_decay=1e-2))
adamw_light = after_one_step(optax.adamw(0.03))
rmsprop = after_one_step(optax.rmsprop(0.03, decay=0.99))
rmsprop_short = after_one_step(optax.rmsprop(0.03))
rmsprop_flat = after_one_step(
    optax.rmsprop(0.03, decay=0.99, eps_in_sqrt=False), flat
)
print("AdamW, decay 1e-2:", adamw)
print("AdamW, decay 1e-4:", adamw_light)
print("RMSprop, memory 0.99:", rmsprop)
print("RMSprop, memory 0.9:", rmsprop_short)
print("RMSprop, flat:", rmsprop_flat)

clip = optax.clip_by_global_norm(5.0)
norm, _ = clip.update(steep, clip.init(start))
print("clipped to norm 5:", [f"{v:.4f}" for v in norm.tolist()])
