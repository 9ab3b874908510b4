# %% [markdown]
# Every training loop in this book, and nearly every one outside it, is the same few lines: take some data, compute a
# loss, take its gradient, make a step. In this lab you write all of them yourself, on real data, and end with the
# framework's own version, which must give the same numbers as yours.
#
# You need chapters 1 and 2, above all [the gradient](@def:gradient), [gradient descent](@def:gradient-descent) and
# [the edge of the learning rate](@box:error-modes), and about 90 minutes. There are ten tasks. Each has a *stub*, a function whose
# body you write, and a *check*, a cell that you run and do not change. It says what is wrong, if something is, and
# `passed` when nothing is. The tasks build on each other: run the cells from top to bottom.
#
# To work on your own machine, take the notebook and install what it imports:
#
# ```console
# $ pip install jupyterlab numpy matplotlib scikit-learn torch jax optax
# ```

# %% given imports torch
import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_diabetes


def tensor(array):
    """The numbers of a NumPy array in float32, as PyTorch likes them."""
    return torch.tensor(array, dtype=torch.float32)


def to_numpy(x):
    return x.detach().numpy()


# %% given imports jax
import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax
from sklearn.datasets import load_diabetes


def tensor(array):
    """The numbers of a NumPy array in float32, as JAX likes them."""
    return jnp.asarray(array, dtype=jnp.float32)


def to_numpy(x):
    return np.asarray(x)


# %% [markdown]
# ## Look before you fit
#
# The data set comes with scikit-learn: 442 patients with diabetes, ten measurements of each, and a number that says how
# far the disease had progressed one year later. Which of the ten tell something about that number?

# %% given look
data = load_diabetes(scaled=False)
features, target = data.data, data.target  # (442, 10), (442,)
print("shapes:", features.shape, target.shape)
for name, column in zip(data.feature_names, features.T, strict=True):
    print(f"{name:>4}: mean {column.mean():6.1f}, std {column.std():5.1f}")
print(f"target: from {target.min():.0f} to {target.max():.0f}")

# %% [markdown]
# The rows are patients and the columns are measurements: age, sex, body mass index, blood pressure, and six values
# of blood serum. Look at the units. One column has a mean of 189, another one of 4. What did that do to the valley
# in @code:feature-scaling?
#
# ## 1 Set some rows aside
#
# *About 5 minutes.* A model is judged by data that it has not been trained on, so part of the rows is put away before anything is
# computed from them. The rows may be ordered in a way that nobody told you of. So shuffle, then cut.


# %% stub split
def split(n, n_test, seed):
    """Two arrays of row numbers: (n - n_test,) and (n_test,).

    Shuffle the rows 0 to n - 1 by np.random.default_rng(seed) and its
    method permutation. The first n_test of the shuffled rows are for the
    test, all others for training. Return the pair (train, test).
    """
    return None  # your code here


# %% solution split
def split(n, n_test, seed):
    order = np.random.default_rng(seed).permutation(n)
    return order[n_test:], order[:n_test]


# %% wrong split swapped
# Wrong: the two parts are returned in the other order
def split(n, n_test, seed):
    order = np.random.default_rng(seed).permutation(n)
    return order[:n_test], order[n_test:]


# %% wrong split unshuffled
# Wrong: the rows are cut in the order in which they came
def split(n, n_test, seed):
    return np.arange(n_test, n), np.arange(n_test)


# %% wrong split two-draws
# Wrong: the two parts come from two shuffles, and overlap
def split(n, n_test, seed):
    rng = np.random.default_rng(seed)
    return rng.permutation(n)[n_test:], rng.permutation(n)[:n_test]


# %% check split
for n, n_test, seed in [(10, 3, 1), (9, 4, 2)]:
    parts = split(n, n_test, seed)
    assert parts is not None, (
        "split returned None: replace the line `return None` by your code"
    )
    a, b = [list(map(int, part)) for part in parts]
    assert (len(a), len(b)) == (n - n_test, n_test), (
        f"of {n} rows, {n_test} are for the test; came {len(a)} for training "
        f"and {len(b)} for the test. Which of the two is returned first?"
    )
    twice = sorted(set(a) & set(b))
    assert not twice, (
        f"rows {twice} are in both parts: the test would be on data that "
        "was trained on. Cut one shuffled order in two"
    )
    assert b != list(range(n_test)), (
        "the test rows are simply the first ones: shuffle before you cut"
    )
    expected = np.random.default_rng(seed).permutation(n)[:n_test].tolist()
    assert b == expected, (
        f"test rows: expected {expected}, the first {n_test} of the "
        f"shuffled rows, came {b}"
    )
print("split: passed")

# %% [markdown]
# ## 2 One scale for all columns
#
# *About 8 minutes.* Subtract from each column its mean, and divide it by its standard deviation. You know from section 2.3 what this does
# to the valley. There is one trap: mean and deviation are computed from data, too. If the test rows have a part in them, you
# know something of the test before you are tested. That is a *leak*, and no error message will ever tell you.


# %% stub standardise
def standardise(train, test):
    """Both arrays, column by column on the scale of the training rows.

    train: (n, d), test: (m, d). Use the mean and the standard deviation
    (NumPy's std, as it comes) of each column. Return the pair
    (train, test), scaled. It should work for (n,) and (m,), too.
    """
    return None  # your code here


