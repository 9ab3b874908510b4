import networkx as nx
import numpy as np
import torch
import torch.nn.functional as F

device = torch.accelerator.current_accelerator(check_available=True) or "cpu"
graphs = [g for g in nx.graph_atlas_g() if len(g) > 1]
A = np.zeros((len(graphs), 7, 7), dtype=np.float32)  # padded to 7 nodes
for i, g in enumerate(graphs):
    A[i, : len(g), : len(g)] = nx.to_numpy_array(g)
sizes = np.array([len(g) for g in graphs])
mask = (np.arange(7) < sizes[:, None]).astype(np.float32)  # (N, 7)
y = (np.trace(A @ A @ A, axis1=1, axis2=2) > 0).astype(np.float32)
rng = np.random.default_rng(0)
train, test = np.split(rng.permutation(len(y)), [900])
batches = train[rng.integers(0, 900, (250, 64))]
shapes = (2, 16), (32, 16), (32, 16), (16, 1)
start = [rng.normal(0, (2 / a) ** 0.5, (a, b)) for a, b in shapes]
A, mask, y = (torch.from_numpy(z).to(device) for z in (A, mask, y))


def gather(A, X, how):  # (b, 7, d): of the neighbours of each node
    if how == "max":  # features are never negative: 0 stands for none
        return (A[..., None] * X[:, None]).amax(2)
    Z = A @ X
    return Z if how == "sum" else Z / A.sum(2, keepdim=True).clamp(min=1)


def model(weights, A, mask, how):
    X = mask[..., None]  # the feature of each node is 1
    for W, b in weights[:-1]:
        X = (torch.cat([X, gather(A, X, how)], 2) @ W + b).relu()
        X = X * mask[..., None]
    R = X.amax(1) if how == "max" else X.sum(1)  # the readout, (b, 16)
    if how == "mean":
        R = R / mask.sum(1, keepdim=True)
    W, b = weights[-1]
    return (R @ W + b).squeeze(1)  # (b,)


print("graphs, connected:", (len(y), sum(map(nx.is_connected, graphs))))
print(f"test, always yes: {y[test].mean():.3f}")
for how in ("sum", "mean", "max"):
    W = [torch.tensor(w, dtype=torch.float32, device=device) for w in start]
    weights = [
        (
            w.requires_grad_(),
            torch.zeros(w.shape[1], device=device, requires_grad=True),
        )
        for w in W
    ]
    optimiser = torch.optim.Adam([p for w in weights for p in w], lr=5e-3)
    for i in batches:
        z = model(weights, A[i], mask[i], how)
        optimiser.zero_grad()
        F.binary_cross_entropy_with_logits(z, y[i]).backward()
        optimiser.step()
    with torch.no_grad():
        right = (model(weights, A, mask, how) > 0) == y.bool()
    print(f"{how}, test: {right[test].float().mean():.3f}")
