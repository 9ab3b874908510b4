import torch

M = torch.tensor([[1, 2, 3], [4, 5, 6]])  # (2, 3)
row = torch.tensor([10, 20, 30])  # (3,)
column = torch.tensor([[100], [200]])  # (2, 1)

print("M + row:", (M + row).tolist())  # every row of M meets row
print("M + column:", (M + column).tolist())  # every column meets column

table = row + column  # (3,) + (2, 1): both are stretched, to (2, 3)
for i in range(2):
    for j in range(3):
        assert table[i, j] == row[j] + column[i, 0]
print("row + column:", table.tolist())

print("a larger case:", tuple(torch.broadcast_shapes((5, 1, 3), (4, 1))))

sums = M.sum(1)  # (2,): axis 1 is gone
print("M.sum(0):", M.sum(0).tolist())  # (3,): axis 0 is gone
print("M.sum(1):", sums.tolist())
try:
    M - sums  # (2, 3) - (2,): 3 against 2
except RuntimeError:
    print("M less its sums:", (M - sums[:, None]).tolist())

try:
    row += column  # in place: a row cannot become a table
except RuntimeError:
    row = row + column  # a new tensor can
print("row at the end:", tuple(row.shape))
