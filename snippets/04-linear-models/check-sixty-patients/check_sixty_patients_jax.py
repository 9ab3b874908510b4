import jax
import jax.numpy as jnp
import numpy as np
from sklearn.datasets import load_diabetes

jax.config.update("jax_enable_x64", True)
features, y = load_diabetes(return_X_y=True, scaled=False)
order = np.random.default_rng(8).permutation(len(y))  # as in section 4.1
features, y = jnp.array(features[order]), jnp.array(y[order])
n = 60
mean, std = features[:n].mean(axis=0), features[:n].std(axis=0)
Z, t = (features - mean) / std, y - y[:n].mean()
penalties = 10.0 ** jnp.arange(-4, 2.1, 0.25)

U, s, Vh = jnp.linalg.svd(Z[:n], full_matrices=False)
shrink = s**2 / (s**2 + n * penalties[:, None])  # (k, r)
residuals = t[:n] - (shrink * (U.T @ t[:n])) @ U.T  # (k, n)
leverage = shrink @ (U**2).T + 1 / n  # 1 / n is what the free bias adds
left_out = jnp.sqrt(jnp.square(residuals / (1 - leverage)).mean(axis=1))

W = (shrink / s * (U.T @ t[:n])) @ Vh  # (k, d)
errors = jnp.square(W @ Z.T - t)  # (k, all examples)
validation = jnp.sqrt(errors[:, n : n + 191].mean(axis=1))
test = jnp.sqrt(errors[:, n + 191 :].mean(axis=1))
for name, curve in [("left out", left_out), ("validation", validation)]:
    k = curve.argmin()
    print(f"{name}, penalty: {penalties[k]:.3f}")
    print(f"{name}, error: {curve[k]:.2f}")
    print(f"{name}, test error: {test[k]:.2f}")
