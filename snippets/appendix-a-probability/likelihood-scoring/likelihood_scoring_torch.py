import torch

start = 1.0  # of log σ

x = torch.tensor([2.0, 3.0, 7.0], dtype=torch.float64)  # (n,)


def nll(w):  # w ~ (2,): μ and log σ; a sum, without the constant
    z = (x - w[0]) / w[1].exp()
    return (z.square() / 2 + w[1]).sum()


def expected(w):  # curvature in expectation: n times the information
    return len(x) * torch.stack([(-2 * w[1]).exp(), torch.tensor(2.0)]).diag()


def move(w, curvature):
    step = torch.linalg.solve(curvature(w), torch.func.grad(nll)(w))
    rates = 0.5 ** torch.arange(6.0)  # 1, 1/2, …, 1/32: take the best
    tries = w - rates[:, None] * step  # (6, 2)
    return tries[torch.stack([nll(t) for t in tries]).argmin()]


for name, curvature in [
    ("newton", torch.func.hessian(nll)),
    ("scoring", expected),
]:
    w = torch.tensor([3.0, start], dtype=torch.float64)
    for step in range(1, 9):
        w = move(w, curvature)
        if step in (1, 2, 4, 8):
            print(f"{name}, step {step}: {w[0]:.4f} and {w[1]:.4f}")
        if step == 1:
            least = torch.linalg.eigvalsh(torch.func.hessian(nll)(w))[0]
            print(f"{name}, least curvature there: {least:.3f}")
closed = torch.stack([x.mean(), x.std(correction=0).log()])
print(f"closed form: {closed[0]:.4f} and {closed[1]:.4f}")
assert torch.allclose(torch.func.hessian(nll)(closed), expected(closed))
