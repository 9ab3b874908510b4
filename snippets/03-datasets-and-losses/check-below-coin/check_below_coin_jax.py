import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
y = jnp.arange(40) % 2  # 20 zeros and 20 ones


def share_right(folds):  # predict what most of the other rows have
    assert sorted(np.ravel(folds)) == list(range(40))  # each row once
    right = 0
    for fold in folds:
        ones = (y.sum() - y[fold].sum()).item()
        guess = int(2 * ones > 40 - len(fold))
        right += (y[fold] == guess).sum().item()
    return right / 40


each = np.arange(40)[:, None]  # 40 folds of one row
print(f"one row a fold: {share_right(each):.3f}")
random = [share_right(rng.permutation(40).reshape(5, 8)) for _ in range(500)]
print(f"five random folds: {np.mean(random):.3f}")
alike = np.arange(40).reshape(5, 8)  # four zeros and four ones in each
print(f"five folds alike: {share_right(alike):.3f}")
