import torch

direction = torch.tensor([0.6, 0.8], dtype=torch.float64)  # (r,)
value = torch.tensor([1.0, -1.0], dtype=torch.float64)  # (v,)
for square in (0.5, 1.0, 1.9, 2.0, 2.1):  # beta times the squared length
    k = direction * square**0.5  # and beta = 1
    S = torch.zeros(2, 2, dtype=torch.float64)
    for _ in range(40):  # the same pair, again and again
        S = S + torch.outer(k, value - k @ S)
    error = (k @ S - value).abs().max()
    assert torch.isclose(error, torch.tensor(abs(1 - square) ** 40).double())
    print(f"step {square}, error after 40 writes: {error:.4f}")
