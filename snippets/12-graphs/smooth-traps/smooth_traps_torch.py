import torch

torch.set_default_dtype(torch.float64)
ring = torch.tensor(
    [[0, 1, 0, 1], [1, 0, 1, 0], [0, 1, 0, 1], [1, 0, 1, 0.0]]
)
pairs = torch.block_diag(torch.ones(2, 2), torch.ones(2, 2))  # with loops
star = torch.eye(4)  # with loops, node 0 is the centre
star[0] = star[:, 0] = 1
x = torch.tensor([4.0, 0, 0, 0])


def both(A):  # symmetric
    degree = A.sum(1)
    return A / torch.outer(degree, degree).sqrt()


def rows(A):  # each row is a mean
    return A / A.sum(1, keepdim=True)


def show(name, A_hat, steps):
    y = torch.linalg.matrix_power(A_hat, steps) @ x
    print(f"{name}:", [round(v, 3) + 0.0 for v in y.tolist()])


show("ring, no loops, 100 steps", both(ring), 100)
show("ring, no loops, 101 steps", both(ring), 101)
show("ring, loops, 100 steps", both(ring + torch.eye(4)), 100)
show("two pairs, 100 steps", both(pairs), 100)
show("star, symmetric, 100 steps", both(star), 100)
show("star, means, 100 steps", rows(star), 100)
