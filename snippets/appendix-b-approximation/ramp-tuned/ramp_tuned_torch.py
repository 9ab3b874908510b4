import matplotlib.pyplot as plt
import torch

torch.set_default_dtype(torch.float64)
m, n, steps = 15, 150, 300
x = (torch.arange(n) + 0.5) * 10 / n  # (n,)
g = torch.sinc(x / torch.pi)
s = torch.arange(m + 1) * 10 / m  # (m + 1,)
y = torch.sinc(s / torch.pi)
bends = (y.diff() / s.diff()).diff(prepend=torch.zeros(1))  # (m,)
means = g.reshape(m, -1).mean(dim=1)
jumps = means.diff()  # (m - 1,): a step at each inner edge


def forward(act, p):
    return act(x[:, None] * p[0] + p[1]) @ p[2] + p[3]


def train(act, p):
    p = [q.clone().requires_grad_() for q in p]
    optimiser = torch.optim.Adam(p, lr=0.003)
    for _ in range(steps):
        optimiser.zero_grad()
        (forward(act, p) - g).square().mean().backward()
        optimiser.step()
    return [q.detach() for q in p]


ones = torch.ones(m)
built = {"ramps": (torch.relu, [ones, -s[:-1], bends, y[0]])}
for w in (6.0, 1000.0):
    start = [w * ones[1:], -w * s[1:-1], jumps, means[0]]
    built[f"steps with w = {w:.0f}"] = (torch.sigmoid, start)
curves = {}
for name, (act, p) in built.items():
    q = train(act, p)
    moved = (q[1] / q[0] - p[1] / p[0]).abs().max()
    errors = [forward(act, r) - g for r in (p, q)]
    before, after = (e.square().mean() for e in errors)
    print(f"{name}, built: {before:.2e}")
    print(f"{name}, trained: {after:.1e}")
    print(f"{name}, largest move: {moved:.3f}")
    curves[name] = errors
assert moved < 1e-6  # the steep steps, which came last

plt.figure(figsize=(4.8, 3))
plt.plot(x.numpy(), curves["ramps"][0].numpy(), "C0--", label="built")
plt.plot(x.numpy(), curves["ramps"][1].numpy(), "C1", label="trained")
plt.xlabel("x")
plt.ylabel("f(x) − g(x)")
plt.legend()
plt.show()
