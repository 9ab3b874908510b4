import matplotlib.pyplot as plt
import numpy as np
import torch

joint = torch.tensor([[58.0, 27.0, 2.0], [2.0, 3.0, 8.0]]) / 100  # (2, 3)
p_r, p_w = joint.sum(dim=1), joint.sum(dim=0)  # (2,), (3,)
outer = torch.outer(p_r, p_w)  # (2, 3): p(r) p(w)
torch.testing.assert_close(outer.sum(dim=1), p_r)  # the same marginals
torch.testing.assert_close(outer.sum(dim=0), p_w)
print(f"p(real and large): {joint[0, 2]:.3f}")
print(f"p(real) p(large): {outer[0, 2]:.3f}")
print(f"largest gap: {(joint - outer).abs().max():.3f}")

# boxes of 100 tickets drawn from the outer product, so independent
rng = np.random.default_rng(0)
drawn = rng.multinomial(100, [0.522, 0.261, 0.087, 0.078, 0.039, 0.013], 2000)
boxes = torch.tensor(drawn).reshape(-1, 2, 3) / 100  # (k, 2, 3)
sides = boxes.sum(dim=2), boxes.sum(dim=1)  # (k, 2), (k, 3)
outers = torch.einsum("kr,kw->krw", *sides)
gaps = (boxes - outers).abs().amax(dim=(1, 2))  # (k,)
print(f"largest gap, independent boxes, mean: {gaps.mean():.3f}")
print(f"one box of a hundred is beyond: {gaps.quantile(0.99):.3f}")

wins, hatches = ("no win", "small", "large"), ("", "//", "xx")
_, axes = plt.subplots(2, 1, figsize=(4.8, 5.2), sharex=True, sharey=True)
for ax, table in zip(axes, (joint, outer), strict=True):
    heights = (table / p_r[:, None]).numpy()  # (2, 3): p(w | r)
    bottom = np.zeros(2)
    for k in range(3):
        style = {
            "facecolor": f"C{k}",
            "hatch": hatches[k],
            "edgecolor": "white",
        }
        style |= {"label": wins[k], "align": "edge"}
        ax.bar([0, 0.87], heights[:, k], [0.87, 0.13], bottom, **style)
        bottom += heights[:, k]
    ax.set(ylabel="p(w given r)", xlim=(0, 1), ylim=(0, 1))
axes[1].set_xlabel("p(r): real on the left, fake on the right")
axes[0].legend(ncols=3, loc="lower center", bbox_to_anchor=(0.5, 1))
plt.show()
