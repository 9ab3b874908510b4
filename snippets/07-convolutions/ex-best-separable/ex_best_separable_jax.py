import jax.numpy as jnp


def best_separable(K, q):
    """The separable layer that is closest to a full kernel.

    K: (s, s, c, o), not to be changed; q: how many kernels each channel may
    have, at most o and at most s * s. Returns D and P: D, (s, s, 1, c * q),
    is the kernel of a depthwise convolution with feature_group_count=c, in
    which channel k makes the maps k * q, ..., k * q + q - 1; P, (c * q, o),
    mixes them, maps @ P at each pixel. Together they are a full kernel
    again; of all such D and P, its squared differences from K sum to least.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import numpy as np


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_enable_x64", True)  # a GPU rounds float32 factors

    def numbers(said, came, shape):  # what came, as NumPy's float64
        try:
            came = came.detach() if hasattr(came, "detach") else came
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected an array of shape {shape}, "
                f"came {type(came).__name__}"
            ) from None
        assert came.shape == shape, (
            f"{said}expected shape {shape}, came {came.shape}"
        )
        return came

    rng = np.random.default_rng(0)
    cases = (
        (4, 3, 3, 1),
        (5, 2, 3, 2),
        (2, 4, 2, 2),
        (3, 1, 5, 1),
        (6, 3, 2, 3),
    )
    for o, c, s, q in cases:
        drawn = rng.normal(size=(o, c, s, s))
        best = np.zeros_like(drawn)
        for k in range(c):  # one channel: a matrix (o, s * s) of rank q
            u, d, v = np.linalg.svd(drawn[:, k].reshape(o, -1))
            best[:, k] = ((u[:, :q] * d[:q]) @ v[:q]).reshape(o, s, s)
        K = jnp.asarray(drawn.transpose(2, 3, 1, 0))
        before = K.tolist()
        came = best_separable(K, q)
        said = f"o, c, s, q = {o}, {c}, {s}, {q}: "
        assert came is not None, (
            "best_separable returned None: replace the body of the function"
        )
        assert K.tolist() == before, said + "K was changed: work on a copy"
        try:
            D, P = came
        except (TypeError, ValueError):
            raise AssertionError(said + "expected D and P") from None
        D = numbers(said + "D: ", D, (s, s, 1, c * q))
        P = numbers(said + "P: ", P, (c * q, o))
        D = D.transpose(3, 2, 0, 1).reshape(c, q, s, s)
        P = P.T.reshape(o, c, q)
        full = np.einsum("ocq,cqij->ocij", P, D)
        least, error = (np.square(K - drawn).sum() for K in (best, full))
        said += (
            f"expected a sum of squared differences of {least:.4f}, "
            f"came {error:.4f}. "
        )
        if not np.allclose(full, best, atol=1e-3):
            mixed = np.einsum(
                "oqc,qcij->ocij", P.reshape(o, q, c), D.reshape(q, c, s, s)
            )
            assert not np.allclose(mixed, best, atol=1e-3), said + (
                "The maps are in another order: the q maps of a channel "
                "stand side by side"
            )
            raise AssertionError(
                said
                + "Take the input channels one by one: what is the matrix, "
                "and which matrix of rank q is closest to it?"
            )
    print("best_separable: passed")


check()
