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

_, panels = plt.subplots(3, 1, figsize=(4.8, 5), sharex=True, sharey=True)
for n, ax in zip([10, 100, 1000], panels, strict=True):
    heads = throws[:n].sum()
    counts = torch.stack([heads, n - heads]).double()  # (2,)
    print(f"{n} throws, frequency: {heads / n:.3f}")
    for dash, name in zip(["-", "--", "-."], priors, strict=True):
        log_belief = priors[name] + counts @ logs  # (k,)
        belief = (log_belief - log_belief.max()).exp()
        belief = belief / belief.sum()
        ax.plot(theta[::5], 2000 * belief[::5], dash, label=name)
        mean = (belief * theta).sum()
        spread = (belief * (theta - mean) ** 2).sum().sqrt()
        print(f"{name}: {mean:.3f} ± {spread:.3f}")
    ax.axvline(0.3, color="gray", linestyle=":")
    ax.set(ylabel=f"{n} throws", xlim=(0, 0.8), ylim=(0, 32))
panels[0].legend(title="density of θ", loc="upper left")
panels[2].set(xlabel="θ")
plt.show()
