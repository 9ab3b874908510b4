import torch
from torch.func import grad, hessian, jacrev

z = torch.tensor([1.0, 2.0, 5.0, 2.0], dtype=torch.float64).log()  # (c,)


def lse(z):  # (c,) -> ()
    return torch.logsumexp(z, dim=-1)


def softmax(z):  # (c,) -> (c,)
    return torch.softmax(z, dim=-1)


slope = grad(lse)(z)  # (c,)
print("gradient of log-sum-exp:", [round(g, 4) for g in slope.tolist()])
torch.testing.assert_close(slope, softmax(z))

H = hessian(lse)(z)  # (c, c)
torch.testing.assert_close(H, jacrev(softmax)(z))
torch.testing.assert_close(H, H.T)
curvatures = torch.linalg.eigvalsh(H)  # ascending
print("curvatures:", [round(abs(v), 4) for v in curvatures.tolist()])
print(f"along (1, 1, 1, 1): {abs(H @ torch.ones_like(z)).max():.4f}")

v = torch.tensor([3.0, -1.0, 0.0, 1.0], dtype=z.dtype)  # any direction
p = softmax(z)
variance = p @ (v - p @ v) ** 2  # of v, when entry i has probability p_i
torch.testing.assert_close(v @ H @ v, variance)
print(f"curvature along v: {v @ H @ v:.4f}")

for tau in (1.0, 0.1, 0.01):  # between the maximum and tau log c above it
    print(f"τ = {tau}, above the maximum:", end=" ")
    print(f"{tau * lse(z / tau) - z.max():.6f}")
