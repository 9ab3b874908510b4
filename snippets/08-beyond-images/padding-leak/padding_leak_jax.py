import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)  # a leak is told from rounding
c, k, n, t = 6, 5, 20, 40  # channels, kernel, real steps, padded length
rng = np.random.default_rng(0)
weights = [rng.normal(0, 0.3, (c, c, k)) for _ in range(4)]
weights = [jnp.asarray(W.transpose(2, 1, 0)) for W in weights]  # (k, c, c)
x = jnp.asarray(rng.normal(size=(1, c, n)).swapaxes(1, 2))  # (b, n, c)
padded = jnp.pad(x, ((0, 0), (0, t - n), (0, 0)))  # (b, t, c): zeros
mask = (jnp.arange(t) < n)[:, None]  # (t, 1)


def stack(x, weights, mask=1):
    for W in weights:
        z = jax.lax.conv_general_dilated(
            x, W, (1,), "SAME", dimension_numbers=("NWC", "WIO", "NWC")
        )
        x = jnp.tanh(z) * mask
    return x


def reach(difference):  # steps that moved by more than rounding
    return int((difference > 1e-9).sum())


plt.figure(figsize=(4.8, 2.8))
for depth, mark in enumerate(("x-", "o-", "^--", "s:"), start=1):
    layers = weights[:depth]
    alone = stack(x, layers)
    leaked = stack(padded, layers)[:, :n]
    off = abs(leaked - alone).max((0, 2))  # (n,)
    ones = padded.at[:, n:].set(1.0)  # padding that is not zero
    more = abs(stack(ones, layers)[:, :n] - alone).max((0, 2))
    clean = stack(padded, layers, mask)[:, :n]
    again = abs(clean - alone).max((0, 2))
    print(f"{depth} layers, zeros reach:", reach(off))
    print(f"{depth} layers, ones reach:", reach(more))
    print(f"{depth} layers, masked again:", reach(again))
    steps = range(1, reach(off) + 1)  # none for a single layer
    plt.semilogy(steps, off[::-1][: len(steps)], mark, label=f"{depth}")

mean_off = abs((leaked - alone).mean(1)).max()  # over real steps only
print(f"4 layers, mean over real steps off by up to: {mean_off:.4f}")
plt.legend(title="layers")
plt.xlabel("place of the step, counted from the end")
plt.ylabel("largest difference")
plt.show()
