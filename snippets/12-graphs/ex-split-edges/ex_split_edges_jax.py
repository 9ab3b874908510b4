def split_edges(edges, order, held):
    """Hold edges of an undirected graph back for a test.

    edges: (m, 2), integers, each edge once, as i, j in any order;
    order: (m,), a permutation of the edges; held: how many are held back.
    Returns train: (2 (m - held), 2), the directed edges i, j and j, i of the
    graph that is left, and test: (held, 2), the first edges of the
    permutation, each once. The rows of each may stand in any order.
    None of the arguments is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax.numpy as jnp
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def rows(z, width=2):
        z = z.tolist() if hasattr(z, "tolist") else z
        z = [r.tolist() if hasattr(r, "tolist") else r for r in z]
        return np.array(z, float).reshape(-1, width)

    def listed(z):
        return sorted(map(tuple, z.tolist()))

    rng = np.random.default_rng(0)
    for n, m, held in [
        (4, 4, 1),
        (6, 9, 4),
        (8, 15, 6),
        (5, 3, 0),
        (5, 3, 3),
    ]:
        pairs = np.argwhere(np.triu(np.ones((n, n)), 1))
        edges = rng.permutation(rng.permutation(pairs)[:m], axis=1)
        order = rng.permutation(m)
        given = jnp.asarray(edges), jnp.asarray(order)
        before = [z.tolist() for z in given]
        test, kept = edges[order[:held]], edges[order[held:]]
        train = np.concatenate([kept, kept[:, ::-1]])
        said = f"m, held = {m}, {held}: "
        came = split_edges(*given, held)
        assert came is not None, (
            "split_edges returned None: replace the body of the function"
        )
        assert [z.tolist() for z in given] == before, (
            said + "a change of input"
        )
        try:
            first, second = map(rows, came)
        except (TypeError, ValueError):
            raise AssertionError(
                said + "expected two arrays with two columns, train and test"
            ) from None
        assert len(first) == len(train), (
            f"{said}expected {len(train)} directed training edges, came"
            f" {len(first)}"
        )
        both = set(listed(first)) & set(listed(np.r_[test, test[:, ::-1]]))
        assert not both, (
            f"{said}training holds {sorted(both)[0]} of a test edge"
        )
        assert listed(first) == listed(train), (
            f"{said}expected training edges\n{listed(train)},"
            f" came\n{listed(first)}"
        )
        turned = listed(np.sort(second, 1)), listed(np.sort(test, 1))
        assert turned[0] == turned[1], (
            f"{said}expected test edges {turned[1]}, came {turned[0]}"
        )
    print("split_edges: passed")


check()
