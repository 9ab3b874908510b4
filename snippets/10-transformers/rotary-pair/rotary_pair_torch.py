import torch

theta = 0.5  # radians for one place
q = torch.tensor([1.0, 0.5], dtype=torch.float64)
k = torch.tensor([-0.2, 1.0], dtype=torch.float64)


def turned(x, i):  # x ~ (2,), turned by the angle i * theta
    a = torch.tensor(i * theta, dtype=torch.float64)
    R = torch.stack([a.cos(), -a.sin(), a.sin(), a.cos()]).reshape(2, 2)
    return R @ x


def turned_complex(x, i):  # the same: two numbers are one complex one
    angle = torch.tensor(i * theta, dtype=torch.float64)
    z = torch.view_as_complex(x) * torch.exp(1j * angle)
    return torch.view_as_real(z)


for i, j in [(3, 1), (103, 101), (7, 5), (1, 3), (4, 4)]:
    score = turned(q, i) @ turned(k, j)
    assert torch.allclose(turned(q, i), turned_complex(q, i))
    assert torch.allclose(score, q @ turned(k, j - i))
    print(f"query at {i}, key at {j}: {score:.4f}")
print(f"length of q: {q.norm():.4f}, turned: {turned(q, 3).norm():.4f}")
print(f"places for a full turn: {2 * torch.pi / theta:.2f}")
