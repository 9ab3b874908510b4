import numpy as np
import torch

n, d, c = 32, 64, 48  # tokens, inputs, outputs
rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(n, d)))
W = torch.tensor(rng.normal(size=(d, c)))
outlier = W.clone()
outlier[:, 7] *= 50  # the weights of one output
keep = torch.arange(c) != 7  # the others


def quantise(W, dim):  # whole numbers from -127 to 127, and a scale
    scale = W.abs().amax(dim=dim, keepdim=True) / 127
    return (W / scale).round().to(torch.int8), scale


def error(W, dim):  # of the other outputs, relative
    Q, scale = quantise(W, dim)
    difference = X @ (Q.double() * scale) - X @ W  # (n, c)
    return difference[:, keep].norm() / (X @ W)[:, keep].norm()


for name, weights in ("plain", W), ("outlier", outlier):
    for scales, dim in ("one", (0, 1)), ("an input", 1), ("an output", 0):
        each = scales if scales == "one" else "one for " + scales
        print(f"{name}, scale {each}: {error(weights, dim):.4f}")
Q, scale = quantise(outlier, (0, 1))
print("outlier, one scale, levels used elsewhere:", len(Q[:, keep].unique()))
Q, scale = quantise(outlier, 0)
assert torch.allclose(X @ (Q.double() * scale), X @ Q.double() * scale)
stored = Q.nbytes + 4 * scale.numel()  # scales in float32
print(f"bytes: {stored} instead of {2 * W.numel()} in bfloat16")
