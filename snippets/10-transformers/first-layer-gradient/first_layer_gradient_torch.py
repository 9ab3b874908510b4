import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn import functional as F

L = 12  # blocks
draws, b, n, e, h, c = 8, 8, 8, 32, 4, 10  # eight networks side by side
rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(b, n, e)))
y = torch.tensor(rng.integers(0, c, (draws, b, n)))  # a class per token
U = torch.tensor(rng.normal(0, e**-0.5, (e, c)))
shapes = [(e, e)] * 4 + [(e, 4 * e), (4 * e, e)]
stack = [  # variance 1 / inputs
    torch.tensor(rng.normal(0, s[0] ** -0.5, (L, draws, 1, *s)))
    for s in shapes
]


def norm(x):
    return F.layer_norm(x, (e,))


def mha(x, W_q, W_k, W_v, W_o):  # (draws, b, n, e)
    q, k, v = (
        (x @ W).unflatten(-1, (h, -1)).transpose(2, 3)
        for W in (W_q, W_k, W_v)
    )
    heads = F.scaled_dot_product_attention(q, k, v)
    return heads.transpose(2, 3).flatten(3) @ W_o


fig, axes = plt.subplots(1, 2, figsize=(4.8, 2.9), layout="constrained")
for kind, line in ("pre-norm", "o-"), ("post-norm", "s--"):
    x, sizes, mlps = X, [], []
    for *attention, W_1, W_2 in zip(*stack, strict=True):
        mlps.append(W_1.clone().requires_grad_())
        if kind == "pre-norm":
            x = x + mha(norm(x), *attention)
            x = x + torch.relu(norm(x) @ mlps[-1]) @ W_2
        else:
            x = norm(x + mha(x, *attention))
            x = norm(x + torch.relu(x @ mlps[-1]) @ W_2)
        sizes.append(x.square().mean().sqrt().item())
    logits = norm(x) @ U
    loss = draws * F.cross_entropy(logits.flatten(0, 2), y.flatten())
    slopes = torch.stack(torch.autograd.grad(loss, mlps))
    slopes = slopes.square().sum((-2, -1)).sqrt().squeeze(-1)  # (L, draws)
    means = slopes.mean(1).tolist()
    print(f"{kind}, stream after the last block: {sizes[-1]:.2f}")
    print(f"{kind}, gradient in the first block: {means[0]:.3f}")
    print(f"{kind}, in one draw as low as: {slopes[0].min():.3f}")
    print(f"{kind}, gradient in the last block: {means[-1]:.3f}")
    for ax, values in zip(axes, (sizes, means), strict=True):
        ax.plot(range(1, L + 1), values, line, markersize=3, label=kind)
axes[0].set(title="size of the stream", ylim=(0, 8))
axes[1].set(title="gradient", ylim=(0.05, 2), yscale="log")
plt.setp(axes, xlabel="block", xlim=(0, 25))
axes[0].legend(loc="upper left")
plt.show()
