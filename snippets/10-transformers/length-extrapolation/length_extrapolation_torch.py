import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn import functional as F

kinds = "mask only", "learned", "sinusoidal", "RoPE", "ALiBi", "peak at 2"
v, n, e, h, k, b, steps = 8, 16, 16, 2, 8, 16, 200  # v: vocabulary
rng = np.random.default_rng(0)
x = torch.tensor(rng.integers(0, v, (steps, b, n)))  # answer: two back
new = torch.tensor(rng.integers(0, v, (100, 2 * n)))
i = torch.arange(2 * n).double()
waves = i[:, None] * 10_000.0 ** (-2 * torch.arange(e // 2) / e).double()
waves = torch.cat([waves.sin(), waves.cos()], dim=1) / 2
turns = i[:, None] * 10_000.0 ** (-2 * torch.arange(k // 2) / k).double()
past = i[:, None] - i  # (2 n, 2 n), how many places back
falls = torch.tensor([2.0**-4, 2.0**-8])[:, None, None] * past
sizes = (v, e), (2 * n, e), (3, e, h, k), (h, k, e), (e, v)
start = [rng.normal(size=s) * (0.5 if len(s) == 2 else 0.25) for s in sizes]
has = torch.eye(6).double()  # six models, which have one position each


def losses(params, x):  # (6, m - 2), by model and position
    (E, S, W, R, U), m = params, x.shape[1]
    learned, fixed, rope, alibi, two = has[:, 1:, None, None].unbind(dim=1)
    table = learned * S[:, :m] + fixed * waves[:m]  # (6, m, e)
    X = E[:, x] + table[:, None]  # (6, b, m, e)
    Q, K, V = torch.einsum("gbie,gxehk->xgbhik", X, W)
    turn = torch.exp(1j * rope[:, None, None] * turns[:m])
    Q, K = (torch.complex(*a.chunk(2, -1)) * turn for a in (Q, K))
    scores = (Q @ K.mH).real / k**0.5  # (6, b, h, m, m)
    lines = alibi[:, None] * falls + two[:, None] * (past - 2).abs()
    scores = scores - lines[:, None, :, :m, :m]  # lines ~ (6, h, 2 n, 2 n)
    A = scores.masked_fill(past[:m, :m] < 0, -torch.inf).softmax(-1)
    H = torch.einsum("gbhik,ghke->gbie", A @ V, R)
    logits = ((X + H) @ U[:, None])[:, :, 2:].movedim(-1, 1)
    answers = x[:, :-2].expand(6, -1, -1)  # (6, b, m - 2)
    return F.cross_entropy(logits, answers, reduction="none").mean(dim=1)


params = [torch.tensor(np.stack([p] * 6), requires_grad=True) for p in start]
optimiser = torch.optim.Adam(params, lr=0.02)
for batch in x:
    optimiser.zero_grad()
    losses(params, batch).mean(dim=1).sum().backward()
    optimiser.step()
with torch.no_grad():
    measured = losses(params, new)

plt.figure(figsize=(4.8, 3.2))
styles = "-.", "--", ":", "-", (0, (1, 4)), (0, (6, 3, 1, 3))
for kind, loss, style in zip(kinds, measured, styles, strict=True):
    print(f"{kind}, places 3 to 16: {loss[: n - 2].mean():.3f}")
    print(f"{kind}, places 17 to 32: {loss[n - 2 :].mean():.3f}")
    plt.plot(i[2:] + 1, loss, linestyle=style, label=kind)
plt.axvline(n + 0.5, color="gray", linewidth=0.8)
plt.gca().set(xlabel="place in the sequence", ylabel="cross-entropy")
plt.legend(loc="upper left")
plt.show()
