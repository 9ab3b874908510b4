def split_heads(Z, h):
    """Cut the features of each token into h heads.

    Z: (b, n, e), e a multiple of h: features 0 to k - 1 belong to head 0,
    the next k to head 1, and so on, with k = e / h. Returns (b, h, n, k).
    """
    return None  # your code here


def merge_heads(H):
    """Put the heads side by side: (b, h, n, k) to (b, n, h k)."""
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


def check():  # in a function, so that its names do not meet yours
    def array(name, came):  # whatever came, as an array
        assert came is not None, (
            f"{name} returned None: replace the body of the function"
        )
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            return np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{name}: expected an array, came {type(came).__name__}"
            ) from None

    def same(name, came, expected, mistakes):
        came = array(name, came)
        assert came.shape == expected.shape, (
            f"{name}: expected shape {expected.shape}, came {came.shape}"
        )
        if not np.allclose(came, expected):
            said = f"{name}: expected\n{expected}\ncame\n{came}\n"
            for mistake, other in mistakes.items():
                assert not np.allclose(came, other), (
                    f"{said}This is the result {mistake}"
                )
            raise AssertionError(said + "Whose number stands where?")

    for b, n, h, k in [
        (1, 3, 2, 2),
        (2, 4, 3, 1),
        (2, 2, 2, 3),
        (3, 1, 4, 2),
    ]:
        e = h * k
        numbers = np.arange(b * n * e).reshape(b, n, e)
        Z = torch.tensor(numbers, dtype=torch.float32)
        before = Z.tolist()
        parts = numbers.reshape(b, n, h, k)
        expected = np.stack(
            [parts[:, :, i] for i in range(h)], 1
        )  # (b, h, n, k)
        mixed = {
            "of a reshape to (b, h, n, k): the tokens are mixed": (
                numbers.reshape(b, h, n, k)
            ),
            "if head i takes features i, i + h, i + 2h and so on": (
                np.stack([numbers[:, :, i::h] for i in range(h)], 1)
            ),
        }
        said = f"b, n, h, k = {b}, {n}, {h}, {k}, "
        came = split_heads(Z, h)
        assert Z.tolist() == before, f"{said}split_heads: Z was changed"
        same(said + "split_heads", came, expected, mixed)

        numbers = np.arange(b * n * e).reshape(b, h, n, k)
        H = torch.tensor(numbers, dtype=torch.float32)
        before = H.tolist()
        expected = np.concatenate([numbers[:, i] for i in range(h)], -1)
        mixed = {
            "of a reshape alone: the tokens are mixed": (
                numbers.reshape(b, n, e)
            ),
            "with the heads interleaved": (
                np.stack([numbers[:, i] for i in range(h)], -1).reshape(
                    b, n, e
                )
            ),
        }
        came = merge_heads(H)
        assert H.tolist() == before, f"{said}merge_heads: H was changed"
        same(said + "merge_heads", came, expected, mixed)
    print("split_heads: passed")


check()
