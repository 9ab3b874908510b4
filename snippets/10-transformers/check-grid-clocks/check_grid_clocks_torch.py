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
start = [torch.tensor(rng.normal(size=s) / s[0] ** 0.5) for s in shapes]
batches = torch.tensor(rng.integers(0, 1400, (steps, b)))

theta = 100.0 ** (-4 * torch.arange(e // 4).double() / e)  # (e/4,)
angles = torch.arange(4).double()[:, None] * theta  # (4, e/4)
clock = torch.cat([angles.sin(), angles.cos()], dim=1)  # (4, e/2)
rows, columns = clock.repeat_interleave(4, dim=0), clock.repeat(4, 1)
grid = torch.cat([rows, columns], dim=1)  # (n, e), not trained
start.pop(1)  # the table that is trained is not needed


def norm(Z):  # over the features of each token
    return F.layer_norm(Z, (e,))


def logits(params, X):  # (b, n, 4) -> (b, 10)
    E, Wi, Wo, U, V, C = params
    Z = X @ E + grid  # (b, n, e)
    Q, K, V1 = (norm(Z) @ Wi).chunk(3, dim=2)  # (b, n, e) each
    Z = Z + F.scaled_dot_product_attention(Q, K, V1) @ Wo
    Z = Z + F.relu(norm(Z) @ U) @ V
    return norm(Z).mean(dim=1) @ C  # the mean over the patches


params = [p.clone().requires_grad_() for p in start]
optimiser = torch.optim.Adam(params, lr=0.005)
for i in batches:
    optimiser.zero_grad()
    F.cross_entropy(logits(params, X[i]), y[i]).backward()
    optimiser.step()
with torch.no_grad():
    right = logits(params, X[1400:]).argmax(dim=1) == y[1400:]
print(f"sinusoids for row and column, test: {right.double().mean():.3f}")
