# %% [markdown]
# Every training loop in this book, and nearly every one outside it, is the same few lines: take some data, compute a
# loss, take its gradient, make a step. In this lab you write all of them yourself, on real data, up to the
# framework's own version, which must give the same numbers as yours. Then the model grows a hidden layer, and your loop has to say when to stop.
#
# There are thirteen tasks. The first ten need chapters 1 and 2, above all [the gradient](@def:gradient), [gradient descent](@def:gradient-descent) and
# [the edge of the learning rate](@box:error-modes), and about 90 minutes. The last three take another 45. They need [validation sets](@def:split) (section 3.1), [hidden layers](@def:hidden-layer) (section 5.2) and,
# in chapter 6, [transforms](@def:functional-transform). After task 10 is a good place for a break.
#
# Each task has a *stub*, a function whose
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
    return torch.as_tensor(x).detach().cpu().numpy()


# %% given imports jax
import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax
from sklearn.datasets import load_diabetes

# as a CPU computes, on a GPU too
jax.config.update("jax_default_matmul_precision", "highest")


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
    assert len(parts) == 2, "return the pair (train, test)"
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
    assert sorted(a + b) == list(range(n)), (
        f"training rows: expected all but {b}, came {sorted(a)}"
    )
print("split: passed")

# %% [markdown]
# ## 2 One scale for all columns
#
# *About 8 minutes.* Subtract from each column its mean, and divide it by its standard deviation. You know from section 2.3 what this does
# to the valley. There is one trap: mean and deviation are computed from data, too. If the test rows have a part in them, you
# know something of the test before you are tested. That is a [*leak*](@def:leakage), and no error message will ever tell you.


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
given = a.copy(), b.copy()
came = standardise(*given)
assert came is not None, (
    "standardise returned None: replace the line `return None`"
)
assert np.array_equal(given[0], a) and np.array_equal(given[1], b), (
    "the tables that were given have changed: `-=` works in place, on the "
    "caller's own array"
)
assert np.shape(came[0]) == a.shape and np.shape(came[1]) == b.shape, (
    f"expected shapes {a.shape} and {b.shape}, came {np.shape(came[0])} and "
    f"{np.shape(came[1])}"
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
came = standardise(a[:, 1], b[:, 1])
for part, rows in zip(came, (a, b), strict=True):
    expected = ((rows - mean) / std)[:, 1]
    assert np.shape(part) == expected.shape and np.allclose(part, expected), (
        f"one column alone, {expected.shape}: expected {expected.round(3)}, "
        f"came {part}. One column alone has a single axis: "
        "does your code count on a second?"
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
four = [[1.0, 2.0], [0.0, -1.0], [3.0, 1.0], [2.0, 2.0]]
three = [[1.0, 0.0, 2.0], [-1.0, 1.0, 0.0], [0.0, 3.0, 1.0]]
for A, v, t in [
    (four, [1.0, -1.0], [0.0, 2.0, 5.0, 1.0]),
    (four, [0.5, 2.0], [3.0, 0.0, 1.0, 7.0]),
    (three, [2.0, -1.0, 1.0], [1.0, 0.0, 4.0]),
]:
    A, v, t = np.array(A), np.array(v), np.array(t)
    came = loss(tensor(v), tensor(A), tensor(t))
    assert came is not None, "loss returned None: replace `return None`"
    assert hasattr(came, "shape") and tuple(came.shape) == (), (
        "the loss is one number, without axes, and no float, as it is to be "
        f"differentiated; came {came}"
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
    assert np.shape(to_numpy(came)) == (d,), (
        f"the gradient by w has the shape of w, {(d,)}; came "
        f"{np.shape(to_numpy(came))}. Which axis should be summed over?"
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
three = np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]])
two = np.array([[1.0, -1.0, 0.5], [0.0, 1.0, 1.0]])
for A, t, first, rate, steps in [
    (three, [1.0, 2.0, 0.0], [2.0, -1.0], 0.3, 4),
    (two, [1.0, -1.0], [0.5, 0.0, 1.0], 0.2, 3),
]:
    t, first = np.array(t), np.array(first)
    given = tensor(first)
    came = descend(given, tensor(A), tensor(t), rate, steps)
    assert came is not None, "descend returned None: replace `return None`"
    assert np.allclose(to_numpy(given), first), (
        "the start that was given has changed: `w -= …` works in place, on "
        "the caller's own tensor. `w = w - …` makes a new one"
    )
    assert len(came) == 2, "return the pair of the last w and the losses"
    w, losses = to_numpy(came[0]), [float(x) for x in came[1]]
    assert len(losses) == steps, (
        f"{steps} steps have {steps} losses; came {len(losses)}"
    )
    expected, path = [], [first]
    for _ in range(steps):
        errors = A @ path[-1] - t
        expected.append(float(np.mean(errors**2) / 2))
        path.append(path[-1] - rate * A.T @ errors / len(t))
    said = (
        f"losses at rate {rate}: expected {np.round(expected, 4).tolist()}, "
        f"came {np.round(losses, 4).tolist()}. "
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
    assert np.isclose(losses[1], expected[1], rtol=1e-4), said + (
        "The first step is wrong: is it the rate times the gradient?"
    )
    assert np.allclose(losses, expected, rtol=1e-4), said + (
        "The first step is right and a later one is not: is the gradient "
        "that of the present w?"
    )
    assert w.shape == first.shape and np.allclose(w, path[-1], atol=1e-5), (
        f"w after {steps} steps: expected {path[-1].round(4).tolist()}, came "
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
# Nearly half of the loss is there to stay, as long as the model is a straight line through ten measurements. What is left to
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
    [[1.0, 0.0, 2.0], [0.0, 1.0, 0.0], [1.0, 1.0, 1.0], [2.0, 0.0, 0.0]],
):
    A = np.array(A)
    n, d = A.shape
    came = edge(tensor(A))
    assert came is not None, "edge returned None: replace `return None`"
    came = float(came)
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
# *About 10 minutes.* In practice one rarely knows the eigenvalues. One tries several rates and takes the one that got lowest: a *sweep*. Two things
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
for rates, first, steps in [
    ([0.1, 0.5, 0.3], [2.0, -1.0], 5),
    ([0.5, 200.0, 0.2], [0.0, 1.0], 50),
]:
    first = np.array(first)
    given, expected = tensor(first), []
    for rate in rates:
        v, _ = descend(tensor(first), tensor(A), tensor(t), rate, steps)
        expected.append(loss(v, tensor(A), tensor(t)).item())
    came = sweep(rates, given, tensor(A), tensor(t), steps)
    assert came is not None, "sweep returned None: replace `return None`"
    assert np.allclose(to_numpy(given), first), "the start has changed"
    assert len(came) == 2, "return the pair of the best rate and the losses"
    best, losses = came[0], [float(x) for x in came[1]]
    assert len(losses) == len(rates), "there is one loss for each rate"
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
# part of them would give, far from the minimum, nearly the same direction, and [on average exactly it](@def:stochastic-gradient). So cut the rows into [*batches*](@def:batch) and make a step with each. One pass
# over all the rows is an [*epoch*](@def:epoch). The rows are shuffled anew for every epoch, so that no batch is always the same.


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


# %% wrong batches evened-out
# Wrong: the rows are shared out evenly, so that some batches have fewer
def batches(n, size, rng):
    return np.array_split(rng.permutation(n), -(-n // size))


# %% check batches
for n, size in [(10, 4), (6, 3), (11, 5)]:
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
    sizes = [len(rows) for rows in a]
    assert all(k == size for k in sizes[:-1]) and sizes[-1] <= size, (
        f"each batch has {size} rows, and only the last may have fewer; "
        f"came sizes {sizes}"
    )
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
def play(A, t, v, rate, size, epochs, seed, new_rng=False, all_rows=False):
    """What the loop should do, and what two mistakes do, in NumPy."""
    seen, rng = [], np.random.default_rng(seed)
    for _ in range(epochs):
        rng = np.random.default_rng(seed) if new_rng else rng
        for rows in batches(len(A), size, rng):
            rows = np.arange(len(A)) if all_rows else rows
            v = v - rate * A[rows].T @ (A[rows] @ v - t[rows]) / len(rows)
        seen.append(float(np.mean((A @ v - t) ** 2) / 2))
    return v, seen


rng = np.random.default_rng(6)
for n, d, rate, size, epochs, seed in [
    (7, 2, 0.2, 3, 3, 8),
    (8, 3, 0.1, 5, 2, 1),
]:
    A, t, first = rng.normal(size=(n, d)), rng.normal(size=n), np.ones(d)
    settings = rate, size, epochs, seed
    v, expected = play(A, t, first, *settings)
    given = tensor(first)
    came = train(given, tensor(A), tensor(t), *settings)
    assert came is not None, "train returned None: replace `return None`"
    assert np.allclose(to_numpy(given), first), (
        "the start that was given has changed: `w -= …` works in place"
    )
    assert len(came) == 2, "return the pair of the last w and the losses"
    w, losses = to_numpy(came[0]), [float(x) for x in came[1]]
    assert len(losses) == epochs, (
        f"{epochs} epochs have {epochs} losses; came {len(losses)}"
    )
    said = (
        f"losses: expected {np.round(expected, 5).tolist()}, came "
        f"{np.round(losses, 5).tolist()}. "
    )
    whole = play(A, t, first, *settings, all_rows=True)[1]
    assert not np.allclose(losses, whole, rtol=1e-4), said + (
        "That is what comes out if each step uses all rows: X[rows], y[rows]"
    )
    same = play(A, t, first, *settings, new_rng=True)[1]
    assert not np.allclose(losses, same, rtol=1e-4), said + (
        "The first epoch is right, then the same shuffle comes again: make "
        "the generator once, before the loop"
    )
    assert w.shape == v.shape and np.allclose(w, v, atol=1e-5), (
        f"w after {epochs} epochs: expected {v.round(4).tolist()}, came "
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
# where the mean of all would be nearly zero. @box:noise-floor computes at what height this ends if the noise is the same
# everywhere, @eq:floor-least-squares what changes where it is not.
#
# ## 10 The framework's own
#
# *About 12 minutes.* Both frameworks have the step ready made, in an *optimiser*. It is fed the gradient, here the framework's own, and does
# the rest. For plain descent that is one line saved. For [Adam](@def:adam) it is half a dozen, and you will be glad that you have
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
first = tensor(np.linspace(-0.2, 0.2, X.shape[1]))
for settings in [(0.05, 64, 5, 1), (0.1, 100, 3, 2)]:  # rate, size, …
    w, expected = train(first, X, y, *settings)
    came = library(first, X, y, *settings)
    assert came is not None, "library returned None: replace `return None`"
    assert len(came) == 2, "return the pair of the last w and the losses"
    losses = [float(x) for x in came[1]]
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
        "backward adds to w.grad: is it cleared before the next batch? Else "
        "look at the rate, the batches and the seed"
    )
    assert np.allclose(to_numpy(first), np.linspace(-0.2, 0.2, len(first))), (
        "the start that was given has changed: clone it first"
    )
    assert np.allclose(to_numpy(came[0]), to_numpy(w), atol=1e-4), (
        f"w: expected that of train, {to_numpy(w)[:3].round(4)} …, came "
        f"{to_numpy(came[0])[:3].round(4)} …. Is it the last one?"
    )
print("library: passed")

# %% check library jax
first = tensor(np.linspace(-0.2, 0.2, X.shape[1]))
for settings in [(0.05, 64, 5, 1), (0.1, 100, 3, 2)]:  # rate, size, …
    w, expected = train(first, X, y, *settings)
    came = library(first, X, y, *settings)
    assert came is not None, "library returned None: replace `return None`"
    assert len(came) == 2, "return the pair of the last w and the losses"
    losses = [float(x) for x in came[1]]
    said = (
        f"losses: expected those of train, {np.round(expected, 4).tolist()}, "
        f"came {np.round(losses, 4).tolist()}. "
    )
    assert len(losses) == len(expected), said + "There is one for each epoch"
    assert not np.isclose(losses[0], losses[-1], rtol=1e-6), said + (
        "They stand still: apply_updates returns the new w, it changes "
        "nothing"
    )
    assert np.allclose(losses, expected, rtol=1e-4), said + (
        "Is what is applied the update, which holds the rate and the sign, "
        "and not the gradient? Else look at the batches and the seed"
    )
    assert np.allclose(to_numpy(came[0]), to_numpy(w), atol=1e-4), (
        f"w: expected that of train, {to_numpy(w)[:3].round(4)} …, came "
        f"{to_numpy(came[0])[:3].round(4)} …. Is it the last one?"
    )
print("library: passed")

# %% [markdown]
# /// takeaway
# An optimiser is your own loop with other letters. Nothing in it knows which model it trains.
# ///
#
# ## 11 A hidden layer
#
# *About 18 minutes.* So give it another model, the smallest that is not a line: one @def:hidden-layer with *h* units,
#
# $$
# \vect{f} = \tanh(\mat{X} \mat{U} + \vect{c}) \, \vect{v} + a ,
# $$
#
# with $\mat{U} \shape{d, h}$, $\vect{c} \shape{h}$, $\vect{v} \shape{h}$ and a number *a*. These are four tensors in place of one, and a dictionary holds them. Its start
# is random, so that [no two units are twins](@box:twins), and as large as [section 5.2](../05-fully-connected/hidden-layers.md) advises.


# %% given net-loss torch
def fresh(width):
    """A start: weights of variance 1 / inputs, and zeros for the biases."""
    rng, d = np.random.default_rng(0), X.shape[1]
    U = rng.normal(size=(d, width)) / np.sqrt(d)
    v = rng.normal(size=width) / np.sqrt(width)
    zeros = {"c": torch.zeros(width), "a": torch.zeros(())}
    return {"U": tensor(U), "v": tensor(v), **zeros}


def net_loss(params, X, y):
    return (network(params, X) - y).square().mean() / 2


# %% given net-loss jax
def fresh(width):
    """A start: weights of variance 1 / inputs, and zeros for the biases."""
    rng, d = np.random.default_rng(0), X.shape[1]
    U = rng.normal(size=(d, width)) / np.sqrt(d)
    v = rng.normal(size=width) / np.sqrt(width)
    zeros = {"c": jnp.zeros(width), "a": jnp.zeros(())}
    return {"U": tensor(U), "v": tensor(v), **zeros}


def net_loss(params, X, y):
    return jnp.square(network(params, X) - y).mean() / 2


# %% [markdown]
# This task has two functions. The first is the formula. The second is your loop of task 9. Where `gradient` stood there, which knows only lines, the framework's
# own [automatic differentiation](@def:automatic-differentiation) of `net_loss` stands now: of a dictionary it makes a dictionary, with the gradient by each entry under the same name.
# Keep the parameters after *every* epoch. You will want to go back to some of them.


# %% stub network torch
def network(params, X):
    """The outputs of a hidden layer of tanh units, (n,).

    params: U (d, h), c (h,), v (h,) and a () in a dictionary; X: (n, d).
    """
    return None  # your code here


def fit(params, X, y, rate, size, epochs, seed):
    """The loop of train, with the gradient of net_loss.

    Returns a list of epochs + 1 dictionaries: the start, and what the
    parameters were after each epoch. The caller's own stay as they are.
    torch.func.grad(net_loss) is a function that returns the gradient.
    """
    return None  # your code here


# %% stub network jax
def network(params, X):
    """The outputs of a hidden layer of tanh units, (n,).

    params: U (d, h), c (h,), v (h,) and a () in a dictionary; X: (n, d).
    """
    return None  # your code here


def fit(params, X, y, rate, size, epochs, seed):
    """The loop of train, with the gradient of net_loss.

    Returns a list of epochs + 1 dictionaries: the start, and what the
    parameters were after each epoch. The caller's own stay as they are.
    Make jax.jit(jax.grad(net_loss)) once, and call it in each step.
    """
    return None  # your code here


# %% solution network torch
def network(params, X):
    hidden = torch.tanh(X @ params["U"] + params["c"])  # (n, h)
    return hidden @ params["v"] + params["a"]  # (n,)


def fit(params, X, y, rate, size, epochs, seed):
    grad, path = torch.func.grad(net_loss), [params]
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(params, X[rows], y[rows])
            params = {k: p - rate * g[k] for k, p in params.items()}
        path.append(params)
    return path


# %% solution network jax
def network(params, X):
    hidden = jnp.tanh(X @ params["U"] + params["c"])  # (n, h)
    return hidden @ params["v"] + params["a"]  # (n,)


def fit(params, X, y, rate, size, epochs, seed):
    grad, path = jax.jit(jax.grad(net_loss)), [params]
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(params, X[rows], y[rows])
            params = {k: p - rate * g[k] for k, p in params.items()}
        path.append(params)
    return path


# %% wrong network no-bend torch
# Wrong: the activation is forgotten, so that two maps are one line again
def network(params, X):
    return (X @ params["U"] + params["c"]) @ params["v"] + params["a"]


def fit(params, X, y, rate, size, epochs, seed):
    grad, path = torch.func.grad(net_loss), [params]
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(params, X[rows], y[rows])
            params = {k: p - rate * g[k] for k, p in params.items()}
        path.append(params)
    return path


# %% wrong network no-bend jax
# Wrong: the activation is forgotten, so that two maps are one line again
def network(params, X):
    return (X @ params["U"] + params["c"]) @ params["v"] + params["a"]


def fit(params, X, y, rate, size, epochs, seed):
    grad, path = jax.jit(jax.grad(net_loss)), [params]
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(params, X[rows], y[rows])
            params = {k: p - rate * g[k] for k, p in params.items()}
        path.append(params)
    return path


# %% wrong network bent-output torch
# Wrong: the output goes through tanh, too, and stays between −1 and 1
def network(params, X):
    hidden = torch.tanh(X @ params["U"] + params["c"])
    return torch.tanh(hidden @ params["v"] + params["a"])


def fit(params, X, y, rate, size, epochs, seed):
    grad, path = torch.func.grad(net_loss), [params]
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(params, X[rows], y[rows])
            params = {k: p - rate * g[k] for k, p in params.items()}
        path.append(params)
    return path


# %% wrong network bent-output jax
# Wrong: the output goes through tanh, too, and stays between −1 and 1
def network(params, X):
    hidden = jnp.tanh(X @ params["U"] + params["c"])
    return jnp.tanh(hidden @ params["v"] + params["a"])


def fit(params, X, y, rate, size, epochs, seed):
    grad, path = jax.jit(jax.grad(net_loss)), [params]
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(params, X[rows], y[rows])
            params = {k: p - rate * g[k] for k, p in params.items()}
        path.append(params)
    return path


# %% wrong network column torch
# Wrong: the output is a column, (n, 1), and its loss a table
def network(params, X):
    hidden = torch.tanh(X @ params["U"] + params["c"])
    return hidden @ params["v"][:, None] + params["a"]


def fit(params, X, y, rate, size, epochs, seed):
    grad, path = torch.func.grad(net_loss), [params]
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(params, X[rows], y[rows])
            params = {k: p - rate * g[k] for k, p in params.items()}
        path.append(params)
    return path


# %% wrong network column jax
# Wrong: the output is a column, (n, 1), and its loss a table
def network(params, X):
    hidden = jnp.tanh(X @ params["U"] + params["c"])
    return hidden @ params["v"][:, None] + params["a"]


def fit(params, X, y, rate, size, epochs, seed):
    grad, path = jax.jit(jax.grad(net_loss)), [params]
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(params, X[rows], y[rows])
            params = {k: p - rate * g[k] for k, p in params.items()}
        path.append(params)
    return path


# %% wrong network one-dictionary torch
# Wrong: one dictionary is changed, and stands in the list again and again
def network(params, X):
    hidden = torch.tanh(X @ params["U"] + params["c"])
    return hidden @ params["v"] + params["a"]


def fit(params, X, y, rate, size, epochs, seed):
    grad, path = torch.func.grad(net_loss), [params]
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(params, X[rows], y[rows])
            for k in params:
                params[k] = params[k] - rate * g[k]
        path.append(params)
    return path


# %% wrong network one-dictionary jax
# Wrong: one dictionary is changed, and stands in the list again and again
def network(params, X):
    hidden = jnp.tanh(X @ params["U"] + params["c"])
    return hidden @ params["v"] + params["a"]


def fit(params, X, y, rate, size, epochs, seed):
    grad, path = jax.jit(jax.grad(net_loss)), [params]
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(params, X[rows], y[rows])
            for k in params:
                params[k] = params[k] - rate * g[k]
        path.append(params)
    return path


# %% wrong network no-biases torch
# Wrong: only the weights are trained, and the biases stay at zero
def network(params, X):
    hidden = torch.tanh(X @ params["U"] + params["c"])
    return hidden @ params["v"] + params["a"]


def fit(params, X, y, rate, size, epochs, seed):
    grad, path = torch.func.grad(net_loss), [params]
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(params, X[rows], y[rows])
            weights = {k: params[k] - rate * g[k] for k in ("U", "v")}
            params = {**params, **weights}
        path.append(params)
    return path


# %% wrong network no-biases jax
# Wrong: only the weights are trained, and the biases stay at zero
def network(params, X):
    hidden = jnp.tanh(X @ params["U"] + params["c"])
    return hidden @ params["v"] + params["a"]


def fit(params, X, y, rate, size, epochs, seed):
    grad, path = jax.jit(jax.grad(net_loss)), [params]
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(params, X[rows], y[rows])
            weights = {k: params[k] - rate * g[k] for k in ("U", "v")}
            params = {**params, **weights}
        path.append(params)
    return path


# %% wrong network each-step torch
# Wrong: the list has the parameters after each step, not after each epoch
def network(params, X):
    hidden = torch.tanh(X @ params["U"] + params["c"])
    return hidden @ params["v"] + params["a"]


def fit(params, X, y, rate, size, epochs, seed):
    grad, path = torch.func.grad(net_loss), [params]
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(params, X[rows], y[rows])
            params = {k: p - rate * g[k] for k, p in params.items()}
            path.append(params)
    return path


# %% wrong network each-step jax
# Wrong: the list has the parameters after each step, not after each epoch
def network(params, X):
    hidden = jnp.tanh(X @ params["U"] + params["c"])
    return hidden @ params["v"] + params["a"]


def fit(params, X, y, rate, size, epochs, seed):
    grad, path = jax.jit(jax.grad(net_loss)), [params]
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = grad(params, X[rows], y[rows])
            params = {k: p - rate * g[k] for k, p in params.items()}
            path.append(params)
    return path


# %% check network
def forward(p, X):
    """The network in NumPy, and what its units say."""
    H = np.tanh(X @ p["U"] + p["c"])
    return H @ p["v"] + p["a"], H


def each_by_hand(p, X, y):
    """The gradient of each example, by the chain rule: an axis in front."""
    f, H = forward(p, X)
    r = f - y  # (n,)
    D = r[:, None] * p["v"] * (1 - H**2)  # (n, h)
    return {
        "U": X[:, :, None] * D[:, None],
        "c": D,
        "v": H * r[:, None],
        "a": r,
    }


def path_by_hand(p, X, y, rate, size, epochs, seed):
    """What the loop should do, in NumPy."""
    seen, rng = [p], np.random.default_rng(seed)
    for _ in range(epochs):
        for rows in batches(len(X), size, rng):
            g = each_by_hand(p, X[rows], y[rows])
            p = {k: p[k] - rate * g[k].mean(axis=0) for k in p}
        seen.append(p)
    return seen


def tensors(p):
    return {k: tensor(x) for k, x in p.items()}


rng = np.random.default_rng(11)
for (n, d, h), settings in [
    ((6, 3, 4), (0.2, 3, 2, 8)),
    ((5, 2, 3), (0.1, 2, 2, 1)),
]:
    A, t = rng.normal(size=(n, d)), rng.normal(size=n)
    first = {"U": rng.normal(size=(d, h)), "v": rng.normal(size=h)}
    first |= {"c": rng.normal(size=h), "a": np.array(0.5)}
    came = network(tensors(first), tensor(A))
    assert came is not None, "network returned None: replace `return None`"
    came, (expected, H) = to_numpy(came), forward(first, A)
    assert came.shape == (n,), (
        f"{n} examples have {n} outputs, {(n,)}; came {came.shape}. A column "
        "minus the targets would be a table: keep v a vector"
    )
    said = (
        f"outputs: expected {expected[:3].round(4).tolist()} …, came "
        f"{came[:3].astype(float).round(4).tolist()} …. "
    )
    flat = (A @ first["U"] + first["c"]) @ first["v"] + first["a"]
    assert not np.allclose(came, flat, atol=1e-4), said + (
        "That is what comes without the tanh: two affine maps in a row are "
        "one"
    )
    assert not np.allclose(came, np.tanh(expected), atol=1e-4), said + (
        "That is the tanh of what was expected: the output is not bent, as a "
        "target may be any number"
    )
    assert np.allclose(came, expected, atol=1e-4), said + (
        "tanh of X @ U + c; of that, the product with v; plus a"
    )

    given, epochs = tensors(first), settings[2]
    came = fit(given, tensor(A), tensor(t), *settings)
    assert came is not None, "fit returned None: replace `return None`"
    assert all(
        np.allclose(to_numpy(given[k]), first[k], atol=1e-6) for k in first
    ), (
        "the parameters that were given have changed. Make a new dictionary "
        "in each step: what is changed in place changes wherever it is held"
    )
    assert len(came) == epochs + 1, (
        f"for {epochs} epochs the list has the start and {epochs} more; came "
        f"{len(came)}. Is it appended to once for each epoch?"
    )
    expected = path_by_hand(first, A, t, *settings)
    came = [{k: to_numpy(x) for k, x in p.items()} for p in came]
    assert {k: x.shape for k, x in came[1].items()} == {
        k: x.shape for k, x in first.items()
    }, f"the entries keep their names and shapes; came {list(came[1])}"
    assert not np.allclose(came[1]["U"], came[2]["U"], atol=1e-6), (
        "after both epochs the parameters are the same: does the list hold "
        "one dictionary twice?"
    )
    for k in ("c", "a", "U", "v"):
        assert np.allclose(came[0][k], first[k], atol=1e-6), (
            f"{k}: the first entry of the list is the start"
        )
        assert not np.allclose(came[2][k], first[k], atol=1e-6), (
            f"{k} is where it began, and its gradient is not zero: each "
            "entry of the dictionary makes a step"
        )
        assert np.allclose(came[1][k], expected[1][k], atol=1e-4), (
            f"{k} after the first epoch: expected "
            f"{expected[1][k].round(4).tolist()}, came "
            f"{came[1][k].astype(float).round(4).tolist()}. A step goes "
            "against the gradient of the batch, rate times as far"
        )
        assert np.allclose(came[2][k], expected[2][k], atol=1e-4), (
            f"{k} is right after the first epoch and wrong after the second: "
            "is the generator made once, before the loop?"
        )
print("network: passed")

# %% given first-network torch
best = np.linalg.lstsq(X_train, y_train)[0]
floor = np.mean((X_train @ best - y_train) ** 2) / 2
print(f"the best line: training loss {floor:.4f}")
path = fit(fresh(8), X, y, rate=0.3, size=114, epochs=80, seed=0)
for epoch in (0, 1, 10, 40, 80):
    print(
        f"network after {epoch:2} epochs: {net_loss(path[epoch], X, y):.4f}"
    )

# %% given first-network jax
net_loss = jax.jit(net_loss)  # compile it, now that network is right
best = np.linalg.lstsq(X_train, y_train)[0]
floor = np.mean((X_train @ best - y_train) ** 2) / 2
print(f"the best line: training loss {floor:.4f}")
path = fit(fresh(8), X, y, rate=0.3, size=114, epochs=80, seed=0)
for epoch in (0, 1, 10, 40, 80):
    print(
        f"network after {epoch:2} epochs: {net_loss(path[epoch], X, y):.4f}"
    )

# %% [markdown]
# With eight units the loss falls below that of the best line that there is. Is the network better? The training loss cannot say
# ([overfitting](@def:overfitting)), and the test rows must not be asked yet: whoever asks them now, and
# goes back to the epoch that they liked best, has [chosen by them](@code:three-sets).
#
# ## 12 Let other rows choose
#
# *About 10 minutes.* So a third part is needed, a [validation set](@def:split), and it is split off the *training* rows. The test rows stay where they are. Scale and
# centre are computed anew, from the rows that are left.

# %% given third-part
keep, held = split(len(train_rows), 114, seed=0)
fit_rows, val_rows = train_rows[keep], train_rows[held]
assert not set(val_rows) & set(test_rows), "a patient is in two parts"
X_fit, X_val = map(
    tensor, standardise(features[fit_rows], features[val_rows])
)
y_fit, y_val = map(tensor, standardise(target[fit_rows], target[val_rows]))
print("rows to fit, to choose, to test:", len(X_fit), len(X_val), len(X_test))

# %% [markdown]
# What is chosen here is when to stop. Train through, look at the validation loss of each entry of the path, and return to the best:
# *early stopping*. The curve is not smooth. That it rises once does not mean that it will not fall again.


# %% stub choose
def choose(params, X, y, X_val, y_val, rate, size, epochs, seed):
    """Fit to X and y, and stop where the validation loss is lowest.

    Returns the number of the best epoch (0 is the start), the parameters
    after it, and a list of the validation losses of the whole path, start
    included, plain numbers.
    """
    return None  # your code here


# %% solution choose
def choose(params, X, y, X_val, y_val, rate, size, epochs, seed):
    path = fit(params, X, y, rate, size, epochs, seed)
    losses = [net_loss(p, X_val, y_val).item() for p in path]
    epoch = int(np.argmin(losses))
    return epoch, path[epoch], losses


# %% wrong choose by-training
# Wrong: the rows that were trained on choose
def choose(params, X, y, X_val, y_val, rate, size, epochs, seed):
    path = fit(params, X, y, rate, size, epochs, seed)
    losses = [net_loss(p, X, y).item() for p in path]
    epoch = int(np.argmin(losses))
    return epoch, path[epoch], losses


# %% wrong choose last-kept
# Wrong: the epoch is the best one, and the parameters are the last
def choose(params, X, y, X_val, y_val, rate, size, epochs, seed):
    path = fit(params, X, y, rate, size, epochs, seed)
    losses = [net_loss(p, X_val, y_val).item() for p in path]
    return int(np.argmin(losses)), path[-1], losses


# %% wrong choose first-rise
# Wrong: it stops where the validation loss rises for the first time
def choose(params, X, y, X_val, y_val, rate, size, epochs, seed):
    path = fit(params, X, y, rate, size, epochs, seed)
    losses = [net_loss(p, X_val, y_val).item() for p in path]
    rises = [k for k in range(epochs) if losses[k + 1] > losses[k]]
    epoch = rises[0] if rises else epochs
    return epoch, path[epoch], losses


# %% wrong choose no-start
# Wrong: the start is left out, so that each epoch has the number below its own
def choose(params, X, y, X_val, y_val, rate, size, epochs, seed):
    path = fit(params, X, y, rate, size, epochs, seed)[1:]
    losses = [net_loss(p, X_val, y_val).item() for p in path]
    epoch = int(np.argmin(losses))
    return epoch, path[epoch], losses


# %% wrong choose both torch
# Wrong: the rows that are to choose are trained on, too
def choose(params, X, y, X_val, y_val, rate, size, epochs, seed):
    rows, targets = torch.cat([X, X_val]), torch.cat([y, y_val])
    path = fit(params, rows, targets, rate, size, epochs, seed)
    losses = [net_loss(p, X_val, y_val).item() for p in path]
    epoch = int(np.argmin(losses))
    return epoch, path[epoch], losses


# %% wrong choose both jax
# Wrong: the rows that are to choose are trained on, too
def choose(params, X, y, X_val, y_val, rate, size, epochs, seed):
    rows = jnp.concatenate([X, X_val])
    targets = jnp.concatenate([y, y_val])
    path = fit(params, rows, targets, rate, size, epochs, seed)
    losses = [net_loss(p, X_val, y_val).item() for p in path]
    epoch = int(np.argmin(losses))
    return epoch, path[epoch], losses


# %% check choose
rng = np.random.default_rng(27)
A = rng.normal(size=(64, X.shape[1]))
t = A[:, 0] + rng.normal(size=64)
few = [tensor(x) for x in (A[:24], t[:24], A[24:], t[24:])]
for width, settings in [(4, (0.2, 8, 12, 1)), (3, (0.1, 7, 5, 2))]:
    first, epochs = fresh(width), settings[2]
    came = choose(first, *few, *settings)
    assert came is not None, "choose returned None: replace `return None`"
    assert len(came) == 3, "return the epoch, its parameters and the losses"
    epoch, chosen, losses = int(came[0]), came[1], [float(x) for x in came[2]]
    mine = {k: to_numpy(x) for k, x in fresh(width).items()}
    assert all(np.allclose(to_numpy(first[k]), mine[k]) for k in mine), (
        "the parameters that were given have changed"
    )
    path = path_by_hand(mine, A[:24], t[:24], *settings)
    outputs = [forward(p, A)[0] for p in path]
    seen, unseen = (
        [float(np.mean((f - t)[part] ** 2)) / 2 for f in outputs]
        for part in (slice(24), slice(24, None))
    )
    assert len(losses) == epochs + 1, (
        f"{epochs} epochs have {epochs + 1} losses, the first of the start; "
        f"came {len(losses)}"
    )
    said = (
        f"losses: expected {np.round(unseen[:4], 4).tolist()} …, came "
        f"{np.round(losses[:4], 4).tolist()} …. "
    )
    assert not np.allclose(losses, seen, rtol=1e-3), said + (
        "Those are the losses of the rows that were trained on, and they "
        "have had their say already: ask X_val and y_val"
    )
    assert np.isclose(losses[0], unseen[0], rtol=1e-3), said + (
        "The first is the validation loss of the start"
    )
    assert np.allclose(losses, unseen, rtol=1e-3), said + (
        "The start is right and what follows is not: is anything trained on "
        "but X and y?"
    )
    low = int(np.argmin(unseen))
    rises = [k for k in range(epochs) if unseen[k + 1] > unseen[k]]
    assert epoch == low or epoch not in rises, (
        f"at epoch {epoch} the loss is {unseen[epoch]:.4f} and rises next, "
        f"but it is {unseen[low]:.4f} at epoch {low}: look at the whole path"
    )
    assert epoch == low, (
        f"best epoch: expected {low}, where the loss is {unseen[low]:.4f}, "
        f"came {epoch}"
    )
    for k in mine:
        p = to_numpy(chosen[k])
        last = np.allclose(p, path[-1][k], atol=1e-5)
        assert low == epochs or not last, (
            f"{k} is that of the last epoch; return those of epoch {low}"
        )
        assert np.allclose(p, path[low][k], atol=1e-4), (
            f"{k} is not that after epoch {low}, path[{low}]"
        )
print("choose: passed")

# %% [markdown]
# Now ask for three widths, and let the same rows choose between them. The best line is in the race, too.

# %% given widths
rows, targets = to_numpy(X_fit), to_numpy(y_fit)
w = np.linalg.lstsq(rows, targets)[0]
errors = to_numpy(X_val) @ w - to_numpy(y_val)
print(f"the best line: validation loss {np.mean(errors**2) / 2:.4f}")
race = []
for width in (2, 8, 32):
    epoch, chosen, losses = choose(
        fresh(width), X_fit, y_fit, X_val, y_val, 0.3, 114, epochs=80, seed=0
    )
    race.append((losses[epoch], width, epoch, chosen))
    print(f"width {width:2}: best epoch {epoch}, loss {losses[epoch]:.4f}")
    print(f"    after the last epoch: {losses[-1]:.4f}")
_, width, stop, chosen = min(race, key=lambda entry: entry[0])
print(f"chosen: width {width}, {stop} epochs")

# %% [markdown]
# From these starts the widest network has its best epoch first, and ends worst by far. And look at the first line that was printed: on rows that were not
# trained on, the straight line is still ahead, by a hair. Which of the four would have won if other rows had been held back? Before you name a winner, ask again.

# %% given other-splits
for seed in (1, 2, 3):
    keep, held = split(len(train_rows), 114, seed)
    some, others = train_rows[keep], train_rows[held]
    A, B = standardise(features[some], features[others])
    t, u = standardise(target[some], target[others])
    errors = B @ np.linalg.lstsq(A, t)[0] - u
    lowest = {"line": np.mean(errors**2) / 2}
    parts = [tensor(part) for part in (A, t, B, u)]
    for units in (2, 8, 32):
        _, _, losses = choose(fresh(units), *parts, 0.3, 114, 60, 0)
        lowest[units] = min(losses)
    print(f"split {seed}:", ", ".join(f"{v:.4f}" for v in lowest.values()))
    print("    lowest:", min(lowest, key=lowest.get))

# %% [markdown]
# The columns are those of the line and of 2, 8 and 32 units. Three more splits have three winners, and the width that was chosen is none of them. Over the three splits the loss of each model moves by more than the models differ on any one of them, and a lead of a hair on one split says
# nothing. Nor is the race quite fair: a network may choose the best of its epochs by the very rows that judge it, and the line has no epochs. So take the choice above for what it is, one draw; the lab goes on with it.
#
# /// takeaway
# The training rows set the parameters, the validation rows set everything else. Before you name a winner, let it win on more than one split.
# ///
#
# ## 13 How hard each patient pulls
#
# *About 15 minutes.* A gradient is a mean, and it hides who wants what. `vmap` around `grad` takes it apart: the gradient of *each* example, in one pass
# ([functional transforms](@def:functional-transform)). Once they are apart, you can bound what a single example may do, and shorten each that is longer than *c*. Here
# is @eq:clip-each again, in which the norm is that of all four tensors together:
#
# $$
# \frac{1}{n} \sum_{i=1}^{n} \min\Big( 1, \frac{c}{\norm{\vect{g}_i}} \Big) \, \vect{g}_i .
# $$


# %% given one-loss torch
def one_loss(params, x, y):
    """The loss of one example. x: (d,), y: ()."""
    return net_loss(params, x[None], y[None])


def compiled(function):
    """As it is: PyTorch runs each operation as it comes."""
    return function


# %% given one-loss jax
def one_loss(params, x, y):
    """The loss of one example. x: (d,), y: ()."""
    return net_loss(params, x[None], y[None])


def compiled(function):
    """One program: without it, JAX compiles each operation by itself."""
    return jax.jit(function)


# %% stub clipped torch
def clipped(params, X, y, c):
    """The norms of all examples' gradients, and the clipped mean.

    Returns the norms, (n,), and a dictionary like params: the mean over
    the examples of their gradients, none of them longer than c.
    torch.func has vmap and grad; in_dims says what has an axis of rows.
    """
    return None  # your code here


# %% stub clipped jax
def clipped(params, X, y, c):
    """The norms of all examples' gradients, and the clipped mean.

    Returns the norms, (n,), and a dictionary like params: the mean over
    the examples of their gradients, none of them longer than c.
    jax has vmap and grad; in_axes says what has an axis of rows. It will
    be compiled, so that it may not ask for a value: no float(), no .item().
    """
    return None  # your code here


# %% solution clipped torch
def clipped(params, X, y, c):
    grad = torch.func.grad(one_loss)
    each = torch.func.vmap(grad, in_dims=(None, 0, 0))(params, X, y)
    flat = [g.reshape(len(X), -1) for g in each.values()]
    squares = [g.square().sum(dim=1) for g in flat]  # each (n,)
    norms = torch.sqrt(sum(squares))  # (n,)
    share = (c / norms).clamp(max=1)  # (n,)
    return norms, {
        k: torch.tensordot(share, g, 1) / len(X) for k, g in each.items()
    }


# %% solution clipped jax
def clipped(params, X, y, c):
    each = jax.vmap(jax.grad(one_loss), in_axes=(None, 0, 0))(params, X, y)
    flat = [g.reshape(len(X), -1) for g in each.values()]
    squares = [jnp.square(g).sum(axis=1) for g in flat]  # each (n,)
    norms = jnp.sqrt(sum(squares))  # (n,)
    share = jnp.minimum(1, c / norms)  # (n,)
    return norms, {
        k: jnp.tensordot(share, g, 1) / len(X) for k, g in each.items()
    }


# %% wrong clipped of-the-mean torch
# Wrong: the mean is clipped, and not each example
def clipped(params, X, y, c):
    grad = torch.func.grad(one_loss)
    each = torch.func.vmap(grad, in_dims=(None, 0, 0))(params, X, y)
    flat = [g.reshape(len(X), -1) for g in each.values()]
    squares = [g.square().sum(dim=1) for g in flat]  # each (n,)
    norms = torch.sqrt(sum(squares))
    mean = {k: g.mean(dim=0) for k, g in each.items()}
    length = torch.sqrt(sum(torch.square(g).sum() for g in mean.values()))
    share = (c / length).clamp(max=1)
    return norms, {k: share * g for k, g in mean.items()}


# %% wrong clipped of-the-mean jax
# Wrong: the mean is clipped, and not each example
def clipped(params, X, y, c):
    each = jax.vmap(jax.grad(one_loss), in_axes=(None, 0, 0))(params, X, y)
    flat = [g.reshape(len(X), -1) for g in each.values()]
    squares = [jnp.square(g).sum(axis=1) for g in flat]  # each (n,)
    norms = jnp.sqrt(sum(squares))
    mean = {k: g.mean(axis=0) for k, g in each.items()}
    length = jnp.sqrt(sum(jnp.square(g).sum() for g in mean.values()))
    share = jnp.minimum(1, c / length)
    return norms, {k: share * g for k, g in mean.items()}


# %% wrong clipped each-tensor torch
# Wrong: each tensor is clipped by its own norm
def clipped(params, X, y, c):
    grad = torch.func.grad(one_loss)
    each = torch.func.vmap(grad, in_dims=(None, 0, 0))(params, X, y)
    flat = [g.reshape(len(X), -1) for g in each.values()]
    squares = [g.square().sum(dim=1) for g in flat]  # each (n,)
    norms, mean = torch.sqrt(sum(squares)), {}
    for (k, g), square in zip(each.items(), squares, strict=True):
        share = (c / square.sqrt()).clamp(max=1)
        mean[k] = torch.tensordot(share, g, 1) / len(X)
    return norms, mean


# %% wrong clipped each-tensor jax
# Wrong: each tensor is clipped by its own norm
def clipped(params, X, y, c):
    each = jax.vmap(jax.grad(one_loss), in_axes=(None, 0, 0))(params, X, y)
    flat = [g.reshape(len(X), -1) for g in each.values()]
    squares = [jnp.square(g).sum(axis=1) for g in flat]  # each (n,)
    norms, mean = jnp.sqrt(sum(squares)), {}
    for (k, g), square in zip(each.items(), squares, strict=True):
        share = jnp.minimum(1, c / jnp.sqrt(square))
        mean[k] = jnp.tensordot(share, g, 1) / len(X)
    return norms, mean


# %% wrong clipped entries torch
# Wrong: each entry is cut off at c, and the norm is not asked
def clipped(params, X, y, c):
    grad = torch.func.grad(one_loss)
    each = torch.func.vmap(grad, in_dims=(None, 0, 0))(params, X, y)
    flat = [g.reshape(len(X), -1) for g in each.values()]
    squares = [g.square().sum(dim=1) for g in flat]  # each (n,)
    norms = torch.sqrt(sum(squares))
    return norms, {k: g.clamp(-c, c).mean(dim=0) for k, g in each.items()}


# %% wrong clipped entries jax
# Wrong: each entry is cut off at c, and the norm is not asked
def clipped(params, X, y, c):
    each = jax.vmap(jax.grad(one_loss), in_axes=(None, 0, 0))(params, X, y)
    flat = [g.reshape(len(X), -1) for g in each.values()]
    squares = [jnp.square(g).sum(axis=1) for g in flat]  # each (n,)
    norms = jnp.sqrt(sum(squares))
    return norms, {
        k: jnp.clip(g, -c, c).mean(axis=0) for k, g in each.items()
    }


# %% wrong clipped all-long torch
# Wrong: short gradients are made as long as c, too
def clipped(params, X, y, c):
    grad = torch.func.grad(one_loss)
    each = torch.func.vmap(grad, in_dims=(None, 0, 0))(params, X, y)
    flat = [g.reshape(len(X), -1) for g in each.values()]
    squares = [g.square().sum(dim=1) for g in flat]  # each (n,)
    norms = torch.sqrt(sum(squares))
    return norms, {
        k: torch.tensordot(c / norms, g, 1) / len(X) for k, g in each.items()
    }


# %% wrong clipped all-long jax
# Wrong: short gradients are made as long as c, too
def clipped(params, X, y, c):
    each = jax.vmap(jax.grad(one_loss), in_axes=(None, 0, 0))(params, X, y)
    flat = [g.reshape(len(X), -1) for g in each.values()]
    squares = [jnp.square(g).sum(axis=1) for g in flat]  # each (n,)
    norms = jnp.sqrt(sum(squares))
    return norms, {
        k: jnp.tensordot(c / norms, g, 1) / len(X) for k, g in each.items()
    }


# %% wrong clipped no-root torch
# Wrong: the norm is not a root but its square
def clipped(params, X, y, c):
    grad = torch.func.grad(one_loss)
    each = torch.func.vmap(grad, in_dims=(None, 0, 0))(params, X, y)
    flat = [g.reshape(len(X), -1) for g in each.values()]
    squares = [g.square().sum(dim=1) for g in flat]  # each (n,)
    norms = sum(squares)
    share = (c / norms).clamp(max=1)
    return norms, {
        k: torch.tensordot(share, g, 1) / len(X) for k, g in each.items()
    }


# %% wrong clipped no-root jax
# Wrong: the norm is not a root but its square
def clipped(params, X, y, c):
    each = jax.vmap(jax.grad(one_loss), in_axes=(None, 0, 0))(params, X, y)
    flat = [g.reshape(len(X), -1) for g in each.values()]
    squares = [jnp.square(g).sum(axis=1) for g in flat]  # each (n,)
    norms = sum(squares)
    share = jnp.minimum(1, c / norms)
    return norms, {
        k: jnp.tensordot(share, g, 1) / len(X) for k, g in each.items()
    }


# %% check clipped
def average(g, shares):
    """The mean of the gradients, each multiplied by its share, as a row."""
    n = len(g["a"])
    return np.concatenate(
        [np.tensordot(shares[k], x, 1).ravel() / n for k, x in g.items()]
    )


rng = np.random.default_rng(13)
for n, d, h, rank in [(6, 3, 4, 0.5), (5, 2, 3, 0.2)]:
    A, t = rng.normal(size=(n, d)), rng.normal(size=n)
    p = {"U": rng.normal(size=(d, h)), "v": rng.normal(size=h)}
    p |= {"c": rng.normal(size=h), "a": np.array(0.5)}
    g = each_by_hand(p, A, t)
    squares = {k: (x.reshape(n, -1) ** 2).sum(axis=1) for k, x in g.items()}
    lengths = np.sqrt(sum(squares.values()))
    c = float(np.quantile(lengths, rank))  # some are longer, some are not
    came = compiled(clipped)(tensors(p), tensor(A), tensor(t), c)
    assert came is not None, "clipped returned None: replace `return None`"
    assert len(came) == 2, "return the norms and the mean"
    norms, mean = to_numpy(came[0]), came[1]
    mean = {k: to_numpy(x) for k, x in mean.items()}
    assert norms.shape == (n,), (
        f"{n} examples have {n} norms, {(n,)}; came {norms.shape}. The norm "
        "of an example is over all of its entries, in all tensors"
    )
    said = (
        f"norms: expected {lengths.round(4).tolist()}, came "
        f"{norms.astype(float).round(4).tolist()}. "
    )
    assert not np.allclose(norms, lengths**2, rtol=1e-3), said + (
        "That is the sum of the squares: the norm is its root"
    )
    assert np.allclose(norms, lengths, rtol=1e-3), said + (
        "Sum the squares within each tensor, for each example, then over the "
        "tensors, and take the root"
    )
    shapes = {k: x.shape for k, x in mean.items()}
    assert shapes == {k: x.shape for k, x in p.items()}, (
        f"the mean has the shapes of params; came {shapes}: the axis of the "
        "examples is averaged away"
    )
    row = np.concatenate([mean[k].ravel() for k in g])
    whole, expected = (
        average(g, dict.fromkeys(g, np.ones(n))),
        average(g, dict.fromkeys(g, np.minimum(1, c / lengths))),
    )
    said = (
        f"the mean, a: expected {expected[-1]:.4f}, came {row[-1]:.4f}; its "
        f"length: expected {np.linalg.norm(expected):.4f}, came "
        f"{np.linalg.norm(row):.4f}. "
    )
    whole = whole * min(1, c / np.linalg.norm(whole))
    assert not np.allclose(row, whole, atol=1e-4), said + (
        "That is the mean, clipped: clip each, then average"
    )
    long = average(g, dict.fromkeys(g, c / lengths))
    assert not np.allclose(row, long, atol=1e-4), said + (
        "All gradients have the length c there. A short one stays as it is: "
        "the share is at most 1"
    )
    own = average(
        g, {k: np.minimum(1, c / np.sqrt(s)) for k, s in squares.items()}
    )
    assert not np.allclose(row, own, atol=1e-4), said + (
        "Each tensor has a share of its own there, which turns the gradient: "
        "one share for all tensors of an example"
    )
    assert np.allclose(row, expected, atol=1e-4), said + (
        "The gradient of example i times min(1, c / its norm), then the "
        "mean. To cut off entries is something else"
    )
print("clipped: passed")

# %% [markdown]
# If no gradient is longer than *c*, the clipped mean is the gradient of the batch. The cell asserts that first, against the chain rule by hand. Then it looks at the network that was chosen: who
# pulls, now that the mean is short?

# %% given who-pulls
pull = compiled(clipped)
norms, mean = pull(chosen, X_fit, y_fit, 1e6)
by_hand = each_by_hand(
    {k: to_numpy(p) for k, p in chosen.items()}, rows, targets
)
for k, g in by_hand.items():
    assert np.allclose(to_numpy(mean[k]), g.mean(axis=0), atol=1e-4), k
norms = np.sort(to_numpy(norms))
length = np.sqrt(sum((to_numpy(g) ** 2).sum() for g in mean.values()))
print(f"norms: median {np.median(norms):.3f}, largest {norms[-1]:.3f}")
print(f"norm of their mean: {length:.3f}")
tenth = norms[-len(norms) // 10 :].sum() / norms.sum()
print(f"share of the largest tenth in the sum: {tenth:.3f}")

# %% [markdown]
# The mean is short because the pulls nearly cancel, not because they are small. What if some patients pull who should not? Somebody types a zero too many,
# in five of the 228 targets. Before you run the cell: what will it do to the loss on the validation rows, which are typed correctly?

# %% given typing-errors
typed = target[fit_rows].copy()
typed[:5] *= 10
_, y_typed = map(tensor, standardise(target[fit_rows], typed))
norms = to_numpy(pull(fresh(8), X_fit, y_typed, 1e6)[0])
for name, size in [("unclipped", norms), ("clipped", np.minimum(norms, 2))]:
    print(f"share of the five, {name}: {size[:5].sum() / size.sum():.3f}")
for name, goal, c in [
    ("correct", y_fit, 1e6),
    ("correct, clipped", y_fit, 2.0),
    ("five wrong", y_typed, 1e6),
    ("five wrong, clipped", y_typed, 2.0),
]:
    params = fresh(8)
    for _ in range(75):
        _, g = pull(params, X_fit, goal, c)
        params = {k: p - 0.2 * g[k] for k, p in params.items()}
    print(f"{name}: validation loss {net_loss(params, X_val, y_val):.4f}")
mean_loss = np.mean(to_numpy(y_val) ** 2) / 2
print(f"always the mean: validation loss {mean_loss:.4f}")

# %% [markdown]
# Here five wrong numbers in 228 make the network far worse than one that always says the mean of the right ones. (On other splits they may do less harm: ask again.) Clipped, each of the five has
# little more than one voice in 228, however loud. Nobody had to know which five. With correct targets clipping changes little: on this split it costs a little, on another it may gain. (That, and that the
# last number is even below that of the correct targets, may be luck, such as 114 rows allow.)
#
# ## What was it good for?
#
# The rows that you put away have waited long enough, and all choices have been made. The network is trained once more, with the width and for the epochs that were
# chosen, now on all 342 rows. How far off are the predictions, in the unit of the target, for patients that
# no model has seen?

# %% given score
w, losses = library(start, X, y, 0.1, 64, epochs=30, seed=0)
weights = to_numpy(w)


def off(predictions, y):
    """Root of the mean squared error, in the unit of the target."""
    return unit * np.sqrt(np.mean((predictions - y) ** 2))


everybody = tensor(np.concatenate([X_train, X_test]))


def line(weights):
    return X_train @ weights, X_test @ weights


def bent(width, epochs):
    params = fit(fresh(width), X, y, 0.3, 114, epochs, seed=0)[-1]
    f = to_numpy(compiled(network)(params, everybody))
    return f[: len(X_train)], f[len(X_train) :]


for name, (seen, unseen) in [
    ("mean", line(0 * best)),
    ("your line", line(weights)),
    ("least squares", line(best)),
    ("chosen network", bent(width, stop)),
    ("the widest, not stopped", bent(32, 80)),
]:
    print(f"{name}: {off(seen, y_train):.1f} on seen patients", end=", ")
    print(f"{off(unseen, y_test):.1f} on unseen")
strong = np.argsort(-abs(weights))[:3]
print("largest weights:", [data.feature_names[j] for j in strong])

# %% [markdown]
# Least squares, solved at once ([section 4.1](../04-linear-models/least-squares.md)), is where descent would arrive in the end ([section 2.3](../02-preliminaries/gradient-descent.md)). Yours is not there
# yet. Are the unseen patients worse off for it? Now read the two columns from top to bottom: the first is the better the more a model can bend,
# and the second is not.
#
# **An open question.** There is no check for this one, and no single answer. Begin with the part that you doubt most.
#
# 1. The condition number of the Hessian is above 400. How many steps would descent need for one more decimal digit of the
#    weights? Would they change what you can say about a patient?
# 2. Give the optimiser a momentum of 0.9 (both libraries have it as an argument), or take [Adam](@def:adam). How many epochs does it save, and does the
#    edge move as @box:momentum-rate says?
# 3. Repeat the whole lab with other seeds for the two splits, and for the start of the network. How often is another epoch chosen? By how much do the last numbers
#    move, and is the difference between line and network larger than that?
# 4. [Ridge regression](@def:ridge) is a third way to hold a model back, beside few units and an early stop. Add a penalty to what is trained, not to what is validated, and let the validation rows choose it. Does the widest
#    network still have to be stopped?
# 5. Choose *c* yourself, knowing nothing about typing errors. On which rows, and what if those rows have some, too?
#
# Write down what you expect before you run anything. Then find out.
#
# /// takeaway
# A training loop is four lines: rows, loss, gradient, step. They stay when the model grows and when an example is not to be trusted; when to stop is for rows to say
# that the loop has never seen.
# ///
