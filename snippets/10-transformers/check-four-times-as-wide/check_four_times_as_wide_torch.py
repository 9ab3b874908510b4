from torch import nn


def weights(*modules):  # the matrices alone
    return sum(m.weight.numel() for m in modules)


def gated(e, m):
    pair = [nn.Linear(e, m, device="meta") for _ in range(2)]
    return weights(*pair, nn.Linear(m, e, device="meta"))


e = 4096
attention = 4 * weights(nn.Linear(e, e, device="meta"))
for f in 1, 2, 4, 8:
    up = nn.Linear(e, f * e, device="meta")
    mlp = weights(up, nn.Linear(f * e, e, device="meta"))
    print(f"f = {f}, share of the MLP: {mlp / (attention + mlp):.3f}")
    print(f"f = {f}, block: {(attention + mlp) // e**2} e^2")

m = 2 * (4 * e) // 3
print("gated, hidden units:", m)
print(f"gated, over 8 e^2: {gated(e, m) / (8 * e**2):.5f}")
m = -(-m // 256) * 256  # the next multiple of 256
print("gated, rounded up:", m)
print(f"rounded up, over 8 e^2: {gated(e, m) / (8 * e**2):.5f}")
