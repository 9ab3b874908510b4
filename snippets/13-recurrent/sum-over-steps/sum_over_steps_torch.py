import numpy as np
import torch

rng = np.random.default_rng(0)
n, d, e = 6, 2, 3
X = torch.from_numpy(rng.normal(size=(n, d)))
A = torch.from_numpy(rng.normal(0, e**-0.5, (e, e)))
B = torch.from_numpy(rng.normal(size=(e, d)))
wanted = torch.from_numpy(rng.normal(size=e))


def loss(layers):  # (n, e, e): a matrix for each step
    s = X.new_zeros(e)
    for A_i, x in zip(layers, X, strict=True):
        s = (A_i @ s + B @ x).tanh()
    return (s - wanted).square().sum()


shared = A.clone().requires_grad_()  # one matrix, used n times
(G,) = torch.autograd.grad(loss(shared.expand(n, e, e)), shared)
deep = A.repeat(n, 1, 1).requires_grad_()  # n matrices, equal for now
(G_steps,) = torch.autograd.grad(loss(deep), deep)

print("one shared matrix:", tuple(G.shape))
print("a matrix for each step:", tuple(G_steps.shape))
print("shared = sum over the steps:", torch.allclose(G, G_steps.sum(0)))
for i, size in enumerate(torch.linalg.matrix_norm(G_steps)):
    print(f"step {i + 1}, norm: {size:.4f}")
print(f"sum, norm: {torch.linalg.matrix_norm(G):.4f}")