# %% solution standardise
def standardise(train, test):
    mean, std = train.mean(axis=0), train.std(axis=0)  # (d,)
    return (train - mean) / std, (test - mean) / std


# %% wrong standardise test-statistics
# Wrong: the test rows are scaled by their own mean and deviation
def standardise(train, test):
    return tuple((x - x.mean(axis=0)) / x.std(axis=0) for x in (train, test))


# %% wrong standardise all-rows
# Wrong: mean and deviation are those of all rows, the test's among them
def standardise(train, test):
    rows = np.concatenate([train, test])
    mean, std = rows.mean(axis=0), rows.std(axis=0)
    return (train - mean) / std, (test - mean) / std


# %% wrong standardise one-mean
# Wrong: one mean and one deviation for all columns together
def standardise(train, test):
    mean, std = train.mean(), train.std()
    return (train - mean) / std, (test - mean) / std


# %% check standardise
a = np.array([[0.0, 100.0], [2.0, 300.0], [4.0, 500.0], [6.0, 300.0]])
b = np.array([[1.0, 400.0], [9.0, 100.0]])
came = standardise(a, b)
assert came is not None, (
    "standardise returned None: replace the line `return None`"
)
mean, std = a.mean(axis=0), a.std(axis=0)
assert not np.allclose(came[0], (a - a.mean()) / a.std()), (
    "there is one mean for the whole table. Each column has its own: axis=0"
)
rows = np.concatenate([a, b])
assert not np.allclose(came[0], (a - rows.mean(axis=0)) / rows.std(axis=0)), (
    "mean and deviation are those of all rows. The test rows have leaked "
    "into the training data: use the training rows alone"
)
assert np.allclose(came[0], (a - mean) / std), (
    f"training rows: expected {((a - mean) / std).round(3).tolist()}, came "
    f"{np.round(came[0], 3).tolist()}. Subtract the mean, then divide"
)
assert not np.allclose(came[1], (b - b.mean(axis=0)) / b.std(axis=0)), (
    "the test rows are scaled by their own mean and deviation: the same "
    "patient would get another value in other company. Use those of train"
)
assert np.allclose(came[1], (b - mean) / std), (
    f"test rows: expected {((b - mean) / std).round(3).tolist()}, came "
    f"{np.round(came[1], 3).tolist()}. The same mean and std as for train"
)
print("standardise: passed")

# %% [markdown]
# Now cut and scale the patients. The target is put on such a scale, too. Then a model that always says 0 predicts the mean,
# and a line through the origin is all that we need.

# %% given prepare
train_rows, test_rows = split(len(features), 100, seed=0)
X_train, X_test = standardise(features[train_rows], features[test_rows])
y_train, y_test = standardise(target[train_rows], target[test_rows])
unit = target[train_rows].std()  # of the target, to get back from the scale
X, y = tensor(X_train), tensor(y_train)  # (n, d), (n,)
print("X, y:", tuple(X.shape), tuple(y.shape))
print(f"first patient: {X_train[0, :3].round(3).tolist()} …")
print(f"one unit of y: {unit:.2f}")

# %% [markdown]
# ## 3 A loss
#
# *About 8 minutes.* The prediction for a patient is the inner product of a row of $\mat{X} \shape{n, d}$ with weights $\vect{w} \shape{d}$, for all
# patients at once **Xw**. The loss is half the *mean* of the squared errors,
#
# $$
# f(\vect{w}) = \frac{1}{2n} \norm{\mat{X} \vect{w} - \vect{y}}^2 .
# $$
#
# The mean, and not the sum, so that a learning rate keeps its meaning when there are more rows; the half, so that no 2 is left in
# the gradient.


# %% stub loss torch
def loss(w, X, y):
    """Half the mean of the squared errors of X @ w, a tensor without axes.

    w: (d,), X: (n, d), y: (n,).
    """
    return None  # your code here


# %% stub loss jax
def loss(w, X, y):
    """Half the mean of the squared errors of X @ w, an array without axes.

    w: (d,), X: (n, d), y: (n,).
    """
    return None  # your code here


# %% solution loss torch
def loss(w, X, y):
    return (X @ w - y).square().mean() / 2


# %% solution loss jax
def loss(w, X, y):
    return jnp.square(X @ w - y).mean() / 2


# %% wrong loss sum torch
# Wrong: the sum of the squares in place of their mean
def loss(w, X, y):
    return (X @ w - y).square().sum() / 2


# %% wrong loss sum jax
# Wrong: the sum of the squares in place of their mean
def loss(w, X, y):
    return jnp.square(X @ w - y).sum() / 2


# %% wrong loss no-half torch
# Wrong: the half is forgotten
def loss(w, X, y):
    return (X @ w - y).square().mean()


# %% wrong loss no-half jax
# Wrong: the half is forgotten
def loss(w, X, y):
    return jnp.square(X @ w - y).mean()


# %% wrong loss table torch
# Wrong: a column of predictions minus a row of targets
def loss(w, X, y):
    return (X @ w[:, None] - y).square().mean() / 2


# %% wrong loss table jax
# Wrong: a column of predictions minus a row of targets
def loss(w, X, y):
    return jnp.square(X @ w[:, None] - y).mean() / 2


