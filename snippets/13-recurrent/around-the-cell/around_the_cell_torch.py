import numpy as np
import torch

rng = np.random.default_rng(0)
n, d, e = 11, 3, 32
X = torch.from_numpy(rng.normal(size=(n, d)))
W = torch.from_numpy(rng.normal(0, e**-0.5, (d, 4 * e)))
U = torch.from_numpy(rng.normal(0, e**-0.5, (e, 4 * e)))


def later(c, o, bias, size):  # the last cell from the first, (e,) to (e,)
    share = torch.ones_like(c)
    for x in X[1:]:
        h = o.sigmoid() * c.tanh()
        i, f, g, o = (size * (x @ W + h @ U)).chunk(4)
        f = torch.sigmoid(f + bias)
        share = share * f
        c = f * c + i.sigmoid() * g.tanh()
    return c, share


for size in (1, 3):  # of the weights
    i, _, g, o = (size * (X[0] @ W)).chunk(4)
    first = i.sigmoid() * g.tanh()
    for bias in (0, 3):
        whole = torch.func.jacrev(later, has_aux=True)
        J, share = whole(first, o, bias, size)  # (e, e), (e,)
        said = f"weights times {size}, bias {bias}"
        print(f"{said}, the cell alone: {share.max():.4f}")
        size_J = torch.linalg.matrix_norm(J, ord=2)
        print(f"{said}, all ways: {size_J:.4f}")
