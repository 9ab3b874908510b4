import matplotlib.pyplot as plt
import torch
from torch.distributions import Binomial

n = 20  # throws
z = 1.959964  # 2.5 % of a normal law lie above

heads = torch.arange(n + 1, dtype=torch.float64)  # (n + 1,)
p = torch.arange(1, 1000, dtype=torch.float64)[:, None] / 1000
chance = Binomial(n, p).log_prob(heads).exp()  # (999, n + 1)

best = heads / n  # the estimate for each number of heads
error = (best * (1 - best) / n).sqrt()  # its error bar: 0 at both ends
own = (best - p).abs() <= z * error  # (999, n + 1): is p inside?
# the error bar of the p that is asked about, in place of the estimate's
asked = (best - p).abs() <= z * (p * (1 - p) / n).sqrt()

for name, inside in {"own": own, "asked": asked}.items():
    held = (inside * chance).sum(dim=1)  # (999,)
    for i in (10, 100, 500):
        print(f"{name}, p = {i / 1000:.2f}: {held[i - 1]:.3f}")
    print(f"{name}, mean over p: {held.mean():.3f}")
    plt.plot(p, held, "-" if name == "own" else ":", label=name)
print(f"no head, p = 0.01: {chance[9, 0]:.3f}")
plt.axhline(0.95, color="gray", linestyle="--", linewidth=0.8)
plt.gca().set(xlabel="p", ylabel="share of intervals with p", ylim=(0, 1.02))
plt.legend(title="error bar at", loc="lower center")
plt.show()
