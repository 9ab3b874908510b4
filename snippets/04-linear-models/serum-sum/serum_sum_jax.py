import jax
import jax.numpy as jnp
from sklearn.datasets import load_diabetes

jax.config.update("jax_enable_x64", True)
features = jnp.array(load_diabetes(scaled=False).data)  # (n, d)
Z = (features - features.mean(axis=0)) / features.std(axis=0)
n, d = Z.shape
C = Z.T @ Z / n  # (d, d): correlations
r = abs(C - jnp.eye(d)).max()  # a feature with itself does not count
print(f"largest correlation of two: {r:.3f}")
print(f"condition number of these two: {(1 + r) / (1 - r):.1f}")


def shares(j):  # of the variance of feature j: what the others predict
    others, target = jnp.delete(Z, j, axis=1), Z[:, j]
    by_others = others @ jnp.linalg.lstsq(others, target)[0]
    return 1 - jnp.square(target - by_others).mean()


R2 = jnp.stack([shares(j) for j in range(d)])
assert jnp.allclose(jnp.linalg.inv(C).diagonal(), 1 / (1 - R2))
for name, j in [("body mass index", 2), ("serum 1", 4)]:
    print(f"{name}, R2: {R2[j]:.3f}")

four = jnp.array([4, 5, 6, 8])  # alone
variances, V = jnp.linalg.eigh(C[four][:, four])  # ascending
v = V[:, 0] * jnp.sign(V[0, 0])  # along v the examples differ least
print("weights of serum 1, 2, 3, 5:", [round(w, 2) for w in v.tolist()])
print(f"variance of their sum: {variances[0]:.4f}")
ratio = variances[-1] / variances[0]
print(f"condition number of these four: {ratio:.0f}")
print(f"condition number of all: {jnp.linalg.cond(C):.0f}")
without = jnp.delete(jnp.arange(d), 4)
print(f"without serum 1: {jnp.linalg.cond(C[without][:, without]):.0f}")
