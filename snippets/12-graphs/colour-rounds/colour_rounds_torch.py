import matplotlib.pyplot as plt
import torch

edges = torch.tensor([[0, 1], [1, 2], [2, 3], [3, 4], [4, 5], [2, 6]])
n = 7
A = torch.zeros(n, n, dtype=torch.bool)
A[edges[:, 0], edges[:, 1]] = A[edges[:, 1], edges[:, 0]] = True


def refine(colour):  # (n,) to (n,)
    # a row for each node: its own colour, then those of its neighbours
    # in ascending order, after a -1 for each node that is none
    seen = torch.where(A, colour, -1).sort(1).values
    rows = torch.cat([colour[:, None], seen], 1)  # (n, 1 + n)
    return rows.unique(dim=0, return_inverse=True)[1]  # equal: one number


colours = [torch.zeros(n, dtype=torch.long)]
for _ in range(4):
    colours.append(refine(colours[-1]))
for step, colour in enumerate(colours):
    print(f"after {step}:", colour.tolist())
    print("colours:", len(colour.unique()))

x, y = [0, 1, 2, 3, 4, 5, 2], [0, 0, 0, 0, 0, 0, 1]
figure, axes = plt.subplots(2, 2, figsize=(4.8, 2.8))
for step, ax in enumerate(axes.flat):
    for i, j in edges.tolist():
        ax.plot([x[i], x[j]], [y[i], y[j]], "0.6", zorder=1)
    ax.scatter(x, y, s=180, c="white", edgecolor="0.3", zorder=2)
    for i, c in enumerate(colours[step].tolist()):
        ax.text(x[i], y[i], c, color="0.1", ha="center", va="center")
    ax.set(title=f"after {step}", xlim=(-0.6, 5.6), ylim=(-0.6, 1.6))
    ax.axis("off")
plt.show()
