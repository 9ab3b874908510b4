import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

z = jnp.array([4.0, 3.0, 2.5, 0.0])  # (c,): logits
tau = jnp.asarray(np.geomspace(0.05, 100, 120), dtype=z.dtype)  # (k,)
P = jax.vmap(lambda t: jax.nn.softmax(z / t))(tau)  # (k, c)


def show(name, p):
    print(f"{name}:", [round(entry, 3) for entry in p.tolist()])


show("τ = 0.05", P[0])
show("τ = 1", jax.nn.softmax(z))
show("τ = 100", P[-1])
tied = jnp.array([4.0, 4.0, 2.5, 0.0])
show("two share the lead, τ = 0.05", jax.nn.softmax(tied / 0.05))
print(f"mean of the logits: {z.mean():.3f}")
show("largest value of each", P.max(0))

fig, ax = plt.subplots(figsize=(4.8, 3.1))
dashes = ["-", "--", "-.", (0, (1, 1))]
for logit, p, dash in zip(z.tolist(), P.T.tolist(), dashes, strict=True):
    ax.plot(tau.tolist(), p, linestyle=dash, label=f"logit {logit:g}")
ax.axhline(1 / 4, color="gray", linestyle=":", linewidth=1)
ax.axvline(1, color="gray", linestyle=":", linewidth=1)
ax.set(xscale="log", xlabel="temperature τ", ylabel="probability")
ax.legend()
plt.show()
