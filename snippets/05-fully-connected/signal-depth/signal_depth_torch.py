import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)
n, d, depth = 200, 200, 20
X, target = torch.tensor(rng.normal(size=(2, n, d)), dtype=torch.float32)
normal = rng.normal(size=(depth, d, d)).astype(np.float32)
normal = torch.from_numpy(normal)  # the same numbers for every scale

fig, ax = plt.subplots(figsize=(4.8, 2.8))
for name, times_d in {"1/(3d)": 1 / 3, "2/d": 2, "4/d": 4}.items():
    W = ((times_d / d) ** 0.5 * normal).requires_grad_()  # (depth, d, d)
    H, spread = X, []
    for layer in W:
        H = torch.relu(H @ layer)  # (n, d)
        spread.append(H.std(correction=0).item())
    loss = (H * target).mean()  # any loss will do
    first = torch.autograd.grad(loss, W)[0][0]  # (d, d): of layer 1
    factor = (spread[-1] / spread[0]) ** (1 / (depth - 1))
    print(f"{name}, layers 1 and {depth}: {spread[0]:.3g}, {spread[-1]:.3g}")
    print(f"{name}, factor per layer: {factor:.2f}")
    print(f"{name}, predicted: {(times_d / 2) ** 0.5:.2f}")
    norm = torch.linalg.vector_norm(first)
    print(f"{name}, gradient of the first layer: {norm:.2g}")
    ax.semilogy(range(1, depth + 1), spread, ".-")
    ax.text(depth + 0.5, spread[-1], name, va="center")

torch.manual_seed(0)  # what the framework draws unless told otherwise
assert abs(torch.nn.Linear(d, d).weight.var() * d - 1 / 3) < 0.01
he = torch.nn.init.kaiming_normal_(torch.empty(d, d), nonlinearity="relu")
assert abs(he.var() * d - 2) < 0.1
ax.set(xlabel="layer", ylabel="standard deviation", xticks=[1, 5, 10, 15, 20])
ax.set_title("variance", loc="right")
plt.show()
