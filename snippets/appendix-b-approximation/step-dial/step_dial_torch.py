import math

import matplotlib.pyplot as plt
import torch

w = 4.0
s, a = 1.0, 2.0

x = torch.linspace(-2, 4, 601, dtype=torch.float64)  # (n,)
smooth = a * torch.sigmoid(w * (x - s))
high = (x > s) if w > 0 else (x < s)
step = a * high  # 0 at s itself

for at in (0.0, 0.5, 1.0, 1.5, 2.0):
    value = a * torch.sigmoid(torch.tensor(w * (at - s)).double())
    print(f"at {at}: {value:.4f}")
width = 2 * math.log(9) / abs(w)  # from 10 to 90 per cent of a
ends = s + width / 2 * torch.tensor([-1.0, 1.0], dtype=torch.float64)
values = a * torch.sigmoid(w * (ends - s))
tenths = torch.tensor([0.1, 0.9], dtype=torch.float64) * a
assert torch.allclose(values.sort().values, tenths)
print(f"from a tenth to nine tenths within: {width:.3f}")

plt.figure(figsize=(4.8, 2.8))
plt.plot(x, smooth, label="sigmoid")
left, right = x <= s, x > s  # two pieces: no line at the jump
plt.plot(x[left], step[left], "C1--", x[right], step[right], "C1--")
plt.plot([], [], "C1--", label="step")
plt.axvspan(s - width / 2, s + width / 2, alpha=0.15)
plt.gca().set(xlabel="x", ylabel="y", xlim=(-2, 4), ylim=(-0.2, 2.2))
plt.legend(loc="center right")
plt.show()
