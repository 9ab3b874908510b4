import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
t = 12  # frames
v, label = 3, jnp.array([[1, 2]])  # blank, a, b; the label "ab"


def loss(z):  # (t, v), logits: optax takes the log-softmax itself
    pads = jnp.zeros((1, t)), jnp.zeros((1, 2))  # nothing is padded
    return optax.ctc_loss(z[None], pads[0], label, pads[1])[0]


z = jnp.zeros((t, v))  # nothing is learnt yet
pull = jax.jit(lambda z: jax.nn.softmax(z) - jax.grad(loss)(z))
posterior = np.asarray(pull(z))  # (t, v)
assert np.allclose(posterior.sum(axis=1), 1)
share = posterior[:, 0].mean()
assert abs(share - 3 * (t - 2) / (5 * t)) < 1e-6  # of equal paths
print(f"frames: {t}")
print(f"model, share of the blank: {1 / v:.4f}")
print(f"posterior, share of the blank: {share:.4f}")
print(f"posterior, first frame, blank: {posterior[0, 0]:.4f}")
print(f"posterior, middle, blank: {posterior[t // 2, 0]:.4f}")
print(f"posterior, first frame, b: {abs(posterior[0, 2]):.4f}")
_, axis = plt.subplots(figsize=(4.8, 2.8))
place = (np.arange(t) + 0.5) / t
for k, line in enumerate(["k-", "C0--o", "C1:s"]):
    axis.plot(place, posterior[:, k], line, markersize=4, label="-ab"[k])
axis.set(xlim=(0, 1), ylim=(0, 1), title=f"{t} frames")
axis.set(xlabel="place in the sound", ylabel="posterior")
axis.legend(ncols=3, loc="upper center")
plt.show()
