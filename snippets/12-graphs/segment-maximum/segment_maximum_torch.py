import torch

n = 3
target = torch.tensor([0, 0, 1, 1, 2, 2])  # (m,)
scores = torch.tensor([0.0, 1, 200, 201, -200, -199])  # (m,), float32


def segment_softmax(scores, shift):
    E = (scores - shift).exp()
    total = torch.zeros(n).index_add(0, target, E)
    return E / total[target]


start = torch.full((n,), -torch.inf)
largest = start.scatter_reduce(0, target, scores, "amax")  # (n,)
shifts = {
    "no maximum": 0,
    "one maximum": scores.max(),
    "a maximum each": largest[target],
}
for name, shift in shifts.items():
    a = segment_softmax(scores, shift)
    print(f"{name}:", [round(x, 4) for x in a.tolist()])
