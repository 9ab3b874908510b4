import jax
import jax.numpy as jnp
import numpy as np

cases = {  # query heads that share keys, window, cache, tokens
    "cache": (1, 3, True, 3),  # window and tokens in prompts
    "no cache": (1, 3, False, 3),
    "prefill": (1, 3, True, 1),
    "grouped": (4, 3, True, 3),
    "multi-query": (32, 3, True, 3),
    "window": (1, 1, True, 3),
}


def formula(L, h, k, p, n, g, w, cache):
    ends = range(p, n + 1)  # tokens there after each step
    scores = np.minimum(np.arange(n + 1), w).cumsum().tolist()
    steps = [
        2 * L * h * k * ((b - a) * (h + g) * k + scores[b] - scores[a])
        for b, a in ((b, b - 1 if cache and b > p else 0) for b in ends)
    ]
    return steps, 2 * L * g * k * min(n, w) * 2 * cache


def loop(L, h, k, p, n, g, w, cache):  # the same, from the shapes of arrays
    steps, old = [], [jnp.zeros((2, 0, g, k))] * L  # keys and values
    W_q, W_kv, W_o = (np.zeros((h * k, c * k)) for c in (h, 2 * g, h))

    def write(X):
        for b in range(p, n + 1):
            x, products = X[b - 1 if cache and steps else 0 : b], 0
            r = len(x)  # tokens to compute
            for i in range(L):
                q = (x @ W_q).reshape(r, h, k)
                kv = (x @ W_kv).reshape(r, 2, g, k).swapaxes(0, 1)
                kv = jnp.concatenate([old[i], kv], axis=1)[:, -max(r, w) :]
                old[i] = kv[:, -w:] if cache else old[i]
                K, V = jnp.repeat(kv, h // g, axis=2)  # (m, h, k)
                far = np.arange(r)[:, None] - np.arange(len(K)) + len(K) - r
                seen = (far >= 0) & (far < w)  # (r, m)
                A = jnp.einsum("rhk,mhk->hrm", q, K) / k**0.5
                A = jax.nn.softmax(A, where=seen)
                x += jnp.einsum("hrm,mhk->rhk", A, V).reshape(r, -1) @ W_o
                products += r * (W_q.size + W_kv.size + W_o.size)
                products += int(seen.sum()) * (q[0].size + V[0].size)
            steps.append(products)

    jax.eval_shape(write, np.zeros((n, h * k)))  # shapes, and no numbers
    return steps, 2 * sum(kv.size for kv in old)


for name, (share, w, cache, n) in cases.items():
    for L, h, k, p in (2, 8, 16, 4), (32, 32, 128, 4096):  # p: prompt
        setting = L, h, k, p, n * p, max(h // share, 1), w * p, cache
        steps, kept = formula(*setting)
        if p == 4:
            assert (steps, kept) == loop(*setting), name
            print(f"{name}, bytes kept: {kept:,}")
            print(f"{name}, this step: {steps[-1]:,}")
            print(f"{name}, in all: {sum(steps):,}")
    print(f"{name}, large, kept: {kept / 2**30:.3f} GiB")
    print(f"{name}, large, this step: {steps[-1] / 1e9:,.2f} billion")
