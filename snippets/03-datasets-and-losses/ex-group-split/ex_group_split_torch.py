import torch


def group_split(groups, share, rng):
    """Positions of training rows and of test rows, group by group.

    groups: (n,), whole numbers, the group that each row belongs to;
    share: the share of the groups that goes to the test set, rounded to
    a whole number of groups; rng: a NumPy generator, which chooses them;
    returns two tensors of positions in 0, …, n - 1.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

rng = np.random.default_rng(2)
for groups, share, expected in [
    ([7, 3, 7, 9, 3, 7, 5, 9, 3, 11], 0.2, 1),
    ([0, 0, 0, 0, 0, 0, 1, 2, 3, 4], 0.2, 1),
    ([4, 8, 6, 2, 4, 8, 6, 2], 0.5, 2),
]:
    groups = torch.tensor(groups)
    chosen = set()
    for _ in range(60):
        came = group_split(groups, share, rng)
        assert came is not None, (
            "group_split returned None: replace the body of the function"
        )
        assert all(hasattr(part, "tolist") for part in came), (
            "expected two tensors of positions. With one argument, where "
            "returns a tuple: take its first entry"
        )
        train, test = (sorted(part.tolist()) for part in came)
        said = f"groups {groups.tolist()}, share {share}: "
        assert sorted(train + test) == list(range(len(groups))), said + (
            "expected the position of each row on one side, came train "
            f"{train} and test {test}"
        )
        sides = [{groups[i].item() for i in part} for part in (train, test)]
        both = sides[0] & sides[1]
        assert not both, said + (
            f"group {min(both)} is on both sides. Split the groups, not "
            "the rows"
        )
        assert [len(s) for s in sides] != [
            expected,
            len(sides[0] | sides[1]) - expected,
        ] or len(sides[1]) == expected, said + (
            "training and test set are exchanged: the training rows come first"
        )
        assert len(sides[1]) == expected, said + (
            f"expected {expected} of the {len(sides[0] | sides[1])} groups "
            f"in the test set, came {len(sides[1])}. Is each group counted "
            "once, however many rows it has, and drawn at most once?"
        )
        chosen |= sides[1]
    assert len(chosen) == len(set(groups.tolist())), said + (
        f"in 60 splits only the groups {sorted(chosen)} were tested: let the "
        "generator choose"
    )
print("group_split: passed")
