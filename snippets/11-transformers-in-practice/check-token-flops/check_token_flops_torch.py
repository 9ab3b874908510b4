import torch
from torch.utils.flop_counter import FlopCounterMode

e, L, v = 64, 4, 97  # features, layers, vocabulary


def layer(x, Wq, Wk, Wv, Wo, A, B, K, V):  # x (1, e), K and V (m, e)
    q, new = x @ Wq, (x @ Wk, x @ Wv)
    K, V = torch.cat([K[:-1], new[0]]), torch.cat([V[:-1], new[1]])
    x = x + (q @ K.T / e**0.5).softmax(dim=1) @ V @ Wo
    return x + (x @ A).relu() @ B


def count(f, *shapes):
    arrays = [torch.empty(s, device="meta") for s in shapes]
    with FlopCounterMode(display=False) as counter:
        f(*arrays)
    return counter.get_total_flops()


w, A, B = (e, e), (e, 4 * e), (4 * e, e)
head = count(torch.matmul, (1, e), (e, v))
for m in 1, 100, 384:
    flops = L * count(layer, (1, e), w, w, w, w, A, B, (m, e), (m, e)) + head
    assert flops == 2 * (12 * e**2 * L + v * e) + 4 * m * e * L
    print(f"token {m}, flops: {flops}")
print("weights:", 12 * e**2 * L + v * e)
print("attention as much as the blocks' weights at m:", 6 * e)
