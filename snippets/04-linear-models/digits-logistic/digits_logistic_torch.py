import matplotlib.pyplot as plt
import numpy as np
import torch
from matplotlib.colors import LinearSegmentedColormap
from sklearn.datasets import load_digits

device = torch.accelerator.current_accelerator(check_available=True) or "cpu"
data = load_digits()  # 1797 images of 8 x 8 pixels, values 0 to 16
order = np.random.default_rng(0).permutation(len(data.target))
X = torch.tensor(data.data[order] / 16, dtype=torch.float32).to(device)
y = torch.tensor(data.target[order]).to(device)
train, test = slice(0, 1400), slice(1400, None)

eta = 1.0
d, c = 64, 10
W, b = torch.zeros(d, c, device=device), torch.zeros(c, device=device)
Y = torch.eye(c, device=device)[y]  # (n, c): rows of the identity


def model(W, b, X):  # (n, d) -> (n, c)
    weights = torch.exp(X @ W + b)
    return weights / weights.sum(-1, keepdim=True)


def report(name, part):
    P = model(W, b, X[part])
    loss = -(Y[part] * P.log()).sum(-1).mean()
    right = (P.argmax(-1) == y[part]).float().mean()
    print(f"{name} loss: {loss:.3f}")
    print(f"{name} accuracy: {right:.3f}")


for _ in range(300):
    R = model(W, b, X[train]) - Y[train]  # (n, c): f(x) - y
    W = W - eta * X[train].T @ R / len(R)
    b = b - eta * R.mean(0)
report("training", train)
report("test", test)

colours = ["#3b4cc0", "#80808000", "#b40426"]  # clear in the middle
ink = LinearSegmentedColormap.from_list("ink", colours)
fig, panels = plt.subplots(2, 5, figsize=(4.8, 2.8))
top = W.abs().max().item()
for k, ax in enumerate(panels.flat):
    image = W[:, k].reshape(8, 8).cpu().numpy()
    ax.imshow(image, cmap=ink, vmin=-top, vmax=top)
    ax.set(title=k, xticks=[], yticks=[], facecolor="#80808026")
    ax.spines[:].set_visible(False)
fig.supxlabel(f"full red: +{top:.1f}, full blue: −{top:.1f}, clear: 0")
plt.show()
