import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, e, k = 6, 4, 3
X = torch.tensor(rng.normal(size=(n, e)))
W_q, W_k, W_v = torch.tensor(rng.normal(size=(3, e, k)))


def attention(X, causal):
    Q, K, V = X @ W_q, X @ W_k, X @ W_v  # (n, k) each
    S = Q @ K.mT / k**0.5  # (n, n): query i, key j
    if causal:
        later = torch.ones_like(S).triu(1).bool()  # True where j > i
        S = S.masked_fill(later, -torch.inf)
    return S.softmax(dim=-1) @ V  # (n, k)


Y = attention(X, True)
library = F.scaled_dot_product_attention(
    X @ W_q, X @ W_k, X @ W_v, is_causal=True
)
assert torch.allclose(Y, library)
alone = attention(X[:4], True)  # the last two tokens are not there yet
print(f"4 tokens alone, off by: {(Y[:4] - alone).abs().max():.6f}")

_, axes = plt.subplots(1, 2, figsize=(4.8, 2.6))
for ax, causal in zip(axes, [False, True], strict=True):
    J = torch.func.jacrev(attention)(X, causal)  # (n, k, n, e)
    size = J.square().sum(dim=(1, 3)).sqrt()  # (n, n): norm of a block
    name = "causal" if causal else "no mask"
    print(f"{name}, largest block above: {size.triu(1).max():.6f}")
    print(f"{name}, smallest on the diagonal: {size.diag().min():.4f}")
    for i, j in np.ndindex(n, n):
        said = f"{size[i, j]:.1f}" if size[i, j] > 0 else "0"
        ax.text(j, i, said, ha="center", va="center")
    ax.set(xlim=(-0.5, n - 0.5), ylim=(n - 0.5, -0.5), title=name)
    ax.set(xticks=range(n), xticklabels=range(1, n + 1), xlabel="token j")
    ax.set(yticks=range(n), yticklabels=range(1, n + 1), ylabel="output i")
    ax.set_aspect("equal")
plt.show()
