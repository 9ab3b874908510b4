import matplotlib.pyplot as plt
import torch

e = 4096
n = 2.0 ** torch.arange(8, 19, dtype=torch.float64)  # tokens
parts = {
    "MLP": (8 * n * e**2, "C0-"),
    "projections": (4 * n * e**2, "C2-."),
    "scores and mixing": (2 * n**2 * e, "C1--"),
}
total = sum(cost for cost, _ in parts.values())
mixing = parts["scores and mixing"][0]
for i in range(1, 11, 3):
    print(f"n = {n[i]:.0f}, share of mixing: {mixing[i] / total[i]:.3f}")
print("as much as the projections at n:", 2 * e)
print("as much as the rest at n:", 6 * e)

fig, ax = plt.subplots(figsize=(4.8, 3.4))
for name, (cost, style) in parts.items():
    ax.loglog(n, cost, style, base=10, label=name)
ax.axvline(6 * e, color="0.5", linestyle=":")
ax.text(6 * e * 0.9, 2e10, "n = 6e", ha="right")
ax.set(xlabel="tokens n", ylabel="multiplications in a layer")
ax.legend()
plt.show()
