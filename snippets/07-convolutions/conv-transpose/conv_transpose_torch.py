import numpy as np
import torch
import torch.nn.functional as F

rng = np.random.default_rng(0)
c, o, h, q = 2, 3, 5, 2  # channels in and out, pixels, stride
X = torch.from_numpy(rng.integers(-4, 5, (1, c, h, h))).float()
K = torch.from_numpy(rng.integers(-4, 5, (o, c, 3, 3))).float()


def layer(X):
    return F.conv2d(X, K, stride=q)


H, pull = torch.func.vjp(layer, X)  # H ~ (1, o, 2, 2)
U = torch.from_numpy(rng.integers(-4, 5, H.shape)).float()
(back,) = pull(U)  # (1, c, h, h)

stamped = torch.zeros(1, c, h, h)
for i in range(2):
    for j in range(2):  # every entry of U stamps its kernel where it looked
        window = stamped[:, :, q * i : q * i + 3, q * j : q * j + 3]
        window += torch.einsum("no,ocuv->ncuv", U[:, :, i, j], K)
assert torch.equal(stamped, back)
assert torch.equal(F.conv_transpose2d(U, K, stride=q), back)  # the same K
print("shapes:", tuple(X.shape), tuple(H.shape), tuple(back.shape))
print("U with the layer of X:", (U * H).sum().int().item())
print("X with the transpose of U:", (X * back).sum().int().item())
print("undone:", torch.equal(F.conv_transpose2d(H, K, stride=q), X))

assert layer(torch.zeros(1, c, 6, 6)).shape == H.shape  # from 6 as from 5

one = torch.ones(1, 1, 4)  # how many stamps fall on each place
for s in 3, 4:
    hits = F.conv_transpose1d(one, torch.ones(1, 1, s), stride=2)[0, 0]
    print(f"stamps of {s}, 2 apart:", hits.int().tolist())
