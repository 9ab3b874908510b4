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


def check():  # in a function, so that its names do not meet yours
    def positions(came, said):  # of rows, in a sorted list
        if torch.is_tensor(came):
            came = came.detach().cpu().numpy()
        came = np.asarray(came)
        whole = came.size == 0 or np.issubdtype(came.dtype, np.integer)
        assert came.ndim == 1 and whole, (
            said + "expected positions, whole numbers in shape (k,), came"
            f" {came.dtype} in shape {came.shape}. With one argument, where"
            " returns a tuple: take its first entry"
        )
        return sorted(came.tolist())

    # checked; returns the groups in the test set
    def split(groups, share, rng):
        given = torch.tensor(groups)
        came = group_split(given, share, rng)
        assert came is not None, (
            "group_split returned None: replace the body of the function"
        )
        said = f"groups {groups}, share {share}: "
        assert given.tolist() == groups, (
            said + "groups was changed: work on a copy"
        )
        assert isinstance(came, (list, tuple)) and len(came) == 2, (
            said + f"expected training and test positions, came {came!r}"
        )
        train, test = (positions(part, said) for part in came)
        assert sorted(train + test) == list(range(len(groups))), (
            said
            + "expected the position of each row on one side, came train "
            f"{train} and test {test}"
        )
        sides = [{groups[i] for i in part} for part in (train, test)]
        both = sides[0] & sides[1]
        assert not both, (
            said
            + f"group {min(both)} is on both sides. Split the groups, not the"
            " rows"
        )
        g = len(set(groups))
        expected = round(share * g)
        counts = [len(side) for side in sides]
        assert counts != [expected, g - expected] or 2 * expected == g, (
            said
            + "training and test set are exchanged: the training rows come"
            " first"
        )
        assert counts[1] == expected, (
            said
            + f"expected {expected} of the {g} groups in the test set, came"
            f" {counts[1]}. Is each group counted once, however many rows"
            " it has, and drawn at most once? Is the number rounded?"
        )
        return frozenset(sides[1])

    rng = np.random.default_rng(2)
    for groups, share in [
        ([7, 3, 7, 9, 3, 7, 5, 9, 3, 11], 0.2),
        ([0, 0, 0, 0, 0, 0, 1, 2, 3, 4], 0.35),  # 1.75 of 5: two
        ([6, 1, 1, 2, 9, 6], 0.3),  # 1.2 of 4: one
        ([4, 8, 6, 2, 4, 8, 6, 2], 0.5),
    ]:
        tested = [split(groups, share, rng) for _ in range(60)]
        chosen = frozenset.union(*tested)
        different = len(set(groups))
        assert len(chosen) == different, (
            f"groups {groups}: in 60 splits only the groups {sorted(chosen)}"
            " were tested: let the generator choose"
        )
        if len(tested[0]) > 1:
            assert len(set(tested)) > different, (
                f"groups {groups}: in 60 splits only {len(set(tested))}"
                " different test sets. Which groups go together is to be"
                " drawn, too"
            )
        same = [
            split(groups, share, np.random.default_rng(5)) for _ in range(9)
        ]
        assert len(set(same)) == 1, (
            "generators with the same seed chose different groups: draw from"
            " the generator that is given, and from no other"
        )
    print("group_split: passed")


check()
