import torch

data = torch.tensor(  # (n, d + 1): features, and in the last column y
    [[1.0, 0.0, 1.0], [1.0, 1.0, 2.0], [1.0, 2.0, 2.0], [1.0, 3.0, 4.0]]
)
order = torch.tensor([2, 0, 3, 1])  # (n,): drawn once
b, sigma, tau = 2, 1.0, 1.0
X, y = data[:, :-1], data[:, -1]  # (n, d), (n,)
test, train = X[order[:1], 1:], X[order[1:], 1:]  # not the column of ones
P = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.8, 0.1]])  # (b, c)
k = torch.tensor([0, 2])  # (b,): the classes that came
w, x = torch.tensor([0.8, 0.6]), torch.tensor([1.0, 4.0])  # (d,), (d,)
z = torch.tensor([[1.0, 0.0], [0.0, 1.0], [-1.0, 1.0]])  # (s, d)
throws, alpha, beta = torch.tensor([1, 0, 1, 1, 1]), 2, 2
A = torch.eye(2) / tau**2 + X.T @ X / sigma**2  # (d, d)
m = torch.linalg.solve(A, X.T @ y / sigma**2)  # (d,)

table = dict(
    batch=X[order[:b]],
    scaled=(test - train.mean(0)) / train.std(0, correction=0),
    predictions=X @ w,
    squared=(X @ w - y).square(),
    absolute=(X @ w - y).abs(),
    risk=(X @ w - y).square().mean(),
    crossed=-P.log()[torch.arange(b), k],
    likelihood=torch.distributions.Normal(X @ w, sigma).log_prob(y).sum(),
    noise=(X @ w - y).square().mean().sqrt(),
    coin=(alpha + throws.sum()) / (alpha + beta + len(throws)),
    covariance=torch.linalg.inv(A),
    mean=torch.linalg.solve(A, X.T @ y / sigma**2),
    draws=m + z @ torch.linalg.cholesky(torch.linalg.inv(A)).T,
    spread=(x @ torch.linalg.solve(A, x) + sigma**2).sqrt(),
)
for name, value in table.items():
    print(f"{name}: {tuple(value.shape)}")
sums = [round(value.square().sum().item(), 3) for value in table.values()]
print("sums of squares:", sums)
