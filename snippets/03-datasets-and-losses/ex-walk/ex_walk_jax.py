import jax.numpy as jnp


def log_posterior(theta, X, y, tau):
    """The logarithm of likelihood times prior, up to a constant.

    theta: (c, d + 1), in each row the d weights and the logarithm of
    sigma; X: (n, d); y: (n,); returns (c,). Prior: weights normal with
    deviation tau, log sigma normal with deviation 1, all with mean 0.
    """
    return None  # your code here


def walk(log_density, start, moves, coins):
    """A Metropolis walk of c walkers side by side.

    log_density: (c, p) -> (c,); start: (c, p); moves: (s, c, p), what is
    tried; coins: (s, c), uniform in (0, 1); returns the places after
    each step, (s, c, p). A move is taken if coin < ratio of densities.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came, shape, said):  # an array of floats, whatever came
        assert came is not None, f"{said} returned None: replace the body"
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{said}: expected numbers: {came!r}"
            ) from None
        assert came.shape == shape, (
            f"{said}: expected shape {shape}, came {came.shape}"
        )
        return came

    rng = np.random.default_rng(7)
    X = np.stack([np.ones(40), rng.uniform(-2, 2, 40)], axis=1)
    y = 1.0 - X[:, 1] + 0.5 * rng.standard_normal(40)
    points = np.array([[0.0, 0.0, 0.0], [1.0, -1.0, -0.7], [1.0, 0.5, 0.9]])
    more = rng.standard_normal((4, 5)) / 2, rng.standard_normal((6, 4))
    for theta, A, b, tau in [
        (points, X, y, 2.0),
        (*more, more[1].sum(1), 0.6),
    ]:
        w, log_sigma, n = theta[:, :-1], theta[:, -1], len(b)
        misfit = ((b - w @ A.T) ** 2).sum(1) / (2 * np.exp(2 * log_sigma))
        free = -misfit - (w**2).sum(1) / (2 * tau**2) - log_sigma**2 / 2
        right = free - n * log_sigma
        given = [jnp.asarray(v) for v in (theta, A, b)]
        came = log_posterior(*given, tau)
        came = numbers(came, (len(theta),), "log_posterior")
        expected, found = (
            np.diff(right),
            np.diff(came),
        )  # without the constant
        said = (
            f"log_posterior, {n} examples, tau = {tau}, differences between "
        )
        said += f"points: expected {np.round(expected, 1).tolist()}, "
        said += f"came {np.round(found, 1).tolist()}. "
        close = np.allclose(found, expected, rtol=1e-3, atol=1e-2)
        assert close or not np.allclose(found, np.diff(free), atol=0.02), (
            said + "A normal density is divided by its sigma: each of the n"
            " examples brings -log sigma, or the noise could be as large as"
            " it likes"
        )
        assert close, (
            said
            + "Is the last entry of theta the logarithm of sigma? Are the"
            " examples summed, not averaged? Do both priors stand there,"
            " with tau, and that of log sigma as a function of log sigma?"
        )

    def tent(x):  # (c, 1) -> (c,): the density 1 - |x| / 3 on (-3, 3)
        return jnp.log(jnp.clip(1 - jnp.abs(x[:, 0]) / 3, min=1e-30))

    def ask(log_density, *arrays):  # walk, on arrays that are looked at again
        given = [jnp.asarray(v) for v in arrays]
        came = walk(log_density, *given)
        came = numbers(
            came, arrays[1].shape, "walk, steps come first, then walkers"
        )
        return came

    start = np.array([[0.0], [1.5]])
    moves = np.array([[[1.0], [-1.0]], [[1.0], [1.0]], [[1.5], [-0.5]]])
    coins = np.array([[0.7, 0.9], [0.4, 0.9], [0.3, 0.9]])
    came = ask(tent, start, moves, coins)
    for i, places in enumerate([[0.0, 1.0, 1.0], [0.5, 0.5, 0.0]]):
        path = np.round(came[:, i, 0], 4).tolist()
        said = f"walker {i} on the tent: expected {places}, came {path}. "
        tried = start[i] + moves[:, i].cumsum(0)
        assert np.allclose(path, places) or not np.allclose(
            path, tried[:, 0]
        ), (
            said
            + "Every move was taken. Compare the coin with the ratio of the "
            "densities; for logarithms, log coin < difference"
        )
        assert not np.allclose(
            came[:, :, 0], [[1, 0.5], [1, 1.5], [2.5, 0]]
        ), (
            said
            + "These places were tried. Record where the walker is after the "
            "decision, also if it has stayed: then its place counts again"
        )
        assert not np.allclose(path, [0.0, 0.0, 0.0]), (
            said
            + "It never goes downhill. With coin 0.4 a move to two thirds of"
            " the density is taken; for logarithms, log coin < difference"
        )
        assert np.allclose(path, places), (
            said
            + "Does a refused walker stay, and does its place count again? Is"
            " a move downhill taken when the coin is below the ratio?"
        )

    s, c = 40, 20
    start, moves = rng.standard_normal((c, 2)), rng.standard_normal((s, c, 2))
    coins = rng.random((s, c))

    def bowl(x):  # (c, 2) -> (c,): normal, mean (0, 1), deviations 1 and 0.5
        return -(x[:, 0] ** 2) / 2 - (x[:, 1] - 1) ** 2 / 0.5

    came, here = ask(bowl, start, moves, coins), start
    for i in range(
        s
    ):  # the same by hand; both densities of a walker are its own
        there = here + moves[i]
        taken = np.log(coins[i]) < bowl(there) - bowl(here)
        here = np.where(taken[:, None], there, here)
        off = np.abs(came[i] - here).max(1) > 1e-3
        assert off.sum() < 2, (
            f"{c} walkers from {c} places, step {i + 1}: {off.sum()} are not"
            " where they should be. Each has its own coin, move and place"
        )

    s, c = 600, 300
    moves = np.array([0.1, 0.1, 0.15]) * rng.standard_normal((s, c, 3))
    data = jnp.asarray(X), jnp.asarray(y)
    came = ask(
        lambda theta: log_posterior(theta, *data, 2.0),
        np.zeros((c, 3)),
        moves,
        rng.random((s, c)),
    )
    sigma = np.exp(came[200:, :, 2])
    print(f"sigma: {sigma.mean():.2f} ± {sigma.std():.2f}, true 0.5")
    assert 0.35 < sigma.mean() < 0.5 and 0.03 < sigma.std() < 0.09, (
        "expected about 0.42 ± 0.05: both functions pass alone, so look at"
        " how the walk calls the density, with all walkers at once"
    )
    print("walk: passed")


check()
