import numpy as np
import torch

rng = np.random.default_rng(0)
runs, n, d, e = 20, 25, 8, 64
X = torch.from_numpy(rng.normal(size=(runs, n, d)))
layer = torch.nn.LSTM(d, e, batch_first=True, dtype=torch.float64)
bound = e**-0.5
for z in layer.parameters():  # as the layer draws them, all four
    assert bound * 0.9 < z.abs().max() <= bound
    z.data = torch.from_numpy(rng.uniform(-bound, bound, z.shape))
W, U, b_in, b_state = (z.detach() for z in layer.parameters())


def gates():  # mean input gate, mean forget gate, left after 24 tokens
    h = c = torch.zeros(runs, e, dtype=torch.float64)
    opened, share = [], torch.ones(runs, e, dtype=torch.float64)
    for t, x in enumerate(X.unbind(1)):
        a = x @ W.T + b_in + h @ U.T + b_state
        i, f, g, o = a.chunk(4, -1)  # (runs, e) each
        i, f, o = i.sigmoid(), f.sigmoid(), o.sigmoid()
        opened.append(torch.stack([i.mean(), f.mean()]))
        share = share * f if t > 0 else share
        c = f * c + i * g.tanh()
        h = o * c.tanh()
    with torch.no_grad():
        assert torch.allclose(layer(X)[0][:, -1], h)
    return *torch.stack(opened).mean(0), share.mean()


def show(said):
    i, f, left = gates()
    print(f"{said}, input gate: {i:.3f}")
    print(f"{said}, forget gate: {f:.3f}")
    print(f"{said}, left after 24: {left:.1e}")


show("as drawn")
f = slice(e, 2 * e)  # the second block: i f g o
b_in[f], b_state[f] = 3.0, 0.0
show("bias 3")
b_state[f] = 3.0
show("3 in both")
b_in[f] = b_state[f] = 0.0
b_in[:e], b_state[:e] = 3.0, 0.0
show("first block")
