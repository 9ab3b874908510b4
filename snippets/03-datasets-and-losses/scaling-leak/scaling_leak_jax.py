import functools

import jax
import jax.numpy as jnp
import numpy as np
from sklearn.datasets import load_diabetes

jax.config.update("jax_enable_x64", True)

features, target = load_diabetes(return_X_y=True, scaled=False)
X, y = jnp.asarray(features), jnp.asarray(target)  # (442, 10), (442,)


def moments(rows):
    return X[rows].mean(axis=0), X[rows].std(axis=0)


@functools.partial(jax.jit, static_argnames="k")
def errors(train, test, k):  # squared error of the k nearest, three ways
    answers = []
    everything = jnp.concatenate([train, test])
    for fit, fit_test in [
        (train, train),  # honest
        (everything, everything),  # leaky
        (train, test),  # two rulers
    ]:
        (m, s), (m_test, s_test) = moments(fit), moments(fit_test)
        A, B = (X[train] - m) / s, (X[test] - m_test) / s_test
        distance = jnp.linalg.vector_norm(B[:, None] - A, axis=-1)
        near = jax.lax.top_k(-distance, k)[1]  # (100, k)
        answers.append(
            jnp.square(y[train][near].mean(axis=1) - y[test]).mean()
        )
    return jnp.stack(answers)


rng = np.random.default_rng(0)
for n, k in [(10, 3), (342, 10)]:
    orders = [rng.permutation(442) for _ in range(100)]
    table = np.stack([errors(o[:n], o[-100:], k) for o in orders])
    honest, leaky, two_rulers = np.sqrt(table.mean(axis=0)).tolist()
    print(f"{n} rows, honest: {honest:.2f}")
    print(f"{n} rows, leaky: {leaky:.2f}")
    print(f"{n} rows, two rulers: {two_rulers:.2f}")
    share = (table[:, 1] < table[:, 0]).mean().item()
    print(f"{n} rows, leak looks better in: {100 * share:.0f} %")
