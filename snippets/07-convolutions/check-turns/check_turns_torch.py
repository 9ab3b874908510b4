import numpy as np
import torch
import torch.nn.functional as F

rng = np.random.default_rng(0)
X = torch.from_numpy(rng.normal(size=(20, 1, 7, 7)))  # (n, 1, h, w)


def convolve(X, K):
    return F.conv2d(X, K[None, None])


def turns(K):  # all four, stacked
    return torch.stack([K.rot90(r, (-2, -1)) for r in range(4)])


def averaged(f, X):  # turn, apply, turn back
    back = [f(X.rot90(r, (2, 3))).rot90(-r, (2, 3)) for r in range(4)]
    return torch.stack(back).mean(dim=0)


K = torch.from_numpy(rng.normal(size=(3, 3)))
mean = turns(K).mean(dim=0)
assert torch.allclose(
    averaged(lambda X: convolve(X, K), X), convolve(X, mean)
)
basis = torch.stack(
    [turns(E).mean(dim=0).flatten() for E in torch.eye(9).reshape(9, 3, 3)]
)
print(
    "free numbers of a 3 x 3 kernel:", torch.linalg.matrix_rank(basis).item()
)

sobel = torch.tensor([[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]]).double()
target = convolve(X, sobel)  # a task that knows left from right
X4, target4 = (turns(A).flatten(0, 1) for A in (X, target))
runs = {
    "any data": (X, target, lambda K: K),
    "data in all four turns": (X4, target4, lambda K: K),
    "averaged in the layer": (X, target, lambda K: turns(K).mean(dim=0)),
}
for name, (X, H, used) in runs.items():
    K = torch.ones(3, 3).double().requires_grad_()
    for _ in range(50):
        loss = (convolve(X, used(K)) - H).square().mean()
        (g,) = torch.autograd.grad(loss, K)
        K = (K - 0.1 * g).detach().requires_grad_()
    apart = (used(K) - used(K).rot90()).abs().max().item()
    print(f"{name}, kernel and its turn, apart by: {apart:.2f}")
    print(f"{name}, loss: {loss.item():.2f}")
