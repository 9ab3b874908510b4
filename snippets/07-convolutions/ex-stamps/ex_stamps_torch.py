import torch


def stamp(U, K, q):
    """The transposed convolution: every entry of U stamps its kernel.

    U: (n, o, h', w'); K: (o, c, r, s), the kernel of the forward
    layer, r rows, s columns; q: the stride of the forward layer. Returns
    (n, c, (h' - 1) q + r, (w' - 1) q + s), the sum of all stamps.
    No convolution of the framework, no automatic differentiation, no
    loop over the entries of U: two over the weights. Nothing given is to
    be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(said, came, shape):  # what came, as NumPy's float64
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected a tensor of shape {shape}, "
                f"came {type(came).__name__}"
            ) from None
        assert came.shape == shape, (
            f"{said}expected shape {shape}, came {came.shape}"
        )
        return came

    def reference(U, K, q):  # (n, h', w', o) and (r, s, c, o)
        n, h, w, _ = U.shape
        r, s, c, _ = K.shape
        back = np.zeros((n, (h - 1) * q + r, (w - 1) * q + s, c))
        for i, j in np.ndindex(h, w):
            window = back[:, q * i : q * i + r, q * j : q * j + s]
            window += np.einsum("no,rsco->nrsc", U[:, i, j], K)
        return back

    rng = np.random.default_rng(0)
    for n, h, w, c, o, r, s, q in [
        (1, 2, 3, 1, 1, 3, 2, 3),
        (1, 3, 3, 1, 1, 3, 3, 1),
        (2, 4, 3, 2, 3, 3, 2, 2),
        (3, 2, 4, 3, 2, 2, 4, 1),
        (2, 3, 2, 2, 4, 1, 3, 2),
    ]:
        U = rng.integers(-4, 5, (n, h, w, o)).astype(float)
        K = rng.integers(-4, 5, (r, s, c, o)).astype(float)
        back, turned = reference(U, K, q), reference(U, K[::-1, ::-1], q)
        U, K = U.transpose(0, 3, 1, 2), K.transpose(3, 2, 0, 1)
        back, turned = (
            back.transpose(0, 3, 1, 2),
            turned.transpose(0, 3, 1, 2),
        )
        given = (
            torch.tensor(U, dtype=torch.float32),
            torch.tensor(K, dtype=torch.float32),
        )
        before = [A.tolist() for A in given]
        came = stamp(*given, q)
        assert came is not None, (
            "stamp returned None: replace the body of the function"
        )
        for name, A, was in zip("UK", given, before, strict=True):
            assert A.tolist() == was, f"{name} was changed: work on a copy"
        said = f"U {U.shape}, K {K.shape}, stride {q}: "
        came = numbers(said, came, back.shape)
        right = np.isclose(came, back, atol=0.01)
        said += f"{(~right).sum()} of {right.size} entries are wrong. "
        if not right.all():
            assert not np.allclose(came, turned, atol=0.01), (
                said
                + "These are stamps of the kernel turned. The output that"
                " read "
                "pixel i + u with weight u sends it weight u back"
            )
            hint = "Where stamps overlap, they are added"
            if q >= max(r, s):
                hint = (
                    "Here no stamps overlap. Does the stamp of U[i, j] begin"
                    " at (q i, q j), with the kernel's rows as rows?"
                )
            at = tuple(np.argwhere(~right)[0].tolist())
            raise AssertionError(
                f"{said}The first is {at}: expected {back[at]:.0f}, came "
                f"{came[at]:.2f}. {hint}"
            )
    print("stamp: passed")


check()
