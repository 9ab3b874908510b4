import torch

for n in (2, 3, 5):
    P = (1 - torch.eye(n).double()) / (n - 1)  # all joined to all
    for k in (1, 2, 3, 20):
        back = torch.linalg.matrix_power(P, k).diagonal()
        formula = (1 + (n - 1) * (-1 / (n - 1)) ** k) / n
        assert torch.allclose(back, torch.full_like(back, formula))
        print(f"n = {n}, back after {k}: {back[0]:.4f}")
