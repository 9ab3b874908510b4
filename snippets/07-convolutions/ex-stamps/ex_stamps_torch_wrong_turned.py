# Wrong: turns the kernel, and does not transpose the layer
import torch


def stamp(U, K, q):
    n, o, h, w = U.shape
    o, c, r, s = K.shape
    back = U.new_zeros(n, c, (h - 1) * q + r, (w - 1) * q + s)
    for u in range(r):
        for v in range(s):
            weights = K[:, :, r - 1 - u, s - 1 - v]
            share = torch.einsum("nohw,oc->nchw", U, weights)
            back[:, :, u::q, v::q][:, :, :h, :w] += share
    return back
