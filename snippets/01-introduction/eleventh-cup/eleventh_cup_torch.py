import torch

x = (torch.arange(40.0, 86.0, 5.0) - 60) / 10  # (n,): the cups again
y = torch.tensor([0.0, 0, 0, 0, 1, 0, 1, 1, 1, 1])  # (n,)
n = len(x)


def curve(w):  # (2, runs) -> (runs, n): a weight and a bias for all cups
    return torch.sigmoid(w[0, :, None] * x + w[1, :, None])


def memory(w):  # (n, runs) -> (runs, n): a number for each cup
    return torch.sigmoid(w.T)


def learn(model, d, used):
    """One run a row of used ~ (runs, n), which is 1 where a cup counts."""

    def loss_of(w):
        errors = (model(w) - y).square()  # (runs, n)
        losses = (errors * used).sum(1) / used.sum(1)  # (runs,)
        return losses.sum()  # each run has its own share of the gradient

    w = torch.zeros(d, len(used))
    for _ in range(200):
        w = w - 2 * torch.func.grad(loss_of)(w)
    return (model(w) - y).square()  # (runs, n)


for name, model, d in [("curve", curve, 2), ("memory", memory, n)]:
    ten = learn(model, d, torch.ones(1, n))  # (1, n): all cups count
    left_out = learn(model, d, 1 - torch.eye(n)).diagonal()  # (n,)
    print(f"{name}, loss on all ten: {ten.mean():.4f}")
    print(f"{name}, on the cup left out: {left_out.mean():.4f}")
