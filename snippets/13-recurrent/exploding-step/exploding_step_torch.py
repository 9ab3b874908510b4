import matplotlib.pyplot as plt
import numpy as np
import torch

threshold = 0.1  # the longest gradient that is let through
rate = 1.0
rng = np.random.default_rng(0)
n, b, e = 30, 32, 16
A = rng.normal(size=(e, e))
A *= 2.0 / np.abs(np.linalg.eigvals(A)).max()
start = [A, rng.normal(0, 0.3, e), rng.normal(0, 0.3, e)]  # A, B, c
start = [torch.from_numpy(p).requires_grad_() for p in start]
X = torch.from_numpy(rng.uniform(-1, 1, (n, b)))


def loss(A, B, c):  # wanted after the last step: the first input
    s = X.new_zeros(b, e)
    for x in X:
        s = (s @ A.T + x[:, None] * B).tanh()
    return (s @ c - X[0]).square().mean()


before = loss(*start)
before.backward()
g = [p.grad.clone() for p in start]
norm = torch.nn.utils.get_total_norm(g)
shrunk = [G * min(1, threshold / norm) for G in g]
apart = [G * min(1, threshold / G.norm()) for G in g]  # one by one
torch.nn.utils.clip_grad_norm_(start, threshold)
for mine, p in zip(shrunk, start, strict=True):
    assert torch.allclose(mine, p.grad, rtol=1e-4)


@torch.no_grad()
def after(step, length=1.0):
    pairs = zip(start, step, strict=True)
    return loss(*(p - length * G for p, G in pairs)).item()


def cosine(u, v):
    u, v = (torch.cat([G.ravel() for G in z]) for z in (u, v))
    return (u @ v / u.norm() / v.norm()).item()


print(f"norm of the gradient: {norm:.4f}")
print(f"cosine, clipped by norm: {cosine(shrunk, g):.4f}")
print(f"cosine, each tensor clipped: {cosine(apart, g):.4f}")
print(f"loss before: {before:.4f}")
print(f"after a full step: {after(g, rate):.4f}")
print(f"after a clipped step: {after(shrunk, rate):.4f}")

lengths = np.logspace(-4, 2, 120)
plt.figure(figsize=(4.8, 2.8))
plt.semilogx(lengths, [after(g, x / norm) for x in lengths])
for G, style, name in ((g, ":", "full"), (shrunk, "--", "clipped")):
    long = rate * torch.nn.utils.get_total_norm(G)
    plt.axvline(long, ls=style, color="0.4", label=name)
plt.ylim(0, 3)
plt.xlabel("length of the step")
plt.ylabel("loss after it")
plt.legend(loc="upper left")
plt.show()
