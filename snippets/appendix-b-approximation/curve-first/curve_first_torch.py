import torch


def bins(g, m):  # g at n points in order → (m, n/m), a row for each bin
    rows = g.reshape(m, -1)
    return rows, rows.mean(dim=1, keepdim=True)  # and the means, (m, 1)


n = 1200
x = (torch.arange(n, dtype=torch.float64) + 0.5) / n  # (n,): [0, 1]
for m in (1, 2, 4):
    rows, heights = bins(x, m)  # g(x) = x
    mse = (rows - heights).square().mean()
    print(f"{m} bins, heights:", *(f"{h:.3f}" for h in heights[:, 0]))
    print(f"{m} bins, mse: {mse:.6f}")
    assert torch.isclose(
        mse, torch.full_like(mse, 1 / (12 * m**2)), rtol=1e-4
    )

rows, heights = bins(x, 4)
for shift in (-0.05, 0.0, 0.05):  # other heights than the means
    mse = (rows - heights - shift).square().mean()
    print(f"4 bins, heights {shift:+.2f}, mse: {mse:.6f}")
