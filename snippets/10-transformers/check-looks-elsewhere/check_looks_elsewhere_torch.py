import torch

for name, rows in {
    "one direction": [[1.0, 0], [3, 0]],
    "equal lengths": [[1.0, 0], [0.6, 0.8]],
    "a long one": [[1.0, 0], [0, 1], [-1, -1], [4, 4]],
}.items():
    X = torch.tensor(rows)  # (n, e) = queries, keys and values
    weights = (X @ X.T / 2**0.5).softmax(dim=1)  # (n, n)
    most = (weights.argmax(dim=1) + 1).tolist()  # counted from 1
    print(f"{name}, looks most at:", *most)
    print(f"{name}, token 1:", *[f"{p:.4f}" for p in weights[0]])
