from functools import partial
from timeit import timeit

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

rng, L, n, d = np.random.default_rng(0), 32, 128, 192  # L layers
Ws = jnp.array(rng.normal(size=(L, d, d)) / 12, dtype=jnp.float32)
X = jnp.array(rng.normal(size=(n, d)), dtype=jnp.float32)


def segment(x, Ws):  # (n, d) -> (n, d), a layer for each W
    return jax.lax.scan(lambda x, W: (jnp.sin(x @ W), None), x, Ws)[0]


def loss(Ws, run, k):  # in segments of k layers
    groups = Ws.reshape(L // k, k, d, d)
    x, _ = jax.lax.scan(lambda x, Ws: (run(x, Ws), None), X, groups)
    return jnp.square(x).mean()


def kept(f, *inputs):  # arrays (n, d) that wait for the way back
    back = jax.eval_shape(lambda *inputs: jax.vjp(f, *inputs)[1], *inputs)
    leaves = jax.tree.leaves(back)  # their shapes alone
    found = [leaf.size for leaf in leaves if leaf.shape[-2:] == (n, d)]
    return sum(found) // (n * d)


def seconds(f):  # for one call; waits for the device
    return timeit(lambda: jax.block_until_ready(f(Ws)), number=1)


again = jax.checkpoint(segment)
sizes = [1, 2, 4, 8, 16, 32]
plain = partial(loss, run=segment, k=L)
by_size = {k: partial(loss, run=again, k=k) for k in sizes}
none, border = kept(plain, Ws), [kept(f, Ws) for f in by_size.values()]
inside = [kept(segment, X, Ws[:k]) for k in sizes]
gradients = [jax.jit(jax.grad(f)) for f in (by_size[4], plain)]
times = [[seconds(f) for f in gradients] for _ in range(20)]  # in turn
twice, once = np.min(times, axis=0)  # the least: the first compiles
print("without segments, arrays kept:", none)
print("between segments:", border)
print("inside one segment:", inside)
print("at k = 4, kept:", border[2])
print("at k = 4, for a moment:", inside[2])
print(f"time ratio at k = 4: {twice / once:.1f}")

both = np.add(border, inside)
plt.plot(sizes, border, "o--", sizes, inside, "s--", sizes, both, "^-")
plt.axhline(none, color="C3")
plt.xscale("log", base=2)
plt.xticks(sizes, sizes)
plt.gca().set(xlabel="layers in a segment, k", ylabel="arrays kept", ylim=0)
names = "between segments", "inside one", "together", "no segments"
plt.figlegend(names, loc="outside upper center", ncols=2)
plt.show()
