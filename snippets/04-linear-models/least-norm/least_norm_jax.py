import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
X = jnp.array([[1.0, 1.0, 0.0], [0.0, 1.0, 1.0]])  # (n, d) = (2, 3)
y = jnp.array([3.0, 0.0])  # (n,)


def show(name, w):
    error = jnp.square(X @ w - y).mean()
    print(f"{name}:", [round(v, 4) + 0.0 for v in w.tolist()], end=", ")
    print(f"error {error:.3f}, length {jnp.linalg.norm(w):.3f}")


@jax.jit
def descend(w):
    def step(_, w):
        return w - 0.5 * X.T @ (X @ w - y)

    return jax.lax.fori_loop(0, 200, step, w)


show("pseudoinverse", jnp.linalg.pinv(X) @ y)
show("lstsq", jnp.linalg.lstsq(X, y)[0])
show("descent from 0", descend(jnp.zeros(3)))
show("descent from (0, 0, 3)", descend(jnp.array([0.0, 0.0, 3.0])))
for penalty in (1.0, 0.1, 0.001):
    A = X.T @ X + len(y) * penalty * jnp.eye(3)
    show(f"ridge, penalty {penalty}", jnp.linalg.solve(A, X.T @ y))

U, s, Vh = jnp.linalg.svd(X, full_matrices=False)  # (n, r), (r,), (r, d)
by_hand = Vh.T @ ((U.T @ y) / s)  # no singular value is 0 here
assert jnp.allclose(by_hand, jnp.linalg.pinv(X) @ y)
