def k_hop(source, target, node, k):
    """The nodes whose features k layers of messages can bring to one node.

    source, target: (m,) integers; a message travels from source[i] to
    target[i], and not back unless that pair is listed too. At each layer a
    node also keeps what it has. k is 0 or more.
    Returns the sorted list of the nodes, as Python integers or an array.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax.numpy as jnp


def check():  # in a function, so that its names do not meet yours
    def reference(pairs, node, k, exact=False, loops=True):
        reached, rim = {node}, {node}
        for _ in range(k):
            rim = {i for i, j in pairs if j in rim}
            if exact:
                rim -= reached
            reached |= rim
        return sorted(rim if exact or not loops else reached)

    chain = [(0, 1), (1, 2), (2, 3), (3, 4)]
    both = chain + [(j, i) for i, j in chain]
    cases = [
        (chain, 2, 1),
        (chain, 4, 0),
        (chain, 3, 2),
        (chain, 1, 9),
        (both, 2, 1),
        (both, 0, 3),
        ([(0, 3), (1, 3), (3, 2), (2, 0), (5, 1)], 3, 2),
        ([(7, 2), (2, 2), (2, 7), (4, 7)], 2, 2),
    ]
    for pairs, node, k in cases:
        said = f"edges {pairs}, node {node}, k = {k}: "
        expected = reference(pairs, node, k)
        given = [jnp.array(z) for z in zip(*pairs, strict=True)]
        before = [z.tolist() for z in given]
        came = k_hop(*given, node, k)
        assert came is not None, (
            "k_hop returned None: replace the body of the function"
        )
        unchanged = [z.tolist() for z in given] == before
        assert unchanged, f"{said}an argument was changed"
        try:
            came = came.tolist() if hasattr(came, "tolist") else list(came)
            came = [int(i) for i in came]
        except (TypeError, ValueError):
            raise AssertionError(f"{said}expected a list of nodes") from None
        if came != expected:
            back = [(j, i) for i, j in pairs]
            said += f"expected {expected}, came {came}. "
            assert sorted(set(came)) != expected, (
                f"{said}Sorted, and each once"
            )
            mistakes = {
                "the nodes that the messages of this one reach": reference(
                    back, node, k
                ),
                "the nodes at exactly this distance": reference(
                    pairs, node, k, exact=True
                ),
                "the ends of walks of just this length: a node keeps what it has": reference(
                    pairs, node, k, loops=False
                ),
                "the neighbourhood of one hop more": reference(
                    pairs, node, k + 1
                ),
                "the neighbourhood in both directions": reference(
                    pairs + back, node, k
                ),
            }
            for name, other in mistakes.items():
                assert came != other, f"{said}These are {name}"
            raise AssertionError(
                said + "Go one hop at a time, against the arrows"
            )
    print("k_hop: passed")


check()