# %% check loss
A = np.array([[1.0, 2.0], [0.0, -1.0], [3.0, 1.0], [2.0, 2.0]])
for v, t in [
    ([1.0, -1.0], [0.0, 2.0, 5.0, 1.0]),
    ([0.5, 2.0], [3.0, 0.0, 1.0, 7.0]),
]:
    v, t = np.array(v), np.array(t)
    came = loss(tensor(v), tensor(A), tensor(t))
    assert came is not None, "loss returned None: replace `return None`"
    assert tuple(came.shape) == (), (
        f"the loss is one number; came a shape of {tuple(came.shape)}"
    )
    came, errors = float(came), A @ v - t
    expected = float(np.mean(errors**2) / 2)
    said = f"loss: expected {expected:.4f}, came {came:.4f}. "
    assert not np.isclose(came, expected * len(A)), (
        said
        + f"That is {len(A)} times as much, and there are {len(A)} rows: "
        "a sum where the mean should be"
    )
    assert not np.isclose(came, 2 * expected), (
        said + "That is twice as much: half the mean"
    )
    table = (A @ v)[:, None] - t
    assert not np.isclose(came, np.mean(table**2) / 2), (
        said + "That is the mean over a table of each prediction minus each "
        f"target, {table.shape}. Print the shape of what you square"
    )
    assert np.isclose(came, expected, rtol=1e-4), (
        said + "Subtract, square, take the mean, halve"
    )
print("loss: passed")

# %% [markdown]
# What is the loss of a model that always predicts the mean, whose weights are all zero? Work it out on paper: you know the mean of
# *y* and its standard deviation. Then run the cell.

# %% given start torch
start = torch.zeros(X.shape[1])  # (d,)
print(f"loss of the mean: {loss(start, X, y):.4f}")

# %% given start jax
start = jnp.zeros(X.shape[1])  # (d,)
print(f"loss of the mean: {loss(start, X, y):.4f}")

# %% [markdown]
# ## 4 Its gradient, by hand
#
# *About 12 minutes.* Take the derivative by one weight on paper first: the error of row *i* depends on $w_j$ through $X_{ij} w_j$ alone. Then
# write all of them at once. A gradient has the shape of what you differentiate by.


# %% stub gradient torch
def gradient(w, X, y):
    """The gradient of loss by w, as a formula: no autograd here.

    w: (d,), X: (n, d), y: (n,); returns (d,).
    """
    return None  # your code here


# %% stub gradient jax
def gradient(w, X, y):
    """The gradient of loss by w, as a formula: no jax.grad here.

    w: (d,), X: (n, d), y: (n,); returns (d,).
    """
    return None  # your code here


# %% solution gradient
def gradient(w, X, y):
    return X.T @ (X @ w - y) / len(y)


# %% wrong gradient sign
# Wrong: target minus prediction, so that the sign is wrong
def gradient(w, X, y):
    return X.T @ (y - X @ w) / len(y)


# %% wrong gradient sum
# Wrong: the gradient of the sum, not of the mean
def gradient(w, X, y):
    return X.T @ (X @ w - y)


# %% wrong gradient twice
# Wrong: the 2 of the square, though the half has cancelled it
def gradient(w, X, y):
    return 2 * X.T @ (X @ w - y) / len(y)


# %% wrong gradient row
# Wrong: each row of X is multiplied by its error, and nothing is summed
def gradient(w, X, y):
    return (X * (X @ w - y)[:, None])[0] / len(y)


# %% [markdown]
# The framework can differentiate `loss`, too. It is the referee here.


# %% given referee torch
def referee(w, X, y):
    return torch.func.grad(loss)(w, X, y)


# %% given referee jax
def referee(w, X, y):
    return jax.grad(loss)(w, X, y)


# %% check gradient
rng = np.random.default_rng(3)
for n, d in [(4, 2), (7, 3)]:
    A, t = tensor(rng.normal(size=(n, d))), tensor(rng.normal(size=n))
    v = tensor(rng.normal(size=d))
    came = gradient(v, A, t)
    assert came is not None, "gradient returned None: replace `return None`"
    assert tuple(came.shape) == (d,), (
        f"the gradient by w has the shape of w, {(d,)}; came "
        f"{tuple(came.shape)}. Which axis should be summed over?"
    )
    came, expected = to_numpy(came), to_numpy(referee(v, A, t))
    said = (
        f"expected {expected.round(4).tolist()}, as the framework has it, "
        f"came {came.round(4).tolist()}. "
    )
    assert not np.allclose(came, -expected, atol=1e-5), said + (
        "The sign is wrong: the error is prediction minus target"
    )
    assert not np.allclose(came, n * expected, atol=1e-5), said + (
        f"That is {n} times as much, and there are {n} rows: the loss is a "
        "mean, and so is its gradient"
    )
    assert not np.allclose(came, 2 * expected, atol=1e-5), said + (
        "That is twice as much: the half in the loss cancels the 2"
    )
    assert np.allclose(came, expected, atol=1e-5), said + (
        "Entry j is the mean, over all rows, of error times X[i, j]"
    )
print("gradient: passed")

# %% [markdown]
# ## 5 Down the slope
#
# *About 10 minutes.* Now @eq:descent-step, in a loop. Keep the losses: a loop that does not tell you how it is doing cannot be trusted.


# %% stub descend torch
def descend(w, X, y, rate, steps):
    """Gradient descent from w, with your gradient.

    Returns the pair of the last w and a list of the losses, a plain number
    (loss(...).item()) at the beginning of each step, so that the first is
    the loss of the start. The tensor w of the caller stays as it is.
    """
    return None  # your code here


