def prune_heads(W_in, b_in, W_out, b_out, h, keep):
    """The weights of a multi-head layer in which only some heads are left.

    As PyTorch stores them, (out, in): W_in (3e, e) and b_in (3e,) hold the
    queries of all heads, then the keys, then the values; W_out (e, e) and
    b_out (e,) make the output. keep: a list of heads, in any order.
    Returns W_in, b_in, W_out, b_out with r = len(keep) heads of width
    k = e / h: (3rk, e), (3rk,), (e, rk), (e,), the heads in the order of
    keep. The new layer gives what the old one gives when all other heads
    put out zeros. None of the arguments is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import jax.numpy as jnp
import numpy as np


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_default_matmul_precision", "highest")

    rng = np.random.default_rng(0)
    cases = [(2, 3, [1]), (3, 2, [2, 0]), (4, 1, [0, 3, 1]), (2, 2, [0, 1])]
    names = ["W_in", "b_in", "W_out", "b_out"]
    hints = {
        "W_out": "Which columns belong to which head?",
        "b_out": "Does the bias of the output belong to a head?",
    }
    for h, k, keep in cases:
        e, r = h * k, len(keep)
        old = [
            rng.normal(size=s) for s in [(3 * e, e), (3 * e,), (e, e), (e,)]
        ]
        own = {i: range(i * k, (i + 1) * k) for i in range(h)}  # of head i
        columns = [j for i in keep for j in own[i]]
        rows = [part * e + j for part in range(3) for j in columns]
        expected = [old[0][rows], old[1][rows], old[2][:, columns], old[3]]
        apart = [
            (i * 3 + part) * k + j
            for part in range(3)
            for i in keep
            for j in range(k)
        ]
        ordered = [j for i in sorted(keep) for j in own[i]]
        mistakes = {
            "of rows of W_out: (out, in) has the heads in its columns": {
                2: old[2][columns].T
            },
            "if each head had its query, key and value together": {
                0: old[0][apart],
                1: old[1][apart],
            },
            "with the heads in rising order, not in that of keep": {
                0: old[0][
                    [part * e + j for part in range(3) for j in ordered]
                ],
                2: old[2][:, ordered],
            },
            "with b_out cut or scaled": {3: old[3] * r / h},
        }
        given = [jnp.asarray(z, dtype=jnp.float32) for z in old]
        before = [z.tolist() for z in given]
        handed = list(keep)
        came = prune_heads(*given, h, handed)
        said = f"h, k, keep = {h}, {k}, {keep}: "
        assert came is not None, (
            "prune_heads returned None: replace the body of the function"
        )
        for name, z, was in zip(names, given, before, strict=True):
            assert z.tolist() == was, f"{said}{name} was changed"
        assert handed == keep, f"{said}keep was changed"
        try:
            came = list(came)
        except TypeError:
            raise AssertionError(
                f"{said}expected four arrays, came {type(came).__name__}"
            ) from None
        assert len(came) == 4, f"{said}expected four arrays, came {len(came)}"
        for i, name in enumerate(names):
            try:
                z = (
                    came[i].tolist()
                    if hasattr(came[i], "tolist")
                    else came[i]
                )
                z = np.array(z, float)
            except (TypeError, ValueError, RuntimeError):
                raise AssertionError(
                    f"{said}{name}: expected an array, came {type(came[i])}"
                ) from None
            assert z.shape == expected[i].shape, (
                f"{said}{name}: expected {expected[i].shape}, came {z.shape}"
            )
            if not np.allclose(z, expected[i], atol=1e-5):
                said += f"{name}: expected\n{expected[i]}\ncame\n{z}\n"
                for mistake, others in mistakes.items():
                    other = others.get(i)
                    assert other is None or not (
                        other.shape == z.shape
                        and np.allclose(z, other, atol=1e-5)
                    ), f"{said}This is the result {mistake}"
                hint = hints.get(name, "Which rows belong to which head?")
                raise AssertionError(said + hint)
    print("prune_heads: passed")


check()
