import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(4)
B, blocks = 4, 8
z = jnp.array(np.linspace(-1, 3, 32) + 1.5 * rng.normal(size=32))
z = z.at[:B].set(-jnp.inf)  # a mask hides the first block
v = jnp.array(rng.normal(size=32))  # one value for each key


def step(carry, z, v, guarded=True):  # carry: t, s, o, each a number
    top, s, o = carry
    new = jnp.maximum(top, z.max())
    unit = new
    if guarded:  # nothing seen yet: -inf - (-inf) is no number
        unit = jnp.where(new == -jnp.inf, 0.0, new)
    old, weights = jnp.exp(top - unit), jnp.exp(z - unit)
    return new, old * s + weights.sum(), old * o + weights @ v


def run(**options):
    def body(carry, block):
        carry = step(carry, *block, **options)
        return carry, carry

    parts = z.reshape(blocks, B), v.reshape(blocks, B)
    return jax.lax.scan(body, (-jnp.inf, 0.0, 0.0), parts)[1]


tops, sums, outs = run()  # (blocks,) each
whole = jax.nn.softmax(z) @ v
for i in range(blocks):
    print(f"block {i + 1}, t: {tops[i]:.3f}")
    print(f"block {i + 1}, s: {sums[i]:.3f}")
assert jnp.isclose(outs[-1] / sums[-1], whole)
shrunk = jnp.exp(tops[1] - tops[2]).item()
print(f"unit of block 2 in that of block 3: {shrunk:.3f}")
print(f"output: {whole.item():.4f}")
print(f"without the guard: {run(guarded=False)[2][-1].item():.4f}")

_, axes = plt.subplots(3, 1, sharex=True, figsize=(4.8, 5.2))
seen = np.arange(1, 33)
axes[0].plot(seen[B:], z[B:], "o", markersize=3)
axes[0].step(seen[B:], jnp.repeat(tops[1:], B), where="mid")
axes[0].set(ylabel="score, t")
after = B * np.arange(2, blocks + 1)
axes[1].plot(after, sums[1:], "s-")
axes[1].set(ylabel="s", ylim=(0, None))
axes[2].plot(after, outs[1:] / sums[1:], "s-")
axes[2].axhline(whole.item(), linestyle="--", color="gray")
axes[2].set(ylabel="o / s", xlabel="keys read")
plt.show()
