import numpy as np
import torch
from torch.nn.functional import cross_entropy, one_hot

n, v, e, b, updates = 10, 4, 12, 32, 160
rng = np.random.default_rng(1)
tokens = torch.from_numpy(rng.integers(0, v, (updates, b, n)))
test = torch.from_numpy(rng.integers(0, v, (200, n)))
start = [
    torch.from_numpy(rng.normal(0, e**-0.5, shape))
    for shape in ((4 * e, v), (4 * e, e), (v, e))
]


def train(bias):
    layer = torch.nn.LSTM(v, e, batch_first=True, dtype=torch.float64)
    out = torch.nn.Linear(e, v, dtype=torch.float64)
    with torch.no_grad():
        for z in (layer.bias_ih_l0, layer.bias_hh_l0, out.bias):
            z.zero_()
        layer.bias_ih_l0[e : 2 * e] = bias  # of the forget gates
        layer.weight_ih_l0.copy_(start[0])
        layer.weight_hh_l0.copy_(start[1])
        out.weight.copy_(start[2])
    parameters = [*layer.parameters(), *out.parameters()]
    optimiser = torch.optim.Adam(parameters, lr=0.02)

    def scores(tokens):  # (b, n) to (b, v), from the last output
        H, _ = layer(one_hot(tokens, v).double())
        return out(H[:, -1])

    for k, batch in enumerate(tokens, 1):
        optimiser.zero_grad()
        cross_entropy(scores(batch), batch[:, 0]).backward()
        optimiser.step()
        if k in (40, updates):
            with torch.no_grad():
                right = (scores(test).argmax(-1) == test[:, 0]).double()
            print(f"bias {bias}, {k} updates, right: {right.mean():.3f}")


print(f"guessing, right: {1 / v}")
train(0)
train(3)
