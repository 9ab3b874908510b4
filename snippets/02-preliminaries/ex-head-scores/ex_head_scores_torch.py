import torch


def head_scores(Q, K):
    """S[b, h, n, m] = sum over d of Q[b, n, h, d] K[b, m, h, d] / sqrt(d).

    Q: (b, n, h, d); K: (b, m, h, d); returns (b, h, n, m)
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

rng = np.random.default_rng(3)
for n, m, d in [(3, 3, 4), (2, 5, 9)]:
    Q = torch.tensor(rng.integers(-3, 4, (2, n, 3, d)), dtype=torch.float32)
    K = torch.tensor(rng.integers(-3, 4, (2, m, 3, d)), dtype=torch.float32)
    S = head_scores(Q, K)
    assert S is not None, (
        "head_scores returned None: replace the body of the function"
    )
    assert S.shape == (2, 3, n, m), (
        f"Q {tuple(Q.shape)} and K {tuple(K.shape)}: expected shape "
        f"{(2, 3, n, m)}, came {tuple(S.shape)}"
    )
    first = torch.tensor([[1.0], [0.0], [0.0]])  # (h, 1): keeps head 0 only
    change = abs(head_scores(Q, K * first)[:, 0] - S[:, 0]).max()
    assert change < 1e-3, (
        "with the keys of heads 1 and 2 set to zero, the scores of head 0 "
        f"moved by {change:.4f}, expected 0. A letter that the output leaves "
        "out is summed away: is h the same letter in all three?"
    )
    for b, h, i, j in np.ndindex(2, 3, n, m):
        score = (Q[b, i, h] * K[b, j, h]).sum() / d**0.5
        assert abs(S[b, h, i, j] - score) < 1e-3, (
            f"n = {n}, m = {m}, d = {d}, entry {(b, h, i, j)}: expected "
            f"{score:.4f}, from query {i} and key {j}, came "
            f"{S[b, h, i, j]:.4f}. Do the letters after the arrow stand in "
            "the order (b, h, n, m)? And is the divisor the root of d?"
        )
print("head_scores: passed")
