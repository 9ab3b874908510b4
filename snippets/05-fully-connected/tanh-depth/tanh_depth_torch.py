import numpy as np
import torch

rng = np.random.default_rng(0)
n, d, depth = 200, 200, 50
X = torch.tensor(rng.normal(size=(n, d)), dtype=torch.float32)
normal = rng.normal(size=(depth, d, d)) / d**0.5  # variance 1/d
W = torch.tensor(normal, dtype=torch.float32)

for times_d in (1.0, 2.54):
    H = X
    for layer in range(1, depth + 1):
        H = torch.tanh(times_d**0.5 * H @ W[layer - 1])  # (n, d)
        q = H.square().mean()
        if layer in (1, 5, 20, 50):
            print(f"tanh, {times_d}/d, layer {layer}: {q:.3f}")
    if times_d == 1:
        print(f"tanh, 1.0/d, times twice the layers: {2 * depth * q:.2f}")

edge = d**-0.5  # ReLU, with what nn.Linear draws: uniform, biases too
U = torch.tensor(rng.uniform(-edge, edge, (20, d, d))).float()
c = torch.tensor(rng.uniform(-edge, edge, (20, d))).float()
H = X
for layer in range(1, 21):
    H = torch.relu(H @ U[layer - 1] + c[layer - 1])
    if layer in (5, 20):
        said = f"ReLU with biases, layer {layer}"
        print(f"{said}, spread of all: {H.std(correction=0):.3f}")
within = H.std(dim=0, correction=0).square().mean().sqrt()
print(f"{said}, spread between examples: {within:.1e}")
