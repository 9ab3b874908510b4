import numpy as np
import torch
from torch.nn.functional import scaled_dot_product_attention

n, m, k, v, B = 3, 8, 4, 2, 2
rng = np.random.default_rng(0)
arrays = [rng.normal(size=shape) for shape in ((n, k), (m, k), (m, v))]
Q, K, V = (torch.tensor(a, requires_grad=True) for a in arrays)
G = torch.tensor(rng.normal(size=(n, v)))  # adjoint of the output


def naive(Q, K, V):
    return (Q @ K.T / k**0.5).softmax(dim=1) @ V  # the scores: (n, m)


def step(top, s, o, Q, K, V):  # (n, 1), (n, 1), (n, v), and a block
    Z = Q @ K.T / k**0.5  # (n, B)
    new = torch.maximum(top, Z.detach().amax(dim=1, keepdim=True))
    P, old = (Z - new).exp(), (top - new).exp()
    return new, old * s + P.sum(dim=1, keepdim=True), old * o + P @ V


def in_blocks(Q, K, V):
    top = Q.new_full((n, 1), -torch.inf)
    s, o = Q.new_zeros(n, 1), Q.new_zeros(n, v)
    for K_block, V_block in zip(K.split(B), V.split(B), strict=True):
        top, s, o = step(top, s, o, Q, K_block, V_block)
    return o / s


out, ours = naive(Q, K, V), in_blocks(Q, K, V)
library = scaled_dot_product_attention(Q, K, V)
assert torch.allclose(out, library)
slopes = torch.autograd.grad(out, (Q, K, V), G)
blocked = torch.autograd.grad(ours, (Q, K, V), G)
same = ((out - ours).abs().max() < 1e-12).item()
print(f"output, shape {tuple(out.shape)}, the same: {same}")
for name, a, b in zip("QKV", slopes, blocked, strict=True):
    same = ((a - b).abs().max() < 1e-12).item()
    print(f"gradient of {name}, shape {tuple(a.shape)}, the same: {same}")
print("output of query 1:", *(f"{x:.4f}" for x in ours[0].tolist()))
