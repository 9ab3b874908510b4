import jax
import jax.numpy as jnp
import numpy as np
from scipy.signal import cont2discrete

jax.config.update("jax_enable_x64", True)
e, delta = 2, 0.5
A = jnp.array([[0.0, 1.0], [-4.0, -0.4]])  # (e, e): a damped swing
B = jnp.array([[0.0], [4.0]])  # (e, 1): what pushes it
eye, expm = jnp.eye(e), jax.scipy.linalg.expm


def euler(A, B, delta):
    return eye + delta * A, delta * B


def bilinear(A, B, delta):
    left = eye - delta / 2 * A
    right = jnp.hstack([eye + delta / 2 * A, delta * B])  # (e, e + 1)
    return jnp.split(jnp.linalg.solve(left, right), [e], axis=1)


def hold(A, B, delta):
    block = jnp.block([[A, B], [jnp.zeros((1, e + 1))]])
    # the input as one more state, with derivative 0
    return jnp.split(expm(delta * block)[:e], [e], axis=1)


exact = expm(20 * delta * A)[:, 0]  # (e,): from (1, 0) on
for rule, name in [(euler, "euler"), (bilinear, "bilinear"), (hold, "zoh")]:
    A_d, B_d = rule(A, B, delta)
    system = (np.array(A), np.array(B), np.eye(e), np.zeros((e, 1)))
    theirs = cont2discrete(system, delta, method=name)
    assert jnp.allclose(A_d, theirs[0]), name
    assert jnp.allclose(B_d, theirs[1]), name
    s = jnp.linalg.matrix_power(A_d, 20)[:, 0]  # 20 steps, input 0
    print(f"{name}, A:", [[round(v, 3) for v in r] for r in A_d.tolist()])
    print(f"{name}, B:", [round(v, 3) for v in B_d[:, 0].tolist()])
    size = jnp.sqrt(jnp.linalg.det(A_d))  # of a pair of conjugates
    print(f"{name}, modulus of both eigenvalues: {size:.4f}")
    print(f"{name}, off after 20 steps: {jnp.linalg.norm(s - exact):.4f}")
