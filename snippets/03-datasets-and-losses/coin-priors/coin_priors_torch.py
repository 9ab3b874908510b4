import matplotlib.pyplot as plt
import numpy as np
import torch

torch.set_default_dtype(torch.float64)
noise = np.random.default_rng(8).random(1000)
throws = torch.tensor(noise < 0.3)  # (1000,): heads with chance 0.3
theta = (torch.arange(2000) + 0.5) / 2000  # (k,)
logs = torch.stack([theta.log(), (1 - theta).log()])  # (2, k)
priors = {  # their logarithms, up to a constant: (k,) each
    "flat": torch.zeros_like(theta),  # Beta(1, 1)
    "convinced": torch.tensor([39.0, 39.0]) @ logs,  # Beta(40, 40)
    "barred": torch.where(theta > 0.5, 0.0, -torch.inf),
}

fig, panels = plt.subplots(1, 3, figsize=(4.8, 2.2), sharey=True)
for n, ax in zip([10, 100, 1000], panels, strict=True):
    heads = throws[:n].sum()
    counts = torch.stack([heads, n - heads]).double()  # (2,)
    print(f"{n} throws, frequency: {heads / n:.3f}")
    for name, prior in priors.items():
        log_belief = prior + counts @ logs  # (k,)
        belief = (log_belief - log_belief.max()).exp()
        ax.plot(theta[::5], belief[::5], label=name)  # highest point 1
        belief = belief / belief.sum()
        mean = (belief * theta).sum()
        spread = (belief * (theta - mean) ** 2).sum().sqrt()
        print(f"{name}: {mean:.3f} ± {spread:.3f}")
    ax.axvline(0.3, color="gray", linestyle=":")
    ax.set(title=f"{n} throws", xlabel="θ", xlim=(0, 0.8))
panels[0].set(ylabel="density, highest 1")
lines, names = ax.get_legend_handles_labels()
fig.legend(lines, names, loc="outside upper center", ncols=3)
plt.show()
