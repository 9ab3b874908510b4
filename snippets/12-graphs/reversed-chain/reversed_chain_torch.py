import torch

n = 5
chain = torch.tensor([0, 1, 2, 3]), torch.tensor([1, 2, 3, 4])
source, target = chain  # 0 to 1 to 2 to 3 to 4, one way


def step(x, source, target):  # what arrives is added up
    return torch.zeros(n).index_add(0, target, x[source])


def steps(x, source, target, k):
    for _ in range(k):
        x = step(x, source, target)
    return x.tolist()


start = torch.tensor([1.0, 0, 0, 0, 0])  # a signal at node 0
A = torch.zeros(n, n)
A[target, source] = 1  # row: where to, column: where from
assert torch.equal(A @ start, step(start, source, target))

print("after 1:", steps(start, source, target, 1))
print("after 4:", steps(start, source, target, 4))
print("reversed, after 1:", steps(start, target, source, 1))
print(
    "reversed, from the end, after 4:", steps(start.flip(0), *chain[::-1], 4)
)
both = torch.cat(chain), torch.cat(chain[::-1])  # each edge both ways
print("both ways, after 4:", steps(start, *both, 4))
print("both ways, reversed, after 4:", steps(start, *both[::-1], 4))
