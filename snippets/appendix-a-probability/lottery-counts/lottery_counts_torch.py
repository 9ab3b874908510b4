import numpy as np
import torch

printed = [[58, 27, 2], [2, 3, 8]]  # real, fake; no, small, large win
pairs = [(r, w) for r in (0, 1) for w in (0, 1, 2)]
box = [pair for pair in pairs for _ in range(printed[pair[0]][pair[1]])]
rng = np.random.default_rng(0)
tickets = torch.tensor(rng.permutation(box))  # (n, 2): r and w of each
r, w = tickets.unbind(dim=1)  # (n,) each

real, large = r == 0, w == 2
n = len(tickets)
print(f"tickets: {n}")
print(f"p(large): {large.sum() / n:.2f}")
print(f"p(real and large): {(real & large).sum() / n:.2f}")

kept = tickets[large]  # only these are left to count
print(f"kept: {len(kept)}")
print(f"p(real given large): {(kept[:, 0] == 0).sum() / len(kept):.2f}")
kept = tickets[real]
print(f"p(large given real): {(kept[:, 1] == 2).sum() / len(kept):.3f}")

counts = torch.bincount(3 * r + w, minlength=6).reshape(2, 3)
assert counts.tolist() == printed  # back to the table