# %% stub descend jax
def descend(w, X, y, rate, steps):
    """Gradient descent from w, with your gradient.

    Returns the pair of the last w and a list of the losses, a plain number
    (loss(...).item()) at the beginning of each step, so that the first is
    the loss of the start.
    """
    return None  # your code here


# %% solution descend
def descend(w, X, y, rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(w, X, y).item())
        w = w - rate * gradient(w, X, y)
    return w, losses


# %% wrong descend ascent
# Wrong: a step along the gradient in place of against it
def descend(w, X, y, rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(w, X, y).item())
        w = w + rate * gradient(w, X, y)
    return w, losses


# %% wrong descend late
# Wrong: the losses are those after each step
def descend(w, X, y, rate, steps):
    losses = []
    for _ in range(steps):
        w = w - rate * gradient(w, X, y)
        losses.append(loss(w, X, y).item())
    return w, losses


# %% wrong descend old-gradient
# Wrong: the gradient is computed once, before the loop
def descend(w, X, y, rate, steps):
    losses, g = [], gradient(w, X, y)
    for _ in range(steps):
        losses.append(loss(w, X, y).item())
        w = w - rate * g
    return w, losses


# %% wrong descend in-place torch
# Wrong: the step changes the tensor of the caller
def descend(w, X, y, rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(w, X, y).item())
        w -= rate * gradient(w, X, y)
    return w, losses


# %% wrong descend dropped jax
# Wrong: what the step returns is not kept
def descend(w, X, y, rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(w, X, y).item())
        w - rate * gradient(w, X, y)
    return w, losses


# %% check descend
A = np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]])
t, first = np.array([1.0, 2.0, 0.0]), np.array([2.0, -1.0])
given = tensor(first)
came = descend(given, tensor(A), tensor(t), 0.3, 4)
assert came is not None, "descend returned None: replace `return None`"
assert np.allclose(to_numpy(given), first), (
    "the start that was given has changed: `w -= …` works in place, on the "
    "caller's own tensor. `w = w - …` makes a new one"
)
w, losses = to_numpy(came[0]), came[1]
assert len(losses) == 4, f"4 steps have 4 losses; came {len(losses)}"
expected, path = [], [first]
for _ in range(4):
    errors = A @ path[-1] - t
    expected.append(float(np.mean(errors**2) / 2))
    path.append(path[-1] - 0.3 * A.T @ errors / 3)
said = (
    f"losses: expected {np.round(expected, 4).tolist()}, came "
    f"{np.round(losses, 4).tolist()}. "
)
assert np.isclose(losses[0], expected[0]), said + (
    "The first is not the loss of the start: note it before the step"
)
assert len(set(losses)) > 1, said + (
    "They stand still: is what a step returns kept as the new w?"
)
assert losses[1] < losses[0], said + (
    "They grow: a step goes against the gradient"
)
assert np.allclose(losses, expected, rtol=1e-4), said + (
    "The first step is right and a later one is not: is the gradient that "
    "of the present w?"
)
assert np.allclose(w, path[-1], atol=1e-5), (
    f"w after 4 steps: expected {path[-1].round(4).tolist()}, came "
    f"{w.round(4).tolist()}"
)
print("descend: passed")

# %% given first-run torch
w, losses = descend(start, X, y, rate=0.1, steps=200)
for k in (0, 1, 2, 5, 10, 50, 199):
    print(f"loss after {k:3} steps: {losses[k]:.4f}")

# %% given first-run jax
gradient, loss = jax.jit(gradient), jax.jit(loss)  # compile both
w, losses = descend(start, X, y, rate=0.1, steps=200)
for k in (0, 1, 2, 5, 10, 50, 199):
    print(f"loss after {k:3} steps: {losses[k]:.4f}")

# %% [markdown]
# /// differences
#
# - `jax.jit` makes one compiled program of a function, at its first call with arrays of a new shape. The loops below call both
#   functions thousands of times. PyTorch runs each operation as it comes, and such small ones faster than JAX would without `jit`.
# ///
#
# Nearly half of the loss is there to stay: ten measurements do not decide how a disease goes on. What is left to
# gain comes quickly at first and then very slowly. Section 2.3 says why, and how far the rate may go.
#
# ## 6 The edge
#
# *About 8 minutes.* This loss is a bowl. Its Hessian is $\tfrac{1}{n} \mat{X}\T \mat{X} \shape{d, d}$, and @box:error-modes says up to which rate descent
# converges: 2/λ<sub>max</sub>.


# %% stub edge torch
def edge(X):
    """The rate 2 / (largest eigenvalue of the Hessian), a plain number.

    X: (n, d). torch.linalg.eigvalsh gives the eigenvalues of a symmetric
    matrix, the smallest first.
    """
    return None  # your code here


# %% stub edge jax
def edge(X):
    """The rate 2 / (largest eigenvalue of the Hessian), a plain number.

    X: (n, d). jnp.linalg.eigvalsh gives the eigenvalues of a symmetric
    matrix, the smallest first.
    """
    return None  # your code here


# %% solution edge torch
def edge(X):
    hessian = X.T @ X / len(X)  # (d, d)
    return 2 / torch.linalg.eigvalsh(hessian)[-1].item()


# %% solution edge jax
def edge(X):
    hessian = X.T @ X / len(X)  # (d, d)
    return 2 / jnp.linalg.eigvalsh(hessian)[-1].item()


