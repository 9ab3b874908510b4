import torch

A = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])  # (2, 3)
B = torch.tensor([[1.0, 0.0], [0.0, 1.0], [2.0, -1.0]])  # (3, 2)

C = torch.zeros(2, 2)
for i in range(2):
    for j in range(2):
        for k in range(3):
            C[i, j] += A[i, k] * B[k, j]
assert torch.equal(C, A @ B)
print("A @ B:", C.tolist())
print("B @ A shape:", tuple((B @ A).shape))

try:
    A @ A  # (2, 3) @ (2, 3): 3 columns against 2 rows
except RuntimeError:
    print("A @ A: refused")

P = torch.tensor([[1.0, 2.0], [3.0, 4.0]])  # (2, 2)
Q = torch.tensor([[0.0, 1.0], [1.0, 0.0]])  # (2, 2): swaps
print("P @ Q:", (P @ Q).tolist())  # the columns of P, swapped
print("Q @ P:", (Q @ P).tolist())  # the rows of P, swapped
print("P * Q:", (P * Q).tolist())  # entry times entry

whole = torch.tensor([[0, 1], [1, 0]])  # Q in whole numbers
try:
    P @ whole
except RuntimeError:  # one dtype for both
    print("P @ whole:", (P @ whole.to(P.dtype)).tolist())
