import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
# tokens (value, write): the value is to be kept where write is 1
value = [0.9, 0.4, 0.3, -0.8, 0.6, 0.1, -0.5, 0.7]
write = [1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0]
X = np.array([value, write]).T  # (n, d), d = 2


@jax.jit
def one_gate(value, gates):  # (n,) each, to (n,): a state of one number
    def step(s, inputs):
        x, g = inputs
        s = (1 - g) * s + g * jax.nn.relu(x)  # 0 keeps, 1 replaces
        return s, s

    return jax.lax.scan(step, 0.0, (value, gates))[1]


hard = one_gate(X[:, 0], X[:, 1])
print("gate 0 or 1:", " ".join(f"{s:.4f}" for s in hard))
kept = (hard[1:4] == hard[0]).all() and (hard[5:] == hard[4]).all()
print("kept exactly:", kept)
rows, names = [hard], ["0 or 1"]
for a in (4.0, 2.0):  # sigmoid of a to write, of -a to keep
    soft = one_gate(X[:, 0], jax.nn.sigmoid(a * (2 * X[:, 1] - 1)))
    print(f"sigmoid of ±{a:.0f}:", " ".join(f"{s:.4f}" for s in soft))
    rows.append(soft)
    names.append(f"σ(±{a:.0f})")
never = one_gate(X[:, 0], jnp.zeros(len(X)))
print("gate 0 from the start:", " ".join(f"{s:.4f}" for s in never))

figure, axes = plt.subplots(2, 1, figsize=(4.8, 3.4), sharex=True)
t = np.arange(len(X))
axes[0].bar(t, value, color=["C0" if w else "0.8" for w in write])
axes[0].set(ylabel="input", ylim=(-1, 1))
axes[0].axhline(0, color="0.5", lw=0.8)
for s, style, name in zip(rows, ("o-", "s--", "x:"), names, strict=True):
    axes[1].plot(t, s, style, label=name)
axes[1].set(xlabel="token", ylabel="state", ylim=(-0.05, 1.05))
axes[1].legend(loc="lower center", ncols=3)
plt.show()
