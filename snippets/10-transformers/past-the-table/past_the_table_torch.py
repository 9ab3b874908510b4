import numpy as np
import torch
from torch import nn

m, n, e = 8, 5, 3  # rows of the table, tokens in training
rng = np.random.default_rng(0)
start = torch.tensor(rng.normal(size=(m, e)))
embed = nn.Embedding.from_pretrained(start.clone(), freeze=False)
S = embed.weight  # (m, e)
X, Y = torch.tensor(rng.normal(size=(2, 100, n, e)))
optimiser = torch.optim.Adam([S], lr=0.05)
for _ in range(20):
    optimiser.zero_grad()
    (X + embed(torch.arange(n)) - Y).square().mean().backward()
    optimiser.step()
S = S.detach()
moved = (S - start).abs().amax(dim=1)  # (m,)
print("rows 0 to 4 moved by:", ", ".join(f"{v:.2f}" for v in moved[:n]))
print(f"rows 5 to 7 moved by at most: {moved[n:].max():.2f}")

i = torch.arange(6, 10)  # two positions of the table, two beyond it
ways = {
    "embed(i)": lambda: embed(i),
    "S[i]": lambda: S[i],
    "a block of 4 from 6": lambda: S.narrow(0, 6, 4),
    "S[6:10]": lambda: S[6:10],
    "X + S[6:10]": lambda: X[0, :4] + S[6:10],
}
for name, look_up in ways.items():
    try:
        R = look_up()
    except (IndexError, RuntimeError) as error:
        print(f"{name}, rows: {type(error).__name__}")
        continue
    hits = (R[:, None] == S).all(dim=2)  # (tokens, m)
    print(f"{name}, rows: {[row.index(True) for row in hits.tolist()]}")

one = S[7:11]  # one row is left, and broadcasting repeats it
print("X + S[7:11], shape:", tuple((X[0, :4] + one).shape))
