import torch

x = torch.tensor([0.0, 1.0])  # (a,)
y = torch.tensor([0.0, 2.0, 4.0])  # (b,)
p = torch.tensor([[0.3, 0.1, 0.1], [0.0, 0.1, 0.4]])  # (a, b): p(x, y)


def expect(f):  # the mean of f(x, y), each pair with its probability
    return (f(x[:, None], y) * p).sum()


mean_x, mean_y = expect(lambda x, y: x), expect(lambda x, y: y)
print(f"E[x]: {mean_x:.2f}")
print(f"E[y]: {mean_y:.2f}")

both = expect(lambda x, y: 2 * x + 3 * y)
assert torch.isclose(both, 2 * mean_x + 3 * mean_y)
print(f"E[2x + 3y]: {both:.2f}")
print(f"E[xy]: {expect(lambda x, y: x * y):.2f}")
print(f"E[x] E[y]: {mean_x * mean_y:.2f}")

f = (y - 2).square()  # (b,): 4, 0, 4
over_y = (f * p.sum(dim=0)).sum()
values, place = f.unique(return_inverse=True)  # 0, 4 and which of them
p_f = torch.zeros(2).index_add(0, place, p.sum(dim=0))  # p of 0, of 4
print("p of f = 0 and f = 4:", " ".join(f"{v:.2f}" for v in p_f))
assert torch.isclose(over_y, (values * p_f).sum())
print(f"E[(y - 2)^2]: {over_y:.2f}")
