import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn.functional import cross_entropy, softplus

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
updates, b, n, c, d, e, h = 120, 32, 12, 4, 16, 4, 32


def draw(m):  # 0: blank, 1 to c: letters, c + 1: the end
    letters = rng.integers(1, c + 1, (m, 3))
    places = np.sort(rng.random((m, n - 1)).argsort(1)[:, :3], 1)
    X = np.zeros((m, n), int)
    np.put_along_axis(X, places, letters, 1)
    X[:, -1] = c + 1
    return torch.from_numpy(X), torch.from_numpy(letters - 1)


train, test = [draw(b) for _ in range(updates)], draw(500)
sizes = {"B": (d, e), "step": (d, d), "M": (d, h), "O": (h, 3 * c)}
start = {k: rng.normal(0, s[0] ** -0.5, s) for k, s in sizes.items()}
start |= {"E": rng.normal(size=(c + 2, d)), "bias": np.full(d, -1.0)}
start |= {"A": np.log(np.tile(np.arange(1, e + 1), (d, 1))), "C": np.ones(e)}


def logits(P, X, by_step, by_B):  # 0 or 1: does it read the input?
    u = P["E"][X]  # (b, n, d)
    delta = softplus(by_step * (u @ P["step"]) + P["bias"])  # (b, n, d)
    B = (by_B * u + 1 - by_B) @ P["B"]  # (b, n, e)
    later = delta.flip(1).cumsum(1).flip(1) - delta  # steps still to come
    decay = torch.exp(-later[..., None] * P["A"].exp())  # (b, n, d, e)
    S = torch.einsum("bnde,bnd,bne->bde", decay, delta * u, B)  # the last
    return ((S @ P["C"] @ P["M"]).relu() @ P["O"]).view(-1, 3, c)


cases = {"fixed": (0, 0), "B": (0, 1), "step": (1, 0), "both": (1, 1)}
for name, case in cases.items():
    P = {k: torch.tensor(v, requires_grad=True) for k, v in start.items()}
    adam = torch.optim.Adam(P.values(), lr=0.02)
    for X, y in train:
        adam.zero_grad()
        cross_entropy(logits(P, X, *case).mT, y).backward()
        adam.step()
    with torch.no_grad():
        right = logits(P, test[0], *case).argmax(-1) == test[1]
        steps = softplus(P["E"] @ P["step"] + P["bias"])
    print(f"{name}, letters right: {right.double().mean():.3f}")
print(f"step at a blank: {steps[0].mean():.3f}")
print(f"step at a letter: {steps[1:-1].mean():.3f}")

plt.figure(figsize=(4.8, 2.4))
plt.bar(["blank", *"abcd", "end"], steps.mean(1).tolist())
plt.ylabel("mean step")
plt.show()
