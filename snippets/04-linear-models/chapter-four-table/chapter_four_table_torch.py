import torch
import torch.nn.functional as F
from torch.func import grad, jacrev

X = torch.tensor([[0.0, 2.0], [1.0, 0.0], [1.0, 1.0], [2.0, 3.0]])  # (n, d)
t = torch.tensor([2.0, 1.0, 0.0, 4.0])  # (n,): numbers to predict
y = torch.tensor([0, 1, 2, 0])  # (n,): classes to predict
W = torch.tensor([[0.0, 1.0, 0.5], [1.0, -1.0, 0.0]])  # (d, c)
b = torch.tensor([0.5, 0.0, -0.5])  # (c,)
w, lam, tau = torch.tensor([0.5, 1.0]), 0.1, 2.0
Z = X @ W + b  # (n, c): logits
P = torch.softmax(Z, dim=-1)  # (n, c)
Y = F.one_hot(y, num_classes=3).to(P.dtype)  # (n, c)

table = dict(
    predictions=X @ w,
    squares=(X @ w - t).square().mean(),
    normal=torch.linalg.solve(X.T @ X, X.T @ t),
    ridge=torch.linalg.solve(X.T @ X + len(X) * lam * torch.eye(2), X.T @ t),
    huber=F.huber_loss(X @ w, t),
    onehot=F.one_hot(y, num_classes=3),
    logits=X @ W + b,
    probabilities=torch.softmax(Z, dim=-1),
    tempered=torch.softmax(Z / tau, dim=-1),
    lse=torch.logsumexp(Z, dim=-1),
    loss=F.cross_entropy(Z, y),
    errors=X.T @ (P - Y) / len(X),
    sigmoid=torch.sigmoid(X @ w),
    curvature=jacrev(grad(lambda z: z.logsumexp(0)))(Z[0]),
)
for name, value in table.items():
    print(f"{name}: {tuple(value.shape)}")
sums = [round((v.double() ** 2).sum().item(), 3) for v in table.values()]
print("sums of squares:", sums)
