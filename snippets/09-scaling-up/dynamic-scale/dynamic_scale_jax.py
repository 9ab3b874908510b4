import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import optax

a = jnp.array([4.0, 1e-8])  # (d,) a large and a tiny slope at w = 1
steps = 120
interval = 10  # doubled after so many good updates
optimiser = optax.adam(0.02, eps=1e-12)


def scaled(w, scale):  # its gradient passes through float16
    w = jax.lax.reduce_precision(w, exponent_bits=5, mantissa_bits=10)
    return 0.5 * (a * w**2).sum() * scale


def by_hand(scale, dynamic):
    def step(carry, _):
        w, state, scale, good = carry
        g = jax.grad(scaled)(w, scale) / scale
        finite = jnp.isfinite(g).all()
        updates, moved = optimiser.update(g, state)
        new = (optax.apply_updates(w, updates), moved)
        w, state = jax.tree.map(  # if not finite, all stays as it was
            lambda n, o: jnp.where(finite, n, o), new, (w, state)
        )
        good = jnp.where(finite, good + 1, 0)
        grow = good == interval
        factor = jnp.where(finite, jnp.where(grow, 2.0, 1.0), 0.5)
        good = jnp.where(grow, 0, good)
        later = jnp.where(dynamic, scale * factor, scale)
        return (w, state, later, good), (scale, ~finite)

    w = jnp.ones(2)  # (d,) the float32 master
    carry = (w, optimiser.init(w), scale, 0)
    (w, *_), (scales, skips) = jax.lax.scan(step, carry, length=steps)
    return w, scales, skips.sum().item()


for name, scale, dynamic in [("1", 1.0, False), ("2^16", 2.0**16, False)]:
    w, _, skipped = by_hand(scale, dynamic)
    print(f"scale {name}, weights:", *(f"{v:.2f}" for v in w.tolist()))
    print(f"scale {name}, skipped:", skipped)
w, scales, skipped = by_hand(2.0**16, True)
print("dynamic, weights:", *(f"{v:.2f}" for v in w.tolist()))
print("dynamic, skipped:", skipped)
print("dynamic, smallest scale:", int(scales.min()))
print("dynamic, last scale:", int(scales[-1]))

plt.step(range(steps), scales, where="post")
plt.yscale("log", base=2)
plt.gca().set(xlabel="step", ylabel="scale s", ylim=(2**11, 2**27))
plt.show()
