import networkx as nx
import numpy as np
import torch
import torch.nn.functional as F

graphs = [g for g in nx.graph_atlas_g() if len(g) > 1]
pad = [np.pad(nx.to_numpy_array(g), (0, 7 - len(g))) for g in graphs]
A, sizes = np.stack(pad), np.array(list(map(len, graphs)))  # (N, 7, 7), (N,)
yes = np.trace(A @ A @ A, axis1=1, axis2=2) > 0  # holds a triangle
s, rng = 4, np.random.default_rng(0)  # splits
order = np.stack([rng.permutation(len(yes)) for _ in range(s)])
train, test = order[:, :900], order[:, 900:]
batches = rng.permuted(train.repeat(8, 1), axis=1).reshape(s, -1, 32)
shapes = (2, 16), (32, 16), (32, 16), (16, 1)
start = [rng.normal(0, (2 / a) ** 0.5, (s, a, b)) for a, b in shapes]
print("graphs:", len(yes))
print("connected:", sum(map(nx.is_connected, graphs)))
print(f"always yes: {yes[test].mean():.3f}")
counted = ((A.sum((1, 2)) >= 12) == yes)[test].mean(1)  # edges twice
print(f"six edges: {counted.mean():.3f}")
A, sizes, y = (torch.from_numpy(z) for z in (A, sizes, yes * 1.0))


def model(weights, i, how):  # i: (s, b), graphs of each split
    G = A[i]  # (s, b, 7, 7)
    X = (torch.arange(7) < sizes[i][..., None])[..., None].double()
    for W in weights[:-1]:  # (s, a, b); no offset: padding stays 0
        Z = G @ X if how != "max" else (G[..., None] * X[:, :, None]).amax(3)
        Z = Z / G.sum(3, keepdim=True).clamp(min=1) if how == "mean" else Z
        X = (torch.cat([X, Z], 3) @ W[:, None]).relu()
    R = X.amax(2) if how == "max" else X.sum(2)  # the readout, (s, b, 16)
    R = R / sizes[i][..., None] if how == "mean" else R
    return (R @ weights[-1]).squeeze(2)


for how in ("sum", "mean", "max"):
    weights = [torch.tensor(W, requires_grad=True) for W in start]
    optimiser = torch.optim.Adam(weights, lr=0.01)
    for i in torch.from_numpy(batches).unbind(1):
        z = model(weights, i, how)
        loss = F.binary_cross_entropy_with_logits(z, y[i], reduction="none")
        optimiser.zero_grad()
        loss.mean(1).sum().backward()  # the splits share no weight
        optimiser.step()
    z = model(weights, torch.from_numpy(test), how).detach().numpy()
    right = ((z > 0) == yes[test]).mean(1)  # (s,)
    print(f"{how}: {right.mean():.3f}")
    print(f"{how}, splits ahead of six edges:", int((right > counted).sum()))
