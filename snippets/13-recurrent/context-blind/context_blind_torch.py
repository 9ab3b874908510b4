import torch
from torch.nn.functional import softplus

calm = [1.0, 0, 0, 0, 0, 0]
busy = [1.0, 0, 0, 1, 0, 0]  # one more event, after the first


def last_state(x, selective):
    s = torch.zeros((), dtype=torch.float64)
    for x_i in torch.tensor(x, dtype=torch.float64):
        delta = softplus(4 * x_i - 3 if selective else 0 * x_i - 1)
        keep = torch.exp(-delta)
        s = keep * s + (1 - keep) * x_i
    return s


for selective in (False, True):
    name = "selective" if selective else "fixed"
    for context, x in (("calm", calm), ("busy", busy)):
        moved = [x[0] + 1, *x[1:]]
        effect = last_state(moved, selective) - last_state(x, selective)
        print(f"{name}, {context}, effect of token 0: {effect:.4f}")
