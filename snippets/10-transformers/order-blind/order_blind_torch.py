import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

b, n, e, steps = 32, 16, 32, 300
rng = np.random.default_rng(0)
images, y = load_digits(return_X_y=True)
mix = rng.permutation(len(y))
X = images[mix].reshape(-1, 4, 2, 4, 2).swapaxes(2, 3)  # 4 x 4 patches
X, y = torch.tensor(X.reshape(-1, n, 4) / 8 - 1), torch.tensor(y[mix])
shapes = [(4, e), (n, e), (e, 3 * e), (e, e), (e, e), (e, e), (e, 10)]
start = [rng.normal(size=s) / s[0] ** 0.5 for s in shapes]
batches = torch.tensor(rng.integers(0, 1400, (steps, b)))


def norm(Z):  # over the features of each token
    return F.layer_norm(Z, (e,))


def logits(params, X, use):  # (b, n, 4) -> (b, 10)
    E, S, Wi, Wo, U, V, C = params
    Z = X @ E + use * S  # (b, n, e)
    Q, K, V1 = (norm(Z) @ Wi).chunk(3, dim=2)  # (b, n, e) each
    Z = Z + F.scaled_dot_product_attention(Q, K, V1) @ Wo
    Z = Z + F.relu(norm(Z) @ U) @ V
    return norm(Z).mean(dim=1) @ C  # the mean over the patches


shuffled = torch.tensor(rng.permutation(n))  # one order for all images
for name, use in {"no positions": 0.0, "learned table": 1.0}.items():
    params = [torch.tensor(p, requires_grad=True) for p in start]
    optimiser = torch.optim.Adam(params, lr=0.005)
    for i in batches:
        optimiser.zero_grad()
        F.cross_entropy(logits(params, X[i], use), y[i]).backward()
        optimiser.step()
    with torch.no_grad():
        for kind, T in ("test", X[1400:]), ("shuffled", X[1400:, shuffled]):
            right = logits(params, T, use).argmax(dim=1) == y[1400:]
            print(f"{name}, {kind}: {right.double().mean():.3f}")
