def mean_of_arrivals(X, source, target):
    """The mean of what arrives at each node.

    X: (n, d), a row for each node. source, target: (m,), integers: edge e
    brings the row of node source[e] to node target[e]. An edge that is
    listed k times counts k times. Where nothing arrives, the mean is 0.
    Returns (n, d). None of the arguments is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


def check():  # in a function, so that its names do not meet yours
    def reference(X, source, target, count=None):
        out = np.zeros(X.shape)
        for i in range(len(X)):
            got = [
                X[s] for s, t in zip(source, target, strict=True) if t == i
            ]
            if got:
                out[i] = sum(got) / (len(got) if count is None else count[i])
        return out

    def by_sets(X, source, target):
        pairs = sorted(set(zip(source, target, strict=True)))
        return reference(X, *np.array(pairs, int).reshape(-1, 2).T)

    def last_only(X, source, target):
        out = np.zeros(X.shape)
        for s, t in zip(source, target, strict=True):
            out[t] = X[s]
        count = np.bincount(target, minlength=len(X)).clip(min=1)
        return out / count[:, None]

    rng = np.random.default_rng(0)
    cases = [
        (4, 1, [0, 1, 0, 2], [1, 2, 2, 3]),
        (5, 2, [0, 1, 1, 3, 3, 2], [1, 0, 3, 1, 1, 4]),
        (3, 3, [], []),
        (6, 4, [5, 4, 3, 2, 1, 0, 5, 5], [0, 0, 0, 5, 5, 2, 2, 2]),
    ]
    for n, d, source, target in cases:
        X = rng.normal(size=(n, d)) + 2
        edges = np.array([source, target], int)
        expected = reference(X, *edges)
        out_degree = np.bincount(edges[0], minlength=n).clip(min=1)
        mistakes = {
            "of the edges turned round": reference(X, *edges[::-1]),
            "if an edge that is listed twice counts once": by_sets(X, *edges),
            "if only the last message to a node stays": last_only(X, *edges),
            "divided by the edges that leave": reference(
                X, *edges, out_degree
            ),
            "divided by nothing: a sum": reference(X, *edges, np.ones(n)),
        }
        lonely = ~np.isin(np.arange(n), edges[1])
        own = expected.copy()
        own[lonely] = X[lonely]
        mistakes["with a node's own row where nothing arrives"] = own
        given = [
            torch.tensor(X, dtype=torch.float32),
            *(torch.tensor(z, dtype=torch.long) for z in edges),
        ]
        before = [z.tolist() for z in given]
        came = mean_of_arrivals(*given)
        said = f"{n} nodes, source {source}, target {target}: "
        assert came is not None, (
            "mean_of_arrivals returned None: replace the body of the function"
        )
        for i, (z, old) in enumerate(zip(given, before, strict=True)):
            assert z.tolist() == old, f"{said}argument {i} was changed"
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected shape {(n, d)}, came {type(came).__name__}"
            ) from None
        assert came.shape == (n, d), (
            f"{said}expected shape {(n, d)}, came {came.shape}"
        )
        assert np.isfinite(came).all(), (
            f"{said}not all is finite: what is divided where nothing arrives?"
        )
        if not np.allclose(came, expected, rtol=1e-3, atol=1e-3):
            said += f"expected\n{expected.round(3)}\ncame\n{came.round(3)}\n"
            for name, other in mistakes.items():
                assert not np.allclose(came, other, rtol=1e-3, atol=1e-3), (
                    f"{said}This is the result {name}"
                )
            raise AssertionError(said + "Do it by hand for one node")
    print("mean_of_arrivals: passed")


check()
