import torch


def data(n):  # n points between 0 and 1, and a step at 0.5
    x = (torch.arange(n) + 0.5) / n
    return x, (x > 0.5).float()  # (n,), (n,)


def loss(s, w, x, y):
    return (torch.sigmoid(w * (x - s)) - y).square().mean()


def slope(s, w, x, y):  # of the loss at s
    s = s.clone().requires_grad_()
    return torch.autograd.grad(loss(s, w, x, y), s)[0]


def descend(s, w, x, y, rate=0.1):
    for _ in range(200):
        s = s - rate * slope(s, w, x, y)
    return s


x, y = data(20)  # 0.025, 0.075, …, 0.975
start = torch.tensor(0.3)
steepness = (10.0, 100.0, 1000.0, 10_000.0)
for w in steepness:
    pull = slope(start, w, x, y)
    print(f"w = {w:.0f}, size of gradient: {abs(pull):.4f}")
    s = descend(start, w, x, y)
    print(f"w = {w:.0f}, s after 200: {s:.3f}, loss {loss(s, w, x, y):.4f}")
assert pull == 0  # at 10,000: exactly, in float32

s = start
for w in steepness:  # each from where the last one ended
    s = descend(s, w, x, y)
print(f"steeper stage by stage, s: {s:.3f}, loss {loss(s, w, x, y):.4f}")

s = descend(start - 0.024, 1000.0, x, y)  # one point is very near
print(f"w = 1000, from 0.276, s after 200: {s:.1f}")

x, y = data(2000)  # a hundred times as dense
s = descend(start, 1000.0, x, y, rate=0.002)
print(f"w = 1000, 2000 points, s after 200: {s:.2f}")
