from timeit import repeat

import numpy as np
import torch

e = 64
rng = np.random.default_rng(0)


def draw(*shape):
    return torch.tensor(rng.normal(size=shape), dtype=torch.float32)


W, A, B = draw(e, 4 * e), draw(e, 4 * e), draw(4 * e, e)


def attend(Q, K, V):  # the part that grows with the square
    return (Q @ K.T / e**0.5).softmax(1) @ V


def rest(X):  # four projections in one product, and the MLP
    return X @ W, (X @ A).relu() @ B


def seconds(f, *inputs):
    f(*inputs)  # to warm up
    return min(repeat(lambda: f(*inputs), number=5, repeat=5)) / 5


measured = []
for n in 48, 384, 3072:
    Q, K, V, X = (draw(n, e) for _ in range(4))
    ratio = seconds(attend, Q, K, V) / seconds(rest, X)
    measured.append(ratio)
    print(f"attention over the rest, count at n = {n}: {n / (6 * e):.3f}")
    print(f"time at n = {n}: {ratio:.3f}")
assert measured[1] < measured[2]  # at 48 tokens, what a call costs blurs it
