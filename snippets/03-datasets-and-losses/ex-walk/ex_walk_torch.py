import torch


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

rng = np.random.default_rng(7)
X = np.stack([np.ones(40), rng.uniform(-2, 2, 40)], axis=1)
y = 1.0 - X[:, 1] + 0.5 * rng.standard_normal(40)
points = np.array([[0.0, 0.0, 0.0], [1.0, -1.0, -0.7], [1.0, 0.5, 0.9]])
points = torch.tensor(points)
data = torch.tensor(X), torch.tensor(y)
came = log_posterior(points, *data, 2.0)
assert came is not None, "log_posterior returned None: replace the body"
assert tuple(came.shape) == (3,), (
    f"log_posterior: expected shape (3,), came {tuple(came.shape)}"
)
differences = (came[1:] - came[:-1]).tolist()  # the constant is gone
said = "log_posterior, differences between three points: expected "
said += f"[59.9, -57.6], came {np.round(differences, 1).tolist()}. "
assert not np.allclose(differences, [31.9, 6.4], atol=0.2), said + (
    "A normal density is divided by its sigma: each of the n examples "
    "brings -log sigma, or the noise could be as large as it likes"
)
assert np.allclose(differences, [59.9, -57.6], atol=0.2), said + (
    "Is the third entry of theta the logarithm of sigma? Are the examples "
    "summed, not averaged? Do both priors stand there, that of log sigma as "
    "a function of log sigma?"
)


def tent(x):  # (c, 1) -> (c,): the density 1 - |x| / 3 on (-3, 3)
    return torch.log(torch.clamp(1 - x[:, 0].abs() / 3, min=1e-30))


start = torch.tensor([[0.0], [1.5]])
moves = torch.tensor([[[1.0], [-1.0]], [[1.0], [1.0]], [[1.5], [-0.5]]])
coins = torch.tensor([[0.7, 0.9], [0.4, 0.9], [0.3, 0.9]])
came = walk(tent, start, moves, coins)
assert came is not None, "walk returned None: replace the body"
assert tuple(came.shape) == (3, 2, 1), (
    f"walk: expected shape (3, 2, 1), came {tuple(came.shape)}: steps come "
    "first, then walkers, and the start is not among the places"
)
all_paths = np.array(came[:, :, 0].tolist())
for i, places in enumerate([[0.0, 1.0, 1.0], [0.5, 0.5, 0.0]]):
    path = np.round(came[:, i, 0].tolist(), 4).tolist()
    said = f"walker {i} on the tent: expected {places}, came {path}. "
    tried = (start[i] + moves[:, i].cumsum(0))[:, 0].tolist()
    assert not np.allclose(path, tried) or np.allclose(places, tried), (
        said
        + (
            "Every move was taken. Compare the coin with the ratio of the "
            "densities; for logarithms, log coin < difference"
        )
    )
    assert not np.allclose(all_paths, [[1, 0.5], [1, 1.5], [2.5, 0]]), (
        said
        + (
            "These places were tried. Record where the walker is after the "
            "decision, also if it has stayed: then its place counts again"
        )
    )
    assert not np.allclose(path, [0.0, 0.0, 0.0]), said + (
        "It never goes downhill. With coin 0.4 a move to two thirds of the "
        "density is taken; for logarithms, log coin < difference"
    )
    assert np.allclose(path, places), said + (
        "Does a refused walker stay, and does its place count again? Is a "
        "move downhill taken when the coin is below the ratio?"
    )
s, c = 600, 300
moves = 0.8 * rng.standard_normal((s, c, 2))
came = walk(
    lambda x: -(x[:, 0] ** 2) / 2 - (x[:, 1] - 1) ** 2 / 0.5,
    torch.tensor(np.zeros((c, 2))),
    torch.tensor(moves),
    torch.tensor(rng.random((s, c))),
)
late = np.array(came[200:].tolist()).reshape(-1, 2)
mean, std = late.mean(0).round(3), late.std(0).round(3)
said = f"a normal with mean (0, 1), deviations (1, 0.5): came {mean}, {std}. "
assert np.allclose(mean, [0, 1], atol=0.05), said
assert np.allclose(std, [1, 0.5], atol=0.05), said + (
    "Too narrow: only moves uphill were taken? Too wide: too many were?"
)
moves = np.array([0.1, 0.1, 0.15]) * rng.standard_normal((s, c, 3))
came = walk(
    lambda theta: log_posterior(theta, *data, 2.0),
    torch.tensor(np.zeros((c, 3))),
    torch.tensor(moves),
    torch.tensor(rng.random((s, c))),
)
late = np.array(came[200:].tolist()).reshape(-1, 3)
sigma = np.exp(late[:, 2])
print(f"sigma: {sigma.mean():.2f} ± {sigma.std():.2f}, true 0.5")
assert 0.35 < sigma.mean() < 0.5 and 0.03 < sigma.std() < 0.09, (
    "expected about 0.42 ± 0.05: both functions pass alone, so look at how "
    "the walk calls the density, with all walkers at once"
)
print("walk: passed")
