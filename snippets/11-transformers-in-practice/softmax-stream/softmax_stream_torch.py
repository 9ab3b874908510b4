import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(4)
B, blocks = 4, 8
z = torch.from_numpy(np.linspace(-1, 3, 32) + 1.5 * rng.normal(size=32))
z[:B] = -torch.inf  # a mask hides the first block
v = torch.from_numpy(rng.normal(size=32))  # one value for each key


def step(carry, z, v, guarded=True):  # carry: t, s, o, each a number
    top, s, o = carry
    new = torch.maximum(top, z.max())
    unit = new
    if guarded:  # nothing seen yet: -inf - (-inf) is no number
        unit = torch.where(new == -torch.inf, 0.0, new)
    old, weights = (top - unit).exp(), (z - unit).exp()
    return new, old * s + weights.sum(), old * o + weights @ v


def run(**options):
    carry = torch.tensor([-torch.inf, 0.0, 0.0]).double()
    rows = []
    for y, u in zip(z.split(B), v.split(B), strict=True):
        carry = step(carry, y, u, **options)
        rows.append(torch.stack(carry))
    return torch.stack(rows)  # (blocks, 3)


tops, sums, outs = run().T
whole = z.softmax(dim=0) @ v
for i in range(blocks):
    print(f"block {i + 1}, t: {tops[i]:.3f}")
    print(f"block {i + 1}, s: {sums[i]:.3f}")
assert torch.isclose(outs[-1] / sums[-1], whole)
shrunk = torch.exp(tops[1] - tops[2]).item()
print(f"unit of block 2 in that of block 3: {shrunk:.3f}")
print(f"output: {whole.item():.4f}")
print(f"without the guard: {run(guarded=False)[-1, 2].item():.4f}")

_, axes = plt.subplots(3, 1, sharex=True, figsize=(4.8, 5.2))
seen = np.arange(1, 33)
axes[0].plot(seen[B:], z[B:], "o", markersize=3)
axes[0].step(seen[B:], tops[1:].repeat_interleave(B), where="mid")
axes[0].set(ylabel="score, t")
after = B * np.arange(2, blocks + 1)
axes[1].plot(after, sums[1:], "s-")
axes[1].set(ylabel="s", ylim=(0, None))
axes[2].plot(after, outs[1:] / sums[1:], "s-")
axes[2].axhline(whole.item(), linestyle="--", color="gray")
axes[2].set(ylabel="o / s", xlabel="keys read")
plt.show()
