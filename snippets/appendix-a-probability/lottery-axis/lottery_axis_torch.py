import torch

joint = torch.tensor([[58.0, 27.0, 2.0], [2.0, 3.0, 8.0]]) / 100
for dim in (0, 1):  # a softmax of logarithms only divides by a sum
    table = torch.softmax(joint.log(), dim=dim)  # (2, 3)
    torch.testing.assert_close(table, joint / joint.sum(dim, keepdim=True))
    sums = " ".join(f"{s:.3f}" for s in table.sum(dim=1))
    print(f"axis {dim}, real and large: {table[0, 2]:.3f}")
    print(f"axis {dim}, rows sum to: {sums}")

try:
    joint / joint.sum(dim=1)  # (2, 3) / (2,)
except RuntimeError:
    print("2 x 3 without keepdim: refused")

# today and tomorrow: sun, cloud, rain
days = torch.tensor(
    [[60.0, 20.0, 5.0], [20.0, 10.0, 10.0], [5.0, 10.0, 60.0]]
)
wrong = days / days.sum(dim=1)  # (3, 3) / (3,): along the wrong axis
right = days / days.sum(dim=1, keepdim=True)
for name, table in {"without": wrong, "with": right}.items():
    sums = " ".join(f"{s:.3f}" for s in table.sum(dim=1))
    print(f"3 x 3 {name} keepdim, rows sum to: {sums}")
    print(f"rain after cloud, {name} keepdim: {table[1, 2]:.3f}")