# %% wrong edge no-mean torch
# Wrong: the Hessian of the sum, not of the mean
def edge(X):
    return 2 / torch.linalg.eigvalsh(X.T @ X)[-1].item()


# %% wrong edge no-mean jax
# Wrong: the Hessian of the sum, not of the mean
def edge(X):
    return 2 / jnp.linalg.eigvalsh(X.T @ X)[-1].item()


# %% wrong edge smallest torch
# Wrong: the smallest eigenvalue in place of the largest
def edge(X):
    return 2 / torch.linalg.eigvalsh(X.T @ X / len(X))[0].item()


# %% wrong edge smallest jax
# Wrong: the smallest eigenvalue in place of the largest
def edge(X):
    return 2 / jnp.linalg.eigvalsh(X.T @ X / len(X))[0].item()


# %% wrong edge transposed torch
# Wrong: the products of rows with rows, an average over the wrong axis
def edge(X):
    return 2 / torch.linalg.eigvalsh(X @ X.T / X.shape[1])[-1].item()


# %% wrong edge transposed jax
# Wrong: the products of rows with rows, an average over the wrong axis
def edge(X):
    return 2 / jnp.linalg.eigvalsh(X @ X.T / X.shape[1])[-1].item()


# %% check edge
for A in (
    [[3.0, 0.0], [0.0, 1.0], [0.0, 0.0]],
    [[1.0, 2.0], [2.0, 1.0], [1.0, 1.0], [0.0, 1.0]],
):
    A = np.array(A)
    n, d = A.shape
    came = edge(tensor(A))
    assert came is not None, "edge returned None: replace `return None`"
    eigenvalues = np.linalg.eigvalsh(A.T @ A / n)
    expected = 2 / float(eigenvalues[-1])
    said = f"edge: expected {expected:.4f}, came {came:.4f}. "
    assert not np.isclose(came, expected / n), said + (
        f"That is 1/{n} of it: the Hessian of a mean over {n} rows is "
        f"divided by {n}"
    )
    assert not np.isclose(came, expected * d / n), said + (
        "That is an average over the columns: divide by the number of rows"
    )
    assert not np.isclose(came, 2 / float(eigenvalues[0]), rtol=1e-3), (
        said
        + (
            "That is the smallest eigenvalue. The steepest direction decides: "
            "the largest"
        )
    )
    assert np.isclose(came, expected, rtol=1e-4), said + (
        "The Hessian is X.T @ X / n; 2 over its largest eigenvalue"
    )
print("edge: passed")

# %% [markdown]
# ## 7 A sweep
#
# *About 10 minutes.* In practice nobody knows the eigenvalues. One tries several rates and takes the one that got lowest: a *sweep*. Two things
# can go wrong. Each rate deserves the same start. And a rate that is too large ends in an infinite loss, or in `nan`,
# which is neither smaller nor larger than anything. What does `np.argmin` do with it?


# %% stub sweep
def sweep(rates, w, X, y, steps):
    """The best of the rates, and the losses that they lead to.

    Runs descend from w with each rate. Returns the pair of the rate whose
    last w has the smallest loss, and a list of these losses, plain
    numbers. A loss that is nan or infinite is never the best.
    """
    return None  # your code here


# %% solution sweep
def sweep(rates, w, X, y, steps):
    losses = []
    for rate in rates:
        last, _ = descend(w, X, y, rate, steps)
        losses.append(loss(last, X, y).item())
    finite = np.where(np.isfinite(losses), losses, np.inf)
    return rates[int(np.argmin(finite))], losses


# %% wrong sweep nan-wins
# Wrong: argmin takes nan for the smallest
def sweep(rates, w, X, y, steps):
    losses = []
    for rate in rates:
        last, _ = descend(w, X, y, rate, steps)
        losses.append(loss(last, X, y).item())
    return rates[int(np.argmin(losses))], losses


# %% wrong sweep carried-on
# Wrong: each rate goes on from where the one before it ended
def sweep(rates, w, X, y, steps):
    losses = []
    for rate in rates:
        w, _ = descend(w, X, y, rate, steps)
        losses.append(loss(w, X, y).item())
    finite = np.where(np.isfinite(losses), losses, np.inf)
    return rates[int(np.argmin(finite))], losses


# %% wrong sweep largest
# Wrong: the largest loss in place of the smallest
def sweep(rates, w, X, y, steps):
    losses = []
    for rate in rates:
        last, _ = descend(w, X, y, rate, steps)
        losses.append(loss(last, X, y).item())
    finite = np.where(np.isfinite(losses), losses, -np.inf)
    return rates[int(np.argmax(finite))], losses


# %% check sweep
A, t = (
    np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]),
    np.array([1.0, 2.0, 0.0]),
)
for rates in ([0.1, 0.5, 0.3], [0.5, 200.0, 0.2]):
    came = sweep(rates, tensor(np.zeros(2)), tensor(A), tensor(t), 60)
    assert came is not None, "sweep returned None: replace `return None`"
    best, losses = came
    assert len(losses) == len(rates), "there is one loss for each rate"
    expected = []
    for rate in rates:
        v, _ = descend(tensor(np.zeros(2)), tensor(A), tensor(t), rate, 60)
        expected.append(loss(v, tensor(A), tensor(t)).item())
    said = f"rates {rates}: expected losses {expected}, came {losses}. "
    assert np.isclose(losses[0], expected[0], rtol=1e-3), said + (
        "The loss of a rate is that of the last w which it leads to"
    )
    assert np.allclose(losses, expected, rtol=1e-3, equal_nan=True), said + (
        "Only the first is right: does each rate begin at the same start?"
    )
    assert best != 200.0, said + (
        "The best rate is not the one that ended in nan: np.argmin takes nan "
        "for the smallest. Make such losses infinite before you compare"
    )
    assert best == 0.5, said + f"The smallest is that of 0.5, not of {best}"
