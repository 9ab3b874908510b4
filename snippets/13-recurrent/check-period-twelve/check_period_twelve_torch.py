import torch

theta = torch.tensor(torch.pi / 6, dtype=torch.float64)
r = 0.5 ** (1 / 12)  # half is left after a turn
c, s = theta.cos(), theta.sin()
A = r * torch.stack([torch.stack([c, -s]), torch.stack([s, c])])  # (2, 2)
print(f"size: {r:.4f}")
print(f"lambda: {r * c:.4f} + {r * s:.4f}i")
turn = torch.linalg.matrix_power(A, 12)
print("A^12 = I/2:", torch.allclose(turn, torch.eye(2).double() / 2))

x = torch.cos(theta * torch.arange(600))  # a wave of the same period
z, z_other = torch.zeros(2).double(), torch.zeros(2).double()
for i in range(600):
    z = A @ z + torch.stack([x[i], torch.zeros_like(c)])
    z_other = A @ z_other + torch.stack([x[i // 2], torch.zeros_like(c)])
print(f"size of the state, period 12: {z.norm():.4f}")
print(f"size of the state, period 24: {z_other.norm():.4f}")
