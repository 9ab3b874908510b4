import torch
from torch.nn.functional import cosine_similarity


def inner(x, y):  # (d,), (d,) -> ()
    return sum(x[i] * y[i] for i in range(len(x)))


def cosine(x, y):  # (d,), (d,) -> ()
    return inner(x, y) / (inner(x, x) ** 0.5 * inner(y, y) ** 0.5)


a = torch.tensor([3.0, 4.0])
assert torch.isclose(inner(a, a) ** 0.5, torch.linalg.vector_norm(a))

others = {
    "2a": 2 * a,
    "near": torch.tensor([4.0, 3.0]),
    "right angle": torch.tensor([4.0, -3.0]),
    "-a": -a,
}
for name, b in others.items():
    assert torch.isclose(inner(a, b), torch.dot(a, b))
    assert torch.isclose(cosine(a, b), cosine_similarity(a, b, dim=0))
    print(f"{name} inner: {inner(a, b):.1f}")
    print(f"{name} cosine: {cosine(a, b):.2f}")

zero = torch.zeros(2)
print(f"zero cosine: {cosine(a, zero):.2f}")  # 0 / 0: no angle
assert cosine_similarity(a, zero, dim=0) == 0  # a guarded division
