import matplotlib.pyplot as plt
import torch
from torch.nn.functional import one_hot

edges = torch.tensor([[0, 1], [0, 2], [1, 2], [1, 3], [2, 3], [3, 4]])
n, m = 5, len(edges)
source = torch.cat([edges[:, 0], edges[:, 1]])  # (2m,): each edge
target = torch.cat([edges[:, 1], edges[:, 0]])  # in both directions
A = torch.zeros(n, n, dtype=torch.long)
A[target, source] = 1
B = one_hot(edges, n).sum(1).T  # (m, 2, n) -> (n, m)
degree = A.sum(1)  # (n,)
D = degree.diag()

assert torch.equal(A.triu().nonzero(), edges)
assert torch.equal(B.T.nonzero()[:, 1].view(m, 2), edges)
assert torch.equal(B @ B.T, D + A)
print("degrees:", degree.tolist())
print("degrees added up:", degree.sum().item())
print("rows of B added up:", B.sum(1).tolist())
print("columns of B added up:", B.sum(0).tolist())
print("entries of A, B and the list:", n * n, n * m, 2 * m)

place = [(0, 0), (1, 1), (1, -1), (2, 0), (3.4, 0)]
letter = {"ha": "center", "va": "center", "color": "C0"}
letter["bbox"] = {"fc": "white", "ec": "none", "pad": 1}
figure, (left, right) = plt.subplots(1, 2, figsize=(4.8, 2.4))
for e, (i, j) in enumerate(edges.tolist()):
    (x, y), (z, w) = place[i], place[j]
    left.plot([x, z], [y, w], "-", color="0.5", zorder=1)
    left.text((x + z) / 2, (y + w) / 2, "abcdef"[e], **letter)
for i, (x, y) in enumerate(place):
    left.plot(x, y, "o", ms=15, mfc="white", mec="0.2")
    left.text(x, y, str(i), ha="center", va="center")
left.set(xlim=(-0.6, 4), ylim=(-1.6, 1.6), aspect="equal")
left.axis("off")
right.pcolormesh(A.numpy(), cmap="Greys", edgecolor="0.85", vmax=1.4)
right.set_xticks([j + 0.5 for j in range(n)], range(n))
right.set_yticks([i + 0.5 for i in range(n)], range(n))
right.set(xlabel="from j", ylabel="to i", aspect="equal")
right.invert_yaxis()
plt.show()
