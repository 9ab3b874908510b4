import torch


def direction(x):
    return x / torch.linalg.vector_norm(x)


x = torch.tensor([1.0, 2.0, 2.0])  # length 3
u = direction(x)
J = torch.func.jacrev(direction)(x)
print("27 J:", [[round(27 * a) for a in row] for row in J.tolist()])
P = torch.eye(3) - torch.outer(u, u)
print(f"J off the formula: {(J - P / 3).abs().max():.4f}")
print(f"P P off P: {(P @ P - P).abs().max():.4f}")
print(f"J x: {(J @ x).abs().max():.4f}")
print("rank:", torch.linalg.matrix_rank(J).item())
v = torch.tensor([2.0, -1.0, 0.0])  # at a right angle to x
print("3 J v:", [round(a, 4) for a in (3 * J @ v).tolist()])
far = torch.func.jacrev(direction)(10 * x)
print(f"largest entry at x: {J.abs().max():.4f}")
print(f"largest entry at 10 x: {far.abs().max():.4f}")
y = torch.tensor([0.0, 3.0, 4.0])
cosine = torch.func.grad(lambda x: direction(x) @ direction(y))
print("gradient of c:", [round(a, 4) for a in cosine(x).tolist()])
