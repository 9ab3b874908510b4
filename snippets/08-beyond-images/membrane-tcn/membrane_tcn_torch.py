import matplotlib.cbook as cbook
import matplotlib.pyplot as plt
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

# Apple's GPUs have no float64, which this program asks for
device = "cuda" if torch.cuda.is_available() else "cpu"
torch.set_default_dtype(torch.float64)
raw = cbook.get_sample_data("membrane.dat").read()
series = np.frombuffer(raw, np.float32)[::4].astype(float)  # (3000,)
cut, t, ahead, rng = 2000, 64, (1, 5), np.random.default_rng(0)
series = (series - series[:cut].mean()) / series[:cut].std()


class Causal(nn.Conv1d):
    def forward(self, u):  # zeros on the left alone
        left = (self.kernel_size[0] - 1) * self.dilation[0]
        return super().forward(F.pad(u, (left, 0)))


class Net(nn.Module):
    def __init__(self, c=16):
        super().__init__()
        self.first = Causal(1, c, 3)
        self.rest = nn.ModuleList(
            Causal(c, c, 3, dilation=d) for d in (2, 4, 8)
        )
        self.out = nn.Conv1d(c, len(ahead), 1)

    def forward(self, x):  # (n, t) -> (n, t, 2)
        u = F.relu(self.first(x[:, None]))  # (n, c, t)
        for layer in self.rest:
            u = u + F.relu(layer(u))
        return x[..., None] + self.out(u).mT  # the last value, changed


net = Net()
for w in net.parameters():
    nn.init.zeros_(w)
    if w.shape[-1] == 3:  # the filters; biases and last layer stay zero
        drawn = rng.normal(0, (2 / w[0].numel()) ** 0.5, w.shape)
        with torch.no_grad():
            w.copy_(torch.from_numpy(drawn))
net, values = net.to(device), torch.tensor(series, device=device)
optimiser = torch.optim.Adam(net.parameters(), lr=3e-3)
for _ in range(200):
    start = rng.integers(0, cut - t - 4, 16)
    v = values[start[:, None] + np.arange(t + 5)]  # (16, t + 5)
    goal = torch.stack([v[:, h : t + h] for h in ahead], dim=-1)
    loss = (net(v[:, :t]) - goal)[:, 30:].square().mean()
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()

with torch.no_grad():
    forecast = net(values[None])[0].cpu().numpy()  # (3000, 2)
print("parameters:", sum(w.numel() for w in net.parameters()))
for i, h in enumerate(ahead):
    error = forecast[cut - 1 : -h, i] - series[cut - 1 + h :]
    print(f"{h} ahead, causal network: {np.square(error).mean():.3f}")

time = np.arange(2400, 2520)
plt.figure(figsize=(4.8, 2.4))
plt.plot(time, series[time], label="series")
plt.plot(time, series[time - 5], ":", label="last value")
plt.plot(time, forecast[time - 5, 1], "--", label="network")
plt.xlabel("time")
plt.legend(ncols=3, loc="lower center", bbox_to_anchor=(0.5, 1))
plt.show()
