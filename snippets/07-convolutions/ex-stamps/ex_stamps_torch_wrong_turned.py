# Wrong: turns the kernel, and does not transpose the layer
import torch


def stamp(U, K, q):
    n, o, h, w = U.shape
    o, c, r, s = K.shape
    back = U.new_zeros(n, c, (h - 1) * q + r, (w - 1) * q + s)
    for i in range(h):
        for j in range(w):
            stamps = torch.einsum(
                "no,ocrs->ncrs", U[:, :, i, j], K.flip(2, 3)
            )
            back[:, :, i * q : i * q + r, j * q : j * q + s] += stamps
    return back
