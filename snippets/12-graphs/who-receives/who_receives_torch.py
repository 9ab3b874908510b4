import torch

n = 4
source = torch.tensor([0, 1, 2])  # a chain: 0 -> 1 -> 2 -> 3
target = torch.tensor([1, 2, 3])
x = torch.tensor([10.0, 20.0, 30.0, 40.0])  # (n,)

A = torch.zeros(n, n)
A[target, source] = 1  # row: who receives, column: who sends
turned = torch.zeros(n, n)
turned[source, target] = 1
print("A x:", (A @ x).tolist())
print("turned, x:", (turned @ x).tolist())
print("row sums of A:", A.sum(1).tolist())
print("column sums of A:", A.sum(0).tolist())
start = torch.eye(n)[0]  # only node 0 has something to say
reach = torch.linalg.matrix_power(A + torch.eye(n), 3) @ start > 0
print("after three steps, node 0 is heard by:", reach.int().tolist())
reach = torch.linalg.matrix_power(turned + torch.eye(n), 3) @ start > 0
print("turned, heard by:", reach.int().tolist())
both = A + A.T  # each edge in both directions
assert torch.equal(both @ x, both.T @ x)
print("both directions, x:", (both @ x).tolist())
