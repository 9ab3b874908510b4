import math

import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(3)
n = 500
heads = torch.tensor([0.9, 0.5])  # (2,): p(heads | bent), … | fair)
prior = math.log(0.1 / 0.9)  # log-odds: one coin of ten is bent

for name, chance, line in (("bent", 0.9, "-"), ("fair", 0.5, "--")):
    x = torch.tensor(rng.random((n, 1)) < chance)  # (n, 1): heads or not
    given = torch.where(x, heads, 1 - heads)  # (n, 2): p(x_i | bent), fair
    terms = given[:, 0].log() - given[:, 1].log()  # (n,): log of the ratio
    path = prior + torch.cat([torch.zeros(1), terms.cumsum(0)])  # (n + 1,)
    at_once = prior + terms.flip(0).sum()  # all, and from the last back
    torch.testing.assert_close(at_once, path[-1], rtol=1e-3, atol=0)
    for k in (0, 5, 20):
        p = torch.sigmoid(path[k])
        print(f"{name} after {k}, log-odds: {path[k]:.2f}")
        print(f"{name} after {k}, p(bent): {p:.3f}")
    style = {"drawstyle": "steps-post", "label": f"a {name} coin"}
    plt.plot(path[:41].numpy(), line, **style)

    weights = torch.tensor([0.1, 0.9]) * given.prod(dim=0)  # (2,): float32
    print(f"{name} by products of {n}: {weights[0] / weights.sum():.3f}")
    print(f"{name} by sums of {n}: {torch.sigmoid(path[-1]):.3f}")
plt.axhline(0, color="C2", linestyle=":")
plt.xlabel("throws")
plt.ylabel("log-odds that the coin is bent")
plt.legend()
plt.show()
