import torch

torch.set_default_dtype(torch.float64)
a, mu, L = torch.tensor([3.0, 1.0]), 1.0, 11.0  # L = mu + |a|^2


def f(x):  # x ~ (2,): curved by mu to L, lowest at 0
    return x @ x / 2 + (a @ x).cosh().log()


for point in ([0.0, 0.0], [4.0, 4.0]):
    H = torch.autograd.functional.hessian(f, torch.tensor(point))
    low, high = torch.linalg.eigvalsh(H).tolist()
    print(f"eigenvalues at {point}: {low:.4f} and {high:.4f}")

eta, promised = 2 / (mu + L), (L - mu) / (L + mu)
print(f"promised: {promised:.4f}")
norm = torch.linalg.vector_norm
x, factors = torch.tensor([4.0, 4.0]), []
for _ in range(40):
    new = x - eta * torch.func.grad(f)(x)
    factors.append((norm(new) / norm(x)).item())  # the minimum is at 0
    x = new
assert max(factors) < promised + 1e-9
for k in (1, 2, 5, 10, 20, 40):
    print(f"step {k}, the error times: {factors[k - 1]:.4f}")
