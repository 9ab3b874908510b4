import torch


def read(flat, shape, strides):
    """Entry (i, j) lies strides[0] * i + strides[1] * j into flat."""
    i = torch.arange(shape[0])[:, None]  # (m, 1)
    j = torch.arange(shape[1])  # (n,)
    return flat[strides[0] * i + strides[1] * j]  # (m, n)


A = torch.tensor([[1, 2, 3], [4, 5, 6]])  # (2, 3)
flat = A.reshape(-1)  # (6,): the entries, row after row
print("flat:", flat.tolist())

assert torch.equal(read(flat, (2, 3), (3, 1)), A)
assert torch.equal(read(flat, (3, 2), (1, 3)), A.T)
print("A.T:", read(flat, (3, 2), (1, 3)).tolist())
print("A.reshape(3, 2):", A.reshape(3, 2).tolist())  # another matrix
print("strides (0, 1):", read(flat, (2, 3), (0, 1)).tolist())
try:
    A.T.view(-1)  # no stride leads through 1, 4, 2, 5, 3, 6
except RuntimeError:
    print("A.T, flat:", A.T.reshape(-1).tolist())  # a copy

# PyTorch keeps its books in the same way, and shows them.
assert A.stride() == (3, 1) and A.T.stride() == (1, 3)
assert A.T.data_ptr() == A.data_ptr()  # one block of memory
assert A[0].expand(2, 3).stride() == (0, 1)  # a row, repeated for free
