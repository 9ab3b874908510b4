import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
z = torch.arange(-500, 501) / 100
exact = z * (1 + torch.erf(z / 2**0.5)) / 2  # z times P(normal <= z)
inside = (2 / torch.pi) ** 0.5 * (z + 0.044715 * z**3)
by_tanh = z * (1 + torch.tanh(inside)) / 2
gap = (exact - by_tanh).abs()
print(f"largest difference: {gap.max():.6f}")
print(f"at |z|: {z[gap.argmax()].abs():.1f}")

default = F.gelu(z)
print("default is exact:", torch.allclose(default, exact, atol=1e-5))
print("default is tanh:", torch.allclose(default, by_tanh, atol=1e-5))

settled = F.gelu(z, approximate="none")
assert torch.allclose(settled, exact, atol=1e-5)
settled = F.gelu(z, approximate="tanh")
assert torch.allclose(settled, by_tanh, atol=1e-5)

silu = z / (1 + torch.exp(-z))  # z times its sigmoid
assert torch.allclose(silu, F.silu(z), atol=1e-5)

fig, (top, bottom) = plt.subplots(2, 1, figsize=(4.8, 4.2), sharex=True)
three = {"ReLU": F.relu, "GELU": F.gelu, "SiLU": F.silu}
for (name, f), dash in zip(three.items(), (":", "-", "--"), strict=True):
    values, slopes = f(z), torch.func.vmap(torch.func.grad(f))(z)
    top.plot(z, values, dash, label=name)
    bottom.plot(z, slopes, dash)
    if name == "ReLU":
        continue
    low, steep = values.argmin(), slopes.argmax()
    print(f"{name}, lowest: {values[low]:.4f} at {z[low]:.2f}")
    print(f"{name}, largest slope: {slopes[steep]:.3f} at {z[steep]:.2f}")
top.set(ylabel="value", ylim=(-0.5, 2.5))
top.legend()
bottom.set(xlabel="z", ylabel="slope")
plt.show()
