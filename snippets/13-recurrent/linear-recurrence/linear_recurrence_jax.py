import jax
import jax.numpy as jnp

A = jnp.array([[0.5, 0.5], [0.0, 0.5]])  # (e, e)
B = jnp.array([[0.0], [1.0]])  # (e, d)
C = jnp.array([[1.0, 0.0]])  # (o, e)


@jax.jit
def run(X):  # (n, d) to states (n, e), outputs and late outputs (n, o)
    def step(s, x):
        new = A @ s + B @ x
        return new, (new, C @ new, C @ s)  # C @ s: before x has come in

    return jax.lax.scan(step, jnp.zeros(2), X)[1]


X = jnp.array([[4.0], [0.0], [0.0], [8.0], [0.0]])  # (n, d)
S, Y, late = run(X)
for i in range(len(X)):
    print(f"state {i + 1}:", S[i].tolist())
print("outputs:", Y[:, 0].tolist())
print("read before the input:", late[:, 0].tolist())

other = jnp.array([[1.0], [-2.0], [0.0], [3.0], [5.0]])
summed = 2 * Y + run(other)[1]
print("linear:", bool(jnp.allclose(run(2 * X + other)[1], summed)))
