import matplotlib.pyplot as plt
import torch

torch.set_default_dtype(torch.float64)
text = "ab..c|d.e.f."  # a dot has step 0, the bar 5, a letter 0.5
steps = torch.tensor([{".": 0.0, "|": 5.0}.get(c, 0.5) for c in text])
n = len(text)
far = steps.cumsum(0)
lower = torch.ones(n, n, dtype=torch.bool).tril()
L = (far - far[:, None]).masked_fill(~lower, -torch.inf).exp()
M = L * (1 - torch.exp(-steps))  # (n, n): B by hold, C B = 1

x = torch.arange(1.0, n + 1)
s, rows = torch.zeros(()), []
for x_i, keep in zip(x, torch.exp(-steps), strict=True):
    s = keep * s + (1 - keep) * x_i
    rows.append(s)
print("M x = the states:", torch.allclose(M @ x, torch.stack(rows)))
print("columns of zeros:", (M == 0).all(0).nonzero()[:, 0].tolist())
print("rows as the one above:", (M.diff(dim=0) == 0).all(1).sum().item())
print(f"token 4 gives token 0: {M[4, 0]:.4f}")
print(f"token 5 gives token 0: {M[5, 0]:.4f}")
print(f"row 4 adds up to: {M[4].sum():.4f}")
print(f"row 11 adds up to: {M[11].sum():.4f}")

fig, ax = plt.subplots(figsize=(4.8, 4))
ax.pcolormesh(M, cmap="Greys", vmin=0, vmax=1, edgecolor="0.85")
ax.set_xticks([j + 0.5 for j in range(n)], text)
ax.set_yticks([j + 0.5 for j in range(n)], text)
ax.set(xlabel="token read", ylabel="state after", aspect="equal")
ax.invert_yaxis()
plt.show()
