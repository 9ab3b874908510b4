import torch

start = 1.0  # of log σ

x = torch.tensor([2.0, 3.0, 7.0], dtype=torch.float64)  # (n,)


def nll(w):  # w ~ (..., 2): μ and log σ; a sum, without the constant
    mu, log_sigma = w[..., :1], w[..., 1:]
    return (((x - mu) / log_sigma.exp()).square() / 2 + log_sigma).sum(-1)


def observed(w):
    return torch.autograd.functional.hessian(nll, w)


def expected(w):  # curvature in expectation: n times the information
    return len(x) * torch.stack([(-2 * w[1]).exp(), w.new_tensor(2)]).diag()


def move(w, curvature):
    w = w.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(nll(w), w)
    w = w.detach()
    step = -torch.linalg.solve(curvature(w), gradient)
    rates = 0.5 ** torch.arange(6.0)  # 1, 1/2, …, 1/32: take the best
    tries = w + rates[:, None] * step  # (6, 2)
    return tries[nll(tries).argmin()], gradient @ step


for name, curvature in [("newton", observed), ("scoring", expected)]:
    w = torch.tensor([3.0, start], dtype=torch.float64)
    for step in range(1, 9):
        w, slope = move(w, curvature)
        if step == 2:
            print(f"{name}, slope along step 2: {slope:.4f}")
        if step in (1, 2, 4, 8):
            mu, log_sigma = w.tolist()
            print(f"{name}, step {step}: {mu:.4f} and {log_sigma:.4f}")
print(f"closed form: {x.mean():.4f} and {x.std(correction=0).log():.4f}")
