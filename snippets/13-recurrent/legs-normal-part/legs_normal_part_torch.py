import torch

torch.set_default_dtype(torch.float64)
for e in (4, 16):
    k = torch.arange(e)
    r = (2 * k + 1.0).sqrt()
    A = -(torch.outer(r, r).tril(-1) + torch.diag(k + 1.0))  # (e, e)

    # eigenvalue -(j + 1): solve (A + (j + 1) I) v = 0 downwards from v_j = 1
    V = torch.eye(e)
    for j in range(e):
        low = A[j + 1 :, j + 1 :] + (j + 1) * torch.eye(e - j - 1)
        V[j + 1 :, j] = torch.linalg.solve(low, -A[j + 1 :, j])
    assert torch.allclose(A @ V, V * -(k + 1.0), atol=1e-6 * V.abs().max())
    V = V / V.norm(dim=0)
    digits = torch.linalg.cond(V).log10()
    print(f"{e}, eigenvectors, digits lost: {digits:.1f}")

    p = (k + 0.5).sqrt()
    normal = A + torch.outer(p, p)  # (e, e)
    skew = normal + torch.eye(e) / 2
    assert torch.allclose(skew, -skew.T)
    omega, U = torch.linalg.eigh(-1j * skew)  # unitary: loses nothing
    rates = -0.5 + 1j * omega
    assert torch.allclose((U * rates) @ U.mH, normal + 0j)
    lost = torch.linalg.cond(U).log10().abs()
    print(f"{e}, unitary, digits lost: {lost:.1f}")
    fast = [round(v, 2) for v in omega.flip(0)[: e // 2].tolist()]
    print(f"{e}, frequencies:", fast[:4])
