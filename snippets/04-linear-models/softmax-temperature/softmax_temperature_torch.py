import matplotlib.pyplot as plt
import numpy as np
import torch

z = torch.tensor([4.0, 3.0, 2.5, 0.0])  # (c,): logits
tau = torch.tensor(np.geomspace(0.05, 100, 120), dtype=z.dtype)  # (k,)
P = torch.softmax(z / tau[:, None], dim=-1)  # (k, c)


def show(name, p):
    print(f"{name}:", [round(entry, 3) for entry in p.tolist()])


show("τ = 0.05", P[0])
show("τ = 1", torch.softmax(z, dim=-1))
show("τ = 100", P[-1])
tied = torch.tensor([4.0, 4.0, 2.5, 0.0])
show("two share the lead, τ = 0.05", torch.softmax(tied / 0.05, dim=-1))
print(f"mean of the logits: {z.mean():.3f}")
show("largest value of each", P.max(0).values)

fig, ax = plt.subplots(figsize=(4.8, 3.1))
dashes = ["-", "--", "-.", (0, (1, 1))]
for logit, p, dash in zip(z.tolist(), P.T.tolist(), dashes, strict=True):
    ax.plot(tau.tolist(), p, linestyle=dash, label=f"logit {logit:g}")
ax.axhline(1 / 4, color="gray", linestyle=":", linewidth=1)
ax.axvline(1, color="gray", linestyle=":", linewidth=1)
ax.set(xscale="log", xlabel="temperature τ", ylabel="probability")
ax.legend()
plt.show()
