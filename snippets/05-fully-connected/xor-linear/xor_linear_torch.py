import torch
from torch.nn.functional import softplus

c = 1.0  # the fourth point is (c, c)
X = torch.tensor([[0.0, 0], [0, 1], [1, 0], [c, c]])  # (n, d)
y = torch.tensor([0.0, 1, 1, 0])  # (n,): 1 if the two inputs differ
A = torch.cat([X, torch.ones(4, 1)], dim=1)  # (n, d + 1): ones for b


def tidy(values):
    return [round(v, 4) + 0.0 for v in values.tolist()]  # no -0.0


best = torch.linalg.lstsq(A, y[:, None]).solution.squeeze(1)
print("least squares, w and b:", tidy(best))
print("least squares, says:", tidy(A @ best))
print(f"least squares, loss: {(A @ best - y).square().mean():.4f}")


def loss(theta):  # theta ~ (d + 1,); cross-entropy from logits
    z = A @ theta  # (n,)
    return (softplus(z) - y * z).mean()


theta = torch.tensor([3.0, -2.0, 1.0])  # anywhere
for _ in range(500):
    theta = theta - 2 * torch.func.grad(loss)(theta)
print("logistic, w and b:", tidy(theta))
print("logistic, says:", tidy(torch.sigmoid(A @ theta)))
print(f"logistic, loss: {loss(theta):.4f}")

line = torch.tensor([1.0, 1.0, -0.5])  # x_1 + x_2 > 1/2
right = ((A @ line > 0) == (y > 0.5)).sum()
print(f"a line with {right} of 4 right, loss: {loss(line):.4f}")

product = X[:, :1] * X[:, 1:]  # (n, 1)
A = torch.cat([X, product, A[:, 2:]], dim=1)  # a third feature
best = torch.linalg.lstsq(A, y[:, None]).solution.squeeze(1)
print("with x_1 x_2, weights:", tidy(best[:3]))
