import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

b, n, e, m, steps = 32, 16, 32, 83, 250  # m: hidden units of the MLP
rng = np.random.default_rng(0)
images, y = load_digits(return_X_y=True)
mix = rng.permutation(len(y))
X = images[mix].reshape(-1, 4, 2, 4, 2).swapaxes(2, 3)  # 4 x 4 patches
X, y = torch.tensor(X.reshape(-1, n, 4) / 8 - 1), torch.tensor(y[mix])
batches = torch.tensor(rng.integers(0, 1400, (steps, b)))
block = [(n, 32), (32, n), (e, 64), (64, e)]
shapes = {
    "mixer": [(4, e), *block, *block, (e, 10)],
    "mlp": [(64, m), (1, m), (m, 56), (1, 56), (56, 10), (1, 10)],
}


def mixer(params, X):  # (b, n, 4) -> (b, 10)
    E, *blocks, C = params
    Z = X @ E  # (b, n, e)
    for A, B, U, V in (blocks[:4], blocks[4:]):
        Z = Z + (F.relu(F.layer_norm(Z, (e,)).mT @ A) @ B).mT
        Z = Z + F.relu(F.layer_norm(Z, (e,)) @ U) @ V
    return F.layer_norm(Z, (e,)).mean(dim=1) @ C


def mlp(params, X):
    W, b, U, a, V, c = params
    return ((X.flatten(1) @ W + b).relu() @ U + a).relu() @ V + c


for net in mixer, mlp:
    name = net.__name__
    params = [rng.normal(size=q) / q[0] ** 0.5 for q in shapes[name]]
    params = [p * (len(p) > 1) for p in params]  # biases start at 0
    params = [torch.tensor(p, requires_grad=True) for p in params]
    optimiser = torch.optim.Adam(params, lr=0.003, fused=True)
    for i in batches:
        optimiser.zero_grad()
        F.cross_entropy(net(params, X[i]), y[i]).backward()
        optimiser.step()
    print(f"{name}, parameters:", sum(p.numel() for p in params))
    with torch.no_grad():
        right = net(params, X).argmax(dim=1) == y
    print(f"{name}, training accuracy: {right[:1400].double().mean():.3f}")
    print(f"{name}, test accuracy: {right[1400:].double().mean():.3f}")
