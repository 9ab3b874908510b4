import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
e = 4
x = jnp.array([2.0, -1.0, 5.0, 1.0, 0.0, 3.0])  # (n,)
k = jnp.arange(e)
r = jnp.sqrt(2 * k + 1)
A = -(jnp.tril(jnp.outer(r, r), -1) + jnp.diag(k + 1))  # (e, e)
block = jnp.block([[A, r[:, None]], [jnp.zeros((1, e + 1))]])


def fitted(x):  # the same coefficients from the whole past, by quadrature
    node, weight = np.polynomial.legendre.leggauss(e)
    u = (np.arange(len(x))[:, None] + (node + 1) / 2) / len(x)  # (n, e)
    P = np.polynomial.legendre.legvander(2 * u - 1, e - 1) * r
    return jnp.einsum("i,j,ijk->k", x, weight / 2, P) / len(x)


@jax.jit
def online(x):  # (n,) -> (n, e)
    i = jnp.arange(2, len(x) + 1)
    scaled = jnp.log(i / (i - 1))[:, None, None] * block
    steps = jax.vmap(jax.scipy.linalg.expm)(scaled)[
        :, :e
    ]  # (n - 1, e, e + 1)

    def update(s, inputs):
        step, value = inputs
        s = step[:, :e] @ s + step[:, e] * value
        return s, s

    # the step from time 0 is infinitely long
    first = jnp.zeros(e).at[0].set(x[0])
    rest = jax.lax.scan(update, first, (steps, x[1:]))[1]
    return jnp.vstack([first, rest])


print(
    "A:", [[round(v, 2) for v in row] for row in (A[:3, :3] + 0.0).tolist()]
)
for i, s in enumerate(online(x), start=1):
    assert jnp.allclose(s, fitted(x[:i]))
    print(f"after {i}:", *[f"{v:.3f}" for v in s.tolist()])
print(f"mean of the inputs: {x.mean():.3f}")

wrong = jnp.zeros(e)  # Euler, as ds = (A s + B x) / i
for i, value in enumerate(x, start=1):
    wrong = wrong + (A @ wrong + r * value) / i
print("Euler, after 6:", *[f"{v:.3f}" for v in wrong.tolist()])
