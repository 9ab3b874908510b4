import torch

scores = torch.tensor(
    [
        [4.0, 1.0, 3.0, 2.0, 0.0],
        [0.0, 1.0, 2.0, 3.0, 4.0],
        [2.0, 5.0, 1.0, 4.0, 3.0],
        [1.0, 2.0, 5.0, 0.0, 4.0],
    ]
)  # (n, c)
y = torch.tensor([0, 2, 4, 3])  # (n,)


def rank(scores, y):  # how many classes score higher: (n,)
    own = scores.gather(1, y[:, None])  # (n, 1)
    return (scores > own).sum(dim=1)


print("rank:", *rank(scores, y).tolist())
for k in range(1, 6):
    by_rank = (rank(scores, y) < k).double().mean().item()
    best = scores.topk(k, dim=1).indices  # (n, k)
    library = (best == y[:, None]).any(dim=1).double().mean().item()
    assert by_rank == library  # no ties here
    print(f"top-{k}: {by_rank:.2f}")
print(f"constant scores, top-1: {(rank(0 * scores, y) < 1).sum() / 4:.2f}")