print("sweep: passed")

# %% [markdown]
# Now look at theory and measurement together: fifty steps, with rates around the edge that you computed.

# %% given around-the-edge
limit = edge(X)
shares = np.concatenate(
    [np.arange(0.1, 0.95, 0.1), np.arange(0.94, 1.07, 0.01)]
)
best, ends = sweep([float(s * limit) for s in shares], start, X, y, steps=50)
print(f"edge: {limit:.4f}")
print(f"best rate: {best:.4f}, of the edge: {best / limit:.2f}")
for share in (0.1, 0.5, 0.9, 0.99, 1.01, 1.05):
    k = int(np.argmin(abs(shares - share)))
    print(f"loss at {share:.2f} of the edge: {ends[k]:.4g}")

plt.figure()
plt.semilogy(shares, ends, ".-", label="after 50 steps")
plt.axvline(1, color="0.5", linestyle="--", label="2 / largest eigenvalue")
plt.xlabel("learning rate / edge")
plt.ylabel("loss")
plt.legend()
plt.show()

# %% [markdown]
# /// takeaway
# The theory of the bowl is about real data, too: the rate at which training explodes can be computed before it starts.
# ///
#
# ## 8 Small batches
#
# *About 8 minutes.* Each step so far has looked at all 342 training rows. With a million rows that is a lot of work for one step, and a
# part of them would give nearly the same direction. So cut the rows into *batches* and make a step with each. One pass
# over all the rows is an *epoch*. The rows are shuffled anew for every epoch, so that no batch is always the same.


# %% stub batches
def batches(n, size, rng):
    """A list of arrays of row numbers, `size` in each, for one epoch.

    Shuffle the rows 0 to n - 1 by rng.permutation and cut them in order.
    Each row is in exactly one batch, so that the last may be shorter.
    """
    return None  # your code here


# %% solution batches
def batches(n, size, rng):
    order = rng.permutation(n)
    return [order[i : i + size] for i in range(0, n, size)]


