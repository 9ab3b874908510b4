import torch
from torch.autograd.graph import saved_tensors_hooks

L = 8  # layers


def network(X, Ws):  # (n, d) -> (n, d), each W ~ (d, d)
    for W in Ws:
        X = torch.sin(X @ W)
    return X


def kept(X, Ws):  # bytes that wait for the way back, besides the weights
    own, found = {W.data_ptr() for W in Ws}, {}

    def pack(saved):  # one array may be saved twice: count addresses
        if saved.data_ptr() not in own:
            found[saved.data_ptr()] = saved.numel() * saved.element_size()
        return saved

    with saved_tensors_hooks(pack, lambda saved: saved):
        network(X, Ws)
    return sum(found.values())


for n, d in [(1, 256), (64, 256), (128, 256), (1024, 256), (1024, 64)]:
    X = torch.ones(n, d)
    Ws = [torch.eye(d).requires_grad_() for _ in range(L)]
    weights = sum(W.numel() * W.element_size() for W in Ws)
    print(f"n = {n}, d = {d}, weights: {weights:,} bytes")
    print(f"n = {n}, d = {d}, kept: {kept(X, Ws):,} bytes")
