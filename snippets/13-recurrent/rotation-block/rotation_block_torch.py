import torch

lam = torch.tensor(0.5 + 0.5j)  # r = 1/sqrt(2), an eighth of a turn
block = torch.tensor([[0.5, -0.5], [0.5, 0.5]])
z = torch.tensor(1.0 + 0j)
s = torch.tensor([1.0, 0.0])
for i in range(1, 5):
    z = lam * z
    s = block @ s
    print(f"step {i}, complex:", (z.real.item(), z.imag.item()))
    print(f"step {i}, block:", tuple(s.tolist()))

found = torch.linalg.eigvals(block)
found = found[found.imag.argsort()]  # the order is the library's own
print(f"eigenvalues: {found[0]:.2f}, {found[1]:.2f}")

# another real matrix with these eigenvalues: the block in another basis
A = torch.tensor([[2.0, -1.0], [2.5, -1.0]])
v = torch.tensor([1.0, 1.5 - 0.5j])  # A v = lam v
print("A v = lam v:", torch.allclose(A.to(v.dtype) @ v, lam * v))
P = torch.stack([v.real, -v.imag], 1)  # (2, 2), real
print("A P = P block:", torch.allclose(A @ P, P @ block))
