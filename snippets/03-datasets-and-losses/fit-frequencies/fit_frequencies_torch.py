import torch

y = torch.tensor([1, 0, 0, 1, 0, 0, 0, 1, 0, 0])  # (n,): 3 ones of 10
drink = torch.tensor([0, 2, 2, 0, 2, 1, 2, 2])  # (n,): tea, milk, coffee


def curve(w):  # one score to one probability
    return 1 / (1 + torch.exp(-w))


def shares(w):  # three scores to three: made positive, divided by their sum
    return w.exp() / w.exp().sum()


def bernoulli(w, y=y):
    p = curve(w)
    return -torch.where(y == 1, p.log(), (1 - p).log()).mean()


def never(w):  # ten answers, and no one among them
    return bernoulli(w, torch.zeros(10))


def categorical(w):
    return -shares(w)[drink].log().mean()


def descend(nll, w):
    for _ in range(200):
        w = w - torch.func.grad(nll)(w)
    return w


p = curve(descend(bernoulli, torch.tensor(0.0)))
print(f"probability of a one: {p:.4f}")
assert torch.isclose(p, y.float().mean(), atol=1e-5)

w = torch.tensor(0.0)
for steps in (200, 400, 600):
    w = descend(never, w)
    print(f"no ones, {steps} steps, score: {w:.2f}")
    print(f"no ones, {steps} steps, probability: {curve(w):.4f}")

p = shares(descend(categorical, torch.zeros(3)))
print("probabilities of the drinks:", [f"{q:.4f}" for q in p.tolist()])
assert torch.allclose(p, torch.bincount(drink) / 8, atol=1e-5)
