import jax.numpy as jnp


def count_dead(layers, X):
    """How many ReLU units of each layer learn from no example.

    layers: a list of pairs W ~ (d, h) and b ~ (h,). Each layer
    computes relu(H W + b), where H is what the layer before put out,
    and X ~ (n, d), all examples, for the first. A unit is dead if its
    slope is 0 for every example. Returns a list of integers, and
    leaves layers and X as they are.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax


def check():  # in a function, so that its names do not meet yours
    one = [([[1.0, -1.0, 1.0]], [0.0, 0.0, -9.0])]
    two = [
        ([[2.0, -3.0, 1.0], [0.0, 0.0, -1.0], [0.0] * 3], [-1.0, -1.0, 0.5]),
        (
            [[5.0, 0.0, 5.0], [-5.0, 1.0, 5.0], [-1.0, 2.0, 1.0]],
            [0.0, -0.9, 1.0],
        ),
    ]
    three = [
        ([[1.0, -1.0], [1.0, 0.0]], [0.0, -1.0]),  # the second one is dead
        (
            [[1.0, -1.0, 2.0, 0.0], [9.0, 9.0, 9.0, 9.0]],
            [-2.0, 1.5, -5.0, 1.0],
        ),
        ([[1.0], [3.0], [1.0], [-2.0]], [1.0]),
    ]
    cases = [
        # layers, X, dead in each layer, what the case is about
        (
            one,
            [[1.0], [2.0]],
            [2],
            (
                "Before the ReLU its rows are (1, -1, -8) and (2, -2, -7):"
                " the second and the third unit are never positive"
            ),
        ),
        (
            one,
            [[1.0], [-2.0], [3.0], [9.0001]],
            [0],
            (
                "Each of the three units is positive for at least one"
                " example, and one is enough"
            ),
        ),
        (
            [([[1.0, 0.0], [0.0, 0.0]], [0.0, 0.0])],
            [[1.0, 5.0], [1.0, -5.0]],
            [1],
            (
                "The second unit is exactly 0 for both examples. What slope"
                " do the frameworks use there?"
            ),
        ),
        (
            two,
            [[0.1, 0.1, -9.0], [0.2, 0.4, -9.0], [0.4, 0.4, -9.0]],
            [2, 1],
            (
                "The second layer is given what the first one puts out: the "
                "outputs of a ReLU, not X W + b, and never X again"
            ),
        ),
        (
            three,
            [[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]],
            [1, 2, 0],
            (
                "Does each of the three layers begin with what the one before"
                " it puts out?"
            ),
        ),
    ]
    for layers, X, dead, about in cases:
        given = [(jnp.array(W), jnp.array(b)) for W, b in layers]
        inputs = jnp.array(X)
        before = [[p.tolist() for p in pair] for pair in [*given, [inputs]]]
        with jax.default_matmul_precision(
            "highest"
        ):  # a GPU may round factors
            came = count_dead(given, inputs)
        assert came is not None, (
            "count_dead returned None: replace the body of the function"
        )
        after = [[p.tolist() for p in pair] for pair in [*given, [inputs]]]
        assert after == before, "layers or X were changed: work on copies"
        assert hasattr(came, "__len__") and len(came) == len(dead), (
            f"{len(dead)} layers, came {came}: return a list with one number "
            "for each layer"
        )
        whole = all(float(count).is_integer() for count in came)
        came = [int(count) for count in came] if whole else came
        assert came == dead, (
            f"{len(X)} examples, {[len(b) for _, b in layers]} units:"
            f" expected {dead} dead, came {came}. {about}"
        )
    print("count_dead: passed")


check()
