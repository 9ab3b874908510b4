import matplotlib.pyplot as plt
import torch

nu = torch.log(-torch.tensor([0.5, 0.9, 0.99, 0.999]).double().log())
size = torch.exp(-torch.exp(nu))  # |lambda|, (4,)
steps = torch.arange(10001).double()
powers = size[:, None] ** steps  # (4, 10001)
for k in range(len(nu)):
    first = (powers[k] < 0.01).int().argmax().item()
    print(f"|lambda| {size[k]:.3f}, nu: {nu[k]:.3f}")
    print(f"|lambda| {size[k]:.3f}, exp(-nu): {torch.exp(-nu[k]):.1f}")
    print(f"|lambda| {size[k]:.3f}, steps until 1 %: {first}")

w = torch.tensor([-3.0, 0.0, 3.0, -18.0])  # float32
lam = torch.exp(-torch.exp(w))
print("nu = -3, 0, 3:", " ".join(f"{z:.4f}" for z in lam[:3]))
print("nu = -18, in float32, exactly 1:", bool(lam[3] == 1))
lam = torch.exp(-torch.exp(w.double()))
print("nu = -18, in float64, below 1:", bool(lam[3] < 1))

figure, ax = plt.subplots(figsize=(4.8, 2.6), layout="constrained")
for row, s, style in zip(powers, size, ["-", "--", "-.", ":"], strict=True):
    ax.semilogx(steps[1:], row[1:], style, label=f"{s:.3f}")
ax.axhline(0.01, color="0.6", lw=1)
ax.set(xlabel="steps since the input", ylabel="share that is left")
ax.legend(title="|λ|")
plt.show()
