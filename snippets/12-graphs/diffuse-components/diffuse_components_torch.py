import matplotlib.pyplot as plt
import torch

n, eps = 7, 0.2  # a path 0-1-2-3, and a triangle 4-5-6
pairs = torch.tensor([[0, 1], [1, 2], [2, 3], [4, 5], [5, 6], [4, 6]])
source, target = torch.cat([pairs, pairs.flip(1)]).T  # (12,) each
degree = torch.zeros(n, dtype=torch.float64).index_add_(
    0, target, torch.ones(len(target), dtype=torch.float64)
)


def laplacian(x):  # L x = D x - A x, along the edges
    return degree * x - torch.zeros_like(x).index_add_(0, target, x[source])


x = torch.tensor([8.0, 0, 0, 0, 6, 6, 0], dtype=torch.float64)  # (n,)
path = [x]
for _ in range(40):
    path.append(path[-1] - eps * laplacian(path[-1]))
path = torch.stack(path)  # (41, n)

print("after 1 step:", [round(v, 4) for v in path[1].tolist()])
print("after 40 steps:", [round(v, 2) for v in path[-1].tolist()])
print(f"means: {x[:4].mean():.2f} and {x[4:].mean():.2f}")
# the same as a gradient step on half of the squares along the edges
y = x.clone().requires_grad_()
energy = (y[pairs[:, 0]] - y[pairs[:, 1]]).square().sum() / 2
energy.backward()
print("gradient = L x:", torch.allclose(y.grad, laplacian(x)))

plt.figure(figsize=(4.8, 2.5))
for i in range(n):
    plt.plot(path[:, i], ["-", "--"][i > 3], color=["C0", "C1"][i > 3])
plt.text(31, 4.3, "triangle")
plt.text(31, 1.1, "path")
plt.xlabel("steps")
plt.ylabel("value of a node")
plt.show()