# %% wrong batches lost-rest
# Wrong: the rows that do not fill a batch are lost
def batches(n, size, rng):
    order = rng.permutation(n)
    return [order[i * size : (i + 1) * size] for i in range(n // size)]


# %% wrong batches replacement
# Wrong: each batch is drawn from all rows, so that some come twice
def batches(n, size, rng):
    return [rng.integers(n, size=min(size, n - i)) for i in range(0, n, size)]


# %% wrong batches unshuffled
# Wrong: the batches are the same in every epoch
def batches(n, size, rng):
    return [np.arange(i, min(i + size, n)) for i in range(0, n, size)]


# %% check batches
for n, size in [(10, 4), (6, 3)]:
    rng = np.random.default_rng(5)
    epochs = [batches(n, size, rng) for _ in range(2)]
    assert epochs[0] is not None, (
        "batches returned None: replace `return None`"
    )
    a, b = [[list(map(int, rows)) for rows in epoch] for epoch in epochs]
    flat = [row for rows in a for row in rows]
    assert len(flat) == n, (
        f"of {n} rows in batches of {size}, {len(flat)} are there: the rest "
        "that does not fill a batch is a batch, too"
    )
    assert len(set(flat)) == n, (
        f"some row comes twice in one epoch, and another not at all: {a}. "
        "Shuffle all rows once, then cut"
    )
    assert max(map(len, a)) == size, f"a batch has {size} rows; came {a}"
    assert a != b, (
        f"two epochs have the same batches: {a}. Use the rng in each call"
    )
    order = np.random.default_rng(5).permutation(n).tolist()
    assert flat == order, (
        f"expected the rows in the order of rng.permutation, {order}; came "
        f"{flat}"
    )
print("batches: passed")

# %% [markdown]
# ## 9 The training loop
#
# *About 10 minutes.* Epochs, in them batches, in them a step. This is the loop. The generator is made once, before the first epoch.
# One that is made anew with the same seed begins with the same shuffle each time.


# %% stub train
def train(w, X, y, rate, size, epochs, seed):
    """Descent with one step for each batch, by your gradient.

    One rng = np.random.default_rng(seed) for all epochs; each epoch has
    batches of its own. Returns the pair of the last w and a list with the
    loss on all of X after each epoch, plain numbers.
    """
    return None  # your code here


# %% solution train
def train(w, X, y, rate, size, epochs, seed):
    rng, losses = np.random.default_rng(seed), []
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            w = w - rate * gradient(w, X[rows], y[rows])
        losses.append(loss(w, X, y).item())
    return w, losses


# %% wrong train same-seed
# Wrong: a new generator with the same seed in each epoch
def train(w, X, y, rate, size, epochs, seed):
    losses = []
    for _ in range(epochs):
        rng = np.random.default_rng(seed)
        for rows in batches(len(X), size, rng):
            w = w - rate * gradient(w, X[rows], y[rows])
        losses.append(loss(w, X, y).item())
    return w, losses


# %% wrong train whole
# Wrong: each step uses all rows, whatever the batch
def train(w, X, y, rate, size, epochs, seed):
    rng, losses = np.random.default_rng(seed), []
    for _ in range(epochs):
        for _rows in batches(len(X), size, rng):
            w = w - rate * gradient(w, X, y)
        losses.append(loss(w, X, y).item())
    return w, losses


# %% wrong train batch-loss
# Wrong: the loss is that of the last batch, not of all rows
def train(w, X, y, rate, size, epochs, seed):
    rng, losses = np.random.default_rng(seed), []
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            w = w - rate * gradient(w, X[rows], y[rows])
        losses.append(loss(w, X[rows], y[rows]).item())
    return w, losses


# %% check train
rng = np.random.default_rng(6)
A, t = rng.normal(size=(7, 2)), rng.normal(size=7)


def play(new_rng_each_epoch=False, all_rows=False):
    """What the loop should do, and what two mistakes do, in NumPy."""
    v, seen, rng = np.zeros(2), [], np.random.default_rng(8)
    for _ in range(3):
        rng = np.random.default_rng(8) if new_rng_each_epoch else rng
        for rows in batches(7, 3, rng):
            rows = np.arange(7) if all_rows else rows
            v = v - 0.2 * A[rows].T @ (A[rows] @ v - t[rows]) / len(rows)
        seen.append(float(np.mean((A @ v - t) ** 2) / 2))
    return v, seen


came = train(tensor(np.zeros(2)), tensor(A), tensor(t), 0.2, 3, 3, 8)
assert came is not None, "train returned None: replace `return None`"
w, losses = to_numpy(came[0]), came[1]
assert len(losses) == 3, f"3 epochs have 3 losses; came {len(losses)}"
v, expected = play()
said = (
    f"losses: expected {np.round(expected, 5).tolist()}, came "
    f"{np.round(losses, 5).tolist()}. "
)
assert not np.allclose(losses, play(all_rows=True)[1], rtol=1e-4), said + (
    "That is what comes out if each step uses all rows: X[rows], y[rows]"
)
same = play(new_rng_each_epoch=True)[1]
assert not np.allclose(losses, same, rtol=1e-4), said + (
    "The first epoch is right, then the same shuffle comes again: make the "
    "generator once, before the loop"
)
assert np.allclose(w, v, atol=1e-5), (
    f"w after 3 epochs: expected {v.round(4).tolist()}, came "
    f"{w.round(4).tolist()}. Is there one step for each batch?"
)
assert np.allclose(losses, expected, rtol=1e-4), said + (
    "The weights are right: the loss to note is that on all rows"
)
print("train: passed")

# %% given small-batches
_, full = descend(start, X, y, rate=0.1, steps=7)
for size in (len(X), 64, 8):
    w, losses = train(start, X, y, 0.1, size, epochs=6, seed=0)
    print(f"batches of {size:3}: {losses[0]:.4f}, at last {losses[-1]:.4f}")
assert np.isclose(train(start, X, y, 0.1, len(X), 6, 0)[1][-1], full[-1])

# %% [markdown]
# One batch of all rows is `descend` again, as the assertion says. Smaller batches make more steps in an epoch, and
# are ahead after the first. After six, the smallest are behind: their gradients still point to and fro
# where the mean of all would be nearly zero. Chapter 5 comes back to this.
#
# ## 10 The framework's own
#
# *About 12 minutes.* Both frameworks have the step ready made, in an *optimiser*. It is fed the gradient, here the framework's own, and does
# the rest. For plain descent that is one line saved. For the methods of chapter 5 it is twenty, and you will be glad that you have
# once seen the two agree.


# %% stub library torch
def library(w, X, y, rate, size, epochs, seed):
    """The same as train, with torch.optim.SGD and backward.

    Begin with w = w.clone().requires_grad_(), which the optimiser is to
    change; return w.detach() and the losses as in train.
    """
    return None  # your code here


# %% stub library jax
def library(w, X, y, rate, size, epochs, seed):
    """The same as train, with optax.sgd and jax.grad.

    An optimiser of Optax has state = optimiser.init(w), then in each step
    updates, state = optimiser.update(gradient, state), and
    optax.apply_updates(w, updates) returns the new w. Make
    jax.jit(jax.grad(loss)) once, and call it in each step.
    """
    return None  # your code here


# %% solution library torch
def library(w, X, y, rate, size, epochs, seed):
    w = w.clone().requires_grad_()
    optimiser = torch.optim.SGD([w], lr=rate)
    rng, losses = np.random.default_rng(seed), []
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            optimiser.zero_grad()
            loss(w, X[rows], y[rows]).backward()
            optimiser.step()
        losses.append(loss(w, X, y).item())
    return w.detach(), losses


# %% solution library jax
def library(w, X, y, rate, size, epochs, seed):
    optimiser = optax.sgd(rate)
    state, grad = optimiser.init(w), jax.jit(jax.grad(loss))
    rng, losses = np.random.default_rng(seed), []
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(w, X[rows], y[rows])
            updates, state = optimiser.update(g, state)
            w = optax.apply_updates(w, updates)
        losses.append(loss(w, X, y).item())
    return w, losses


# %% wrong library zero-grad torch
# Wrong: zero_grad is forgotten, so that gradients add up
def library(w, X, y, rate, size, epochs, seed):
    w = w.clone().requires_grad_()
    optimiser = torch.optim.SGD([w], lr=rate)
    rng, losses = np.random.default_rng(seed), []
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            loss(w, X[rows], y[rows]).backward()
            optimiser.step()
        losses.append(loss(w, X, y).item())
    return w.detach(), losses


# %% wrong library other-tensor torch
# Wrong: the optimiser holds another tensor than the loss is computed with
def library(w, X, y, rate, size, epochs, seed):
    optimiser = torch.optim.SGD([w.clone().requires_grad_()], lr=rate)
    w = w.clone().requires_grad_()
    rng, losses = np.random.default_rng(seed), []
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            optimiser.zero_grad()
            loss(w, X[rows], y[rows]).backward()
            optimiser.step()
        losses.append(loss(w, X, y).item())
    return w.detach(), losses


# %% wrong library raw-gradient jax
# Wrong: the gradient is applied in place of the optimiser's update
def library(w, X, y, rate, size, epochs, seed):
    optimiser = optax.sgd(rate)
    state, grad = optimiser.init(w), jax.jit(jax.grad(loss))
    rng, losses = np.random.default_rng(seed), []
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(w, X[rows], y[rows])
            updates, state = optimiser.update(g, state)
            w = optax.apply_updates(w, g)
        losses.append(loss(w, X, y).item())
    return w, losses


# %% wrong library not-kept jax
# Wrong: the new weights are not kept
def library(w, X, y, rate, size, epochs, seed):
    optimiser = optax.sgd(rate)
    state, grad = optimiser.init(w), jax.jit(jax.grad(loss))
    rng, losses = np.random.default_rng(seed), []
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(w, X[rows], y[rows])
            updates, state = optimiser.update(g, state)
            optax.apply_updates(w, updates)
        losses.append(loss(w, X, y).item())
    return w, losses


# %% check library torch
_, expected = train(start, X, y, 0.05, 64, 5, 1)
came = library(start, X, y, 0.05, 64, 5, 1)
assert came is not None, "library returned None: replace `return None`"
losses = came[1]
said = (
    f"losses: expected those of train, {np.round(expected, 4).tolist()}, "
    f"came {np.round(losses, 4).tolist()}. "
)
assert len(losses) == len(expected), said + "There is one for each epoch"
assert not np.isclose(losses[0], losses[-1], rtol=1e-6), said + (
    "They stand still: does the optimiser hold the very tensor that the "
    "loss is computed with?"
)
assert np.allclose(losses, expected, rtol=1e-4), said + (
    "backward adds to w.grad: what clears it before the next batch?"
)
assert np.allclose(to_numpy(start), 0), (
    "the start that was given has changed: clone it first"
)
print("library: passed")

# %% check library jax
_, expected = train(start, X, y, 0.05, 64, 5, 1)
came = library(start, X, y, 0.05, 64, 5, 1)
assert came is not None, "library returned None: replace `return None`"
losses = came[1]
said = (
    f"losses: expected those of train, {np.round(expected, 4).tolist()}, "
    f"came {np.round(losses, 4).tolist()}. "
)
assert len(losses) == len(expected), said + "There is one for each epoch"
assert not np.isclose(losses[0], losses[-1], rtol=1e-6), said + (
    "They stand still: apply_updates returns the new w, it changes nothing"
)
assert np.allclose(losses, expected, rtol=1e-4), said + (
    "What is applied is the update, which holds the rate and the sign, not "
    "the gradient"
)
print("library: passed")

# %% [markdown]
# ## What was it good for?
#
# The rows that you put away have waited long enough. How far off are the predictions, in the unit of the target, for patients that
# the model has not seen?

# %% given score
w, losses = library(start, X, y, 0.1, 64, epochs=30, seed=0)
weights = to_numpy(w)
best = np.linalg.lstsq(X_train, y_train)[0]


def off(weights, X, y):
    """Root of the mean squared error, in the unit of the target."""
    return unit * np.sqrt(np.mean((X @ weights - y) ** 2))


for name, candidate in [
    ("mean", 0 * best),
    ("yours", weights),
    ("least squares", best),
]:
    seen, unseen = (
        off(candidate, X_train, y_train),
        off(candidate, X_test, y_test),
    )
    print(f"{name}: {seen:.1f} on seen patients, {unseen:.1f} on unseen")
strong = np.argsort(-abs(weights))[:3]
print("largest weights:", [data.feature_names[j] for j in strong])

# %% [markdown]
# Least squares, solved at once, is where descent would arrive in the end (section 2.2). Yours is not there
# yet. Are the unseen patients worse off for it?
#
# **An open question.** There is no check for this one, and no single answer.
#
# 1. The condition number of the Hessian is above 400. How many steps would descent need for one more decimal digit of the
#    weights? Would they change what you can say about a patient?
# 2. Give the optimiser a momentum of 0.9 (both libraries have it as an argument). How many epochs does it save, and does the
#    edge move as @box:momentum-rate says?
# 3. Repeat the whole lab with another seed for the split. By how much does the last number move? Is the difference between the two
#    models larger than that?
#
# Write down what you expect before you run anything. Then find out.
#
# /// takeaway
# A training loop is four lines: rows, loss, gradient, step. All the rest of this book is about what stands in them.
# ///
