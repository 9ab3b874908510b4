import torch

e, n = 6, 40
theta = 100.0 ** (-2 * torch.arange(e // 2).double() / e)  # (e/2,)


def table(positions):  # (n,) -> (n, e), sine and cosine side by side
    angles = positions[:, None] * theta  # (n, e/2)
    return torch.stack([angles.sin(), angles.cos()], dim=2).flatten(1)


def shift(d):  # (e, e), one turn for each pair
    c, s = (d * theta).cos(), (d * theta).sin()
    turns = torch.stack([c, -s, s, c], dim=1).reshape(-1, 2, 2)
    return torch.block_diag(*turns)


i = torch.arange(n).double()
S = table(i)
for d in (1, 5, 30):
    # one matrix for all positions, found without knowing any angle
    found = torch.linalg.lstsq(S, table(i + d)).solution  # (e, e)
    torch.testing.assert_close(found, shift(d))
    torch.testing.assert_close(table(i + d), S @ shift(d))
    torch.testing.assert_close(shift(d) @ shift(d).T, torch.eye(e).double())
    corner = [[round(v, 3) for v in row] for row in found[:2, :2].tolist()]
    print(f"shift by {d}, first pair: {corner}")
torch.testing.assert_close(shift(1) @ shift(5), shift(6))

sines = S[:, ::2]  # (n, e/2), without the cosines
M = torch.linalg.lstsq(sines, table(i + 5)[:, ::2]).solution
off = (sines @ M - table(i + 5)[:, ::2]).abs().max()
print(f"sines alone, best matrix for 5 is off by: {off:.3f}")
