import numpy as np
import torch

rng = np.random.default_rng(0)
n, e, h = 5, 6, 2
k = e // h
X = torch.from_numpy(rng.normal(size=(n, e)))
W_q, W_k, W_v = torch.from_numpy(rng.normal(size=(3, h, e, k)))
W_o = torch.from_numpy(rng.normal(size=(h, k, e)))
B, C = torch.from_numpy(rng.normal(size=(2, h, k, k)))  # two for each head


def layer(W_q, W_k, W_v, W_o):
    A = ((X @ W_q) @ (X @ W_k).mT / k**0.5).softmax(-1)  # (h, n, n)
    return (A @ X @ W_v @ W_o).sum(0)


before = layer(W_q, W_k, W_v, W_o)
other = W_q @ B, W_k @ B.inverse().mT, W_v @ C, C.inverse() @ W_o
print(f"W_q moved by: {(other[0] - W_q).abs().mean():.4f}")
same = torch.allclose(layer(*other), before)
print("another basis in each head, same output:", same)

turn = torch.from_numpy(np.linalg.qr(rng.normal(size=(e, e)))[0])


def mixed(W):  # all heads side by side, turned, cut again
    return (torch.cat(list(W), 1) @ turn).view(e, h, k).transpose(0, 1)


Q, K = (torch.cat(list(W), 1) for W in (W_q, W_k))
kept = torch.allclose(Q @ K.T, (Q @ turn) @ (K @ turn).T)
print("one basis across heads, sum of the products kept:", kept)
off = layer(mixed(W_q), mixed(W_k), W_v, W_o) - before
print(f"one basis across heads, output off by: {off.abs().mean():.4f}")

slopes = torch.func.jacrev(lambda W: W[0] @ W[1].T)
J = slopes(torch.stack([W_q[0], W_k[0]]))  # (e, e, 2, e, k)
print("numbers in W_q and W_k of a head:", 2 * e * k)
rank = torch.linalg.matrix_rank(J.reshape(e * e, 2 * e * k)).item()
print("directions that change the product:", rank)
