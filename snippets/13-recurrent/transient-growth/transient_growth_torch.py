import torch

lags = (1, 4, 16)
skew = torch.tensor([[0.5, 8.0], [0.0, 0.5]], dtype=torch.float64)
plain = torch.tensor([[0.5, 0.0], [0.0, 0.5]], dtype=torch.float64)
angle = torch.tensor(0.3, dtype=torch.float64)
c, s = angle.cos(), angle.sin()
turn = torch.stack([torch.stack([c, -s]), torch.stack([s, c])])
pair = torch.tensor([[2.0, -3.0], [1.3, -2.0]], dtype=torch.float64)
state = torch.tensor([0.0, 0.95], dtype=torch.float64)
held = (1 - state.square())[:, None] * pair  # a step of tanh, from there
matrices = {"plain": plain, "skew": skew, "turn": turn, "pair": pair}
matrices["pair, held"] = held

for name, A in matrices.items():
    radius = torch.linalg.eigvals(A).abs().max()
    sizes = [
        torch.linalg.matrix_norm(torch.linalg.matrix_power(A, lag), ord=2)
        for lag in lags
    ]
    print(f"{name}, spectral radius: {radius:.4f}")
    print(f"{name}, norm of A: {sizes[0]:.4f}")
    for lag, size in zip(lags[1:], sizes[1:], strict=True):
        print(f"{name}, norm of A^{lag}: {size:.4f}")
