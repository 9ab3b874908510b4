import numpy as np
import torch

p = 16
h = w = 224
c, e = 3, 192
rng = np.random.default_rng(0)
image = torch.tensor(rng.random((h, w, c)), dtype=torch.float32)
grid = image.reshape(h // p, p, w // p, p, c).transpose(1, 2)
X = grid.reshape(-1, p * p * c)  # (n, p p c)
n, d = X.shape
E = torch.tensor(rng.normal(size=(d, e)) / d**0.5, dtype=torch.float32)
tokens = X @ E  # (n, e)
scores = tokens @ tokens.T  # (n, n): queries and keys have this size
parts = {
    "embedding": n * d * e,
    "projections": 4 * n * e * e,  # queries, keys, values, output
    "scores and sums": 2 * scores.numel() * e,
    "MLP": 2 * n * e * 4 * e,
}
print("tokens:", n)
print("numbers in a patch:", d)
print("rank of the embedding:", torch.linalg.matrix_rank(E).item())
print(f"root mean square of the tokens: {tokens.square().mean().sqrt():.4f}")
print("weights, embedding and positions:", E.numel() + tokens.numel())
print("scores of one head:", scores.numel())
for name, count in parts.items():
    print(f"multiplications in millions, {name}: {count / 1e6:.1f}")
block = sum(parts.values()) - parts["embedding"]
print(f"a block, millions: {block / 1e6:.1f}")
print(f"share of scores and sums: {parts['scores and sums'] / block:.3f}")
