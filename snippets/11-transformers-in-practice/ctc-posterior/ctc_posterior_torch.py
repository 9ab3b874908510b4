import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

t = 12  # frames
v, label = 3, torch.tensor([[1, 2]])  # blank, a, b; the label "ab"
sizes = torch.tensor([t]), torch.tensor([2])
z = torch.zeros(t, v).double().requires_grad_()  # nothing is learnt yet
log_p = z.log_softmax(dim=1)[:, None]  # (t, 1, v)
loss = F.ctc_loss(log_p, label, *sizes, reduction="sum")
slope, inner = torch.autograd.grad(loss, [z, log_p])
posterior = z.detach().softmax(dim=1) - slope  # (t, v)
inner = inner[:, 0]  # with respect to log_p that is -posterior ...
known = [-posterior, slope]  # ... but this library may return that of z
assert any(torch.allclose(inner, one) for one in known)
assert torch.allclose(posterior.sum(dim=1), torch.ones(t).double())
share = posterior[:, 0].mean()
assert abs(share - 3 * (t - 2) / (5 * t)) < 1e-6  # of equal paths
print(f"frames: {t}")
print(f"model, share of the blank: {1 / v:.4f}")
print(f"posterior, share of the blank: {share:.4f}")
print(f"posterior, first frame, blank: {posterior[0, 0]:.4f}")
print(f"posterior, middle, blank: {posterior[t // 2, 0]:.4f}")
print(f"posterior, first frame, b: {posterior[0, 2].abs():.4f}")
_, axis = plt.subplots(figsize=(4.8, 2.8))
place = (torch.arange(t) + 0.5) / t
for k, line in enumerate(["k-", "C0--o", "C1:s"]):
    axis.plot(place, posterior[:, k], line, markersize=4, label="-ab"[k])
axis.set(xlim=(0, 1), ylim=(0, 1), title=f"{t} frames")
axis.set(xlabel="place in the sound", ylabel="posterior")
axis.legend(ncols=3, loc="upper center")
plt.show()
