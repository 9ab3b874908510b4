import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(2)
n, d, e = 8, 2, 3
X = rng.normal(0, 0.5, (n, d))
A = rng.normal(size=(e, e))
B = rng.normal(size=(e, d))


def step(s, x):
    return jnp.tanh(A @ s + B @ x)


@jax.jit
def run(s):  # from a state to the last one, and all on the way
    def keep(s, x):
        s = step(s, x)
        return s, s

    return jax.lax.scan(keep, s, X)


_, S = run(jnp.zeros(e))  # (n, e)
factors = (1 - S**2)[:, :, None] * A  # ∂s_i / ∂s_(i-1), (n, e, e)

late_left, early_left = np.eye(e), np.eye(e)
for J in np.asarray(factors):
    late_left = J @ late_left  # J_n ... J_2 J_1
    early_left = early_left @ J  # J_1 J_2 ... J_n
whole = jax.jit(jax.jacrev(lambda s: run(s)[0]))(jnp.zeros(e))  # (e, e)
print("product = Jacobian:", np.allclose(late_left, whole))
print("wrong order = Jacobian:", np.allclose(early_left, whole))
print(f"norm: {np.linalg.norm(whole, 2):.6f}")
print(f"wrong order, norm: {np.linalg.norm(early_left, 2):.6f}")
bound = np.linalg.norm(factors, 2, axis=(1, 2)).prod()
print(f"product of the norms: {bound:.6f}")
