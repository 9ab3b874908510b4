import torch

r = v = 4
K = torch.eye(r)  # orthonormal keys
V = torch.eye(v)  # pair j: key K[j], value j


def write(keys, values, gates, delta):
    S = torch.zeros(r, v)
    for k, value, gate in zip(keys, values, gates, strict=True):
        S = gate * S
        old = delta * (k @ S)  # what the key returns
        S = S + torch.outer(k, value - old)
    return S


def reading(key, S):
    return " ".join(f"{x:.2f}" for x in key @ S)


# a text, an end mark at pair 2, another text with the same keys
keys, values = K[[0, 1, 0]], V[[0, 1, 2]]
alone = write(keys[2:], values[2:], [1], 0)
fades = {
    "sum": [1, 1, 1],
    "fixed gate 0.5": [0.5, 0.5, 0.5],
    "gate 0 at the mark": [1, 1, 0],
}
for name, gates in fades.items():
    S = write(keys, values, gates, 0)
    print(f"{name}, key 0 reads: {reading(K[0], S)}")
    print(f"{name}, key 1 reads: {reading(K[1], S)}")
    print(f"{name}, as if alone: {torch.allclose(S, alone)}")

S = write(keys, values, [1, 1, 1], 1)
print(f"delta rule, key 0 reads: {reading(K[0], S)}")
print(f"delta rule, key 1 reads: {reading(K[1], S)}")
S = write(keys, values, [1, 1, 0], 1)
print("gated delta, as if alone:", torch.allclose(S, alone))
