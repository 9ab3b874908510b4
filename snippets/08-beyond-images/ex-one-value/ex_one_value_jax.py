import jax.numpy as jnp


def start(layers):
    """The state before the first value: all that came before is zero.

    layers: a list of (W, b, d), one causal convolution each, with
    W: (k, c, o), its last tap reading the present, b: (o,), and the
    dilation d. After each of them, also the last, stands a ReLU.
    The state is what you like, in numbers no more than the layers
    need: (k - 1) d inputs of each. A pytree of arrays, whose
    shapes stay the same, so that lax.scan can carry it.
    """
    return None  # your code here


def step(layers, state, u):
    """One moment: the input u, (c,), of the first layer arrives.

    Returns the new state and the output of the last layer, (o,). The
    old state, u and the layers are not changed: from one state, two
    different values may follow.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(said, came, shape):  # what came, as NumPy's float64
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            if isinstance(came, (list, tuple)):
                came = [
                    v.tolist() if hasattr(v, "tolist") else v for v in came
                ]
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

    def whole(layers, x):  # (t, c) -> (t, o), everything at once, in NumPy
        for W, b, d in layers:
            k, t = len(W), len(x)
            padded = np.concatenate([np.zeros(((k - 1) * d, x.shape[1])), x])
            taps = [padded[j * d : j * d + t] @ W[j] for j in range(k)]
            x = np.maximum(sum(taps) + b, 0)
        return x

    def held(state):  # how many numbers a state holds
        if hasattr(state, "shape"):
            return int(np.prod(state.shape))
        if isinstance(state, (int, float, str)):
            return 1
        if not hasattr(state, "__iter__"):  # of a class of one's own
            state = getattr(state, "__dict__", {})
        if isinstance(state, dict):
            state = list(state.values())
        return sum(map(held, state))

    def two(came):
        assert came is not None, (
            "step returned None: replace the body of the function"
        )
        assert isinstance(came, (tuple, list)) and len(came) == 2, (
            "step: expected the new state and the output, "
            f"came {type(came).__name__}"
        )
        return came

    def attempt(channels, taps, dilations, t):
        layers = []
        pairs = zip(channels[:-1], channels[1:], strict=True)
        for (c, o), k, d in zip(pairs, taps, dilations, strict=True):
            W = rng.integers(-2, 3, (k, c, o)).astype(float)
            layers.append((W, rng.integers(-1, 3, o).astype(float), d))
        x = rng.integers(-2, 3, (t, channels[0])).astype(float)
        fork = rng.integers(-2, 3, channels[0]).astype(float)
        expected = whole(layers, x)
        middle = t // 2
        forked = whole(layers, np.concatenate([x[:middle], fork[None]]))[-1]
        shapes = zip(channels[:-1], taps, dilations, strict=True)
        need = sum(c * (k - 1) * d for c, k, d in shapes)

        given = [
            (
                jnp.array(W, dtype=jnp.float32),
                jnp.array(b, dtype=jnp.float32),
                d,
            )
            for W, b, d in layers
        ]
        state, said = start(given), f"{taps = }, {dilations = }, "
        assert state is not None or need == 0, (
            "start returned None: replace the body of the function"
        )
        for i in range(t):
            if i == middle:
                kept = state
            u = jnp.array(x[i], dtype=jnp.float32)
            state, y = two(step(given, state, u))
            y = numbers(f"{said}moment {i}: ", y, (channels[-1],))
            assert np.allclose(y, expected[i], atol=1e-3), (
                f"{said}moment {i}: expected {expected[i]}, came {y}. "
                "Which inputs of each layer, how many steps back?"
            )
            assert u.tolist() == x[i].tolist(), f"{said}u was changed"
            holds = held(state)
            assert holds <= need + 2 * len(layers), (
                f"{said}moment {i}: the state holds {holds} numbers, and"
                f" {need} are enough. Does it keep what is too old, or the"
                " present?"
            )
        came = two(step(given, kept, jnp.array(fork, dtype=jnp.float32)))[1]
        came = numbers(f"{said}another value: ", came, (channels[-1],))
        assert np.allclose(came, forked, atol=1e-3), (
            f"{said}another value after an old state: expected {forked}, came"
            f" {came}. A step is not to change the state that it was given"
        )
        for (W, b, _), (W0, b0, _) in zip(given, layers, strict=True):
            assert np.array_equal(numbers("", W, W0.shape), W0), (
                f"{said}W was changed"
            )
            assert np.array_equal(numbers("", b, b0.shape), b0), (
                f"{said}b was changed"
            )

        def move(state, u):
            return tuple(two(step(given, state, u)))

        try:
            came = jax.lax.scan(
                move, start(given), jnp.array(x, jnp.float32)
            )[1]
        except (TypeError, jax.errors.JAXTypeError) as error:
            raise AssertionError(
                f"{said}lax.scan could not carry the state: {error}"
            ) from None
        assert np.allclose(came, expected, atol=1e-3), (
            f"{said}under lax.scan: expected\n{expected}\ncame\n{came}"
        )

    rng = np.random.default_rng(0)
    attempt((2, 3), (3,), (2,), 9)
    attempt((3, 2, 2, 1), (3, 1, 2), (1, 3, 4), 9)
    attempt((1, 2, 3), (4, 3), (3, 1), 9)
    print("start and step: passed")


check()
