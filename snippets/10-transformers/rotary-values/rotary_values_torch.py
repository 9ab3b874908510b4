import numpy as np
import torch

n, k = 5, 4
rng = np.random.default_rng(0)
Q, K, V = torch.tensor(rng.normal(size=(3, n, k)))  # each (n, k)
theta = 10_000.0 ** (-2 * torch.arange(k // 2).double() / k)


def rotary(x, start, sign=1):  # (n, k), as complex numbers
    at = torch.arange(start, start + n)
    angle = sign * at[:, None] * theta  # (n, k / 2)
    z = torch.view_as_complex(x.reshape(n, k // 2, 2))
    return torch.view_as_real(z * torch.exp(1j * angle)).reshape(n, k)


def attend(start, values="kept"):  # (n, k)
    S = rotary(Q, start) @ rotary(K, start).T / k**0.5
    turned = V if values == "kept" else rotary(V, start)
    H = S.softmax(dim=1) @ turned
    return rotary(H, start, -1) if values == "turned back" else H


for values in "kept", "turned", "turned back":
    H, later = attend(0, values), attend(100, values)
    move = (later - H).abs().max()
    print(f"values {values}, 100 places later, output moves: {move:.4f}")
    print(f"values {values}, first entry: {H[1, 0]:.4f}")
