import torch
from torch.nn.functional import gelu
from torch.nn.functional import silu as built_in_silu

z = torch.linspace(-5, 5, 1001)
exact = z * (1 + torch.erf(z / 2**0.5)) / 2  # z times P(normal <= z)
inside = (2 / torch.pi) ** 0.5 * (z + 0.044715 * z**3)
by_tanh = z * (1 + torch.tanh(inside)) / 2
gap = (exact - by_tanh).abs()
print(f"largest difference: {gap.max():.6f}")
print(f"at |z|: {z[gap.argmax()].abs():.1f}")

default = gelu(z)
print("default is exact:", torch.allclose(default, exact, atol=1e-5))
print("default is tanh:", torch.allclose(default, by_tanh, atol=1e-5))

settled = gelu(z, approximate="none")
assert torch.allclose(settled, exact, atol=1e-5)
settled = gelu(z, approximate="tanh")
assert torch.allclose(settled, by_tanh, atol=1e-5)

silu = z / (1 + torch.exp(-z))  # z times its sigmoid
assert torch.allclose(silu, built_in_silu(z), atol=1e-5)
for name, values in {"GELU": exact, "SiLU": silu}.items():
    low = values.argmin()
    print(f"{name}, lowest: {values[low]:.4f} at {z[low]:.2f}")
