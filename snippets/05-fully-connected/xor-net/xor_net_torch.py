import torch

X = torch.tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]])  # (n, 2)
y = torch.tensor([0.0, 1, 1, 0])  # (n,)

# unit 1 and unit 2: from x_1, from x_2, bias; output: from h_1, h_2, bias
presets = {
    "linear": ([1, 0, 1], [0, 1, 1], [0.5, 0.5, -0.75]),
    "two ramps": ([1, -1, 0], [-1, 1, 0], [1, 1, 0]),
    "step and correction": ([1, 1, 0], [1, 1, -1], [1, -2, 0]),
    "one unit dead": ([1, -1, 0], [-1, 1, -1.5], [1, 1, 0]),
    "twins": ([1, 1, -0.5], [1, 1, -0.5], [0.5, 0.5, 0]),
    "all zero": ([0, 0, 0], [0, 0, 0], [0, 0, 0]),
}
for name, rows in presets.items():
    one, two, (*v, a) = rows
    U = torch.tensor([one[:2], two[:2]], dtype=torch.float32).T  # (2, h)
    c = torch.tensor([one[2], two[2]], dtype=torch.float32)  # (h,)
    H = torch.relu(X @ U + c)  # (n, h)
    f = H @ torch.tensor(v, dtype=torch.float32) + a  # (n,)
    right = ((f > 0.5) == (y > 0.5)).sum()
    print(f"{name}: {f.tolist()}, {right} of 4 right")
