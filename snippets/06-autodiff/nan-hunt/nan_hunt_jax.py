import jax
import jax.numpy as jnp


def loss(X):  # (n, d) -> (): the mean length of the rows
    squares = jnp.square(X).sum(1)  # (n,)
    lengths = jnp.sqrt(squares)
    return lengths.mean()


X = jnp.array([[3.0, 4.0], [0.0, 0.0]])
g = jax.grad(loss)(X)
print(f"value: {loss(X):.2f}")
print("gradient:", [[round(entry, 2) for entry in row] for row in g.tolist()])

try:
    with jax.debug_nans(True):
        jax.grad(loss)(X)
except FloatingPointError as error:
    print("stopped:", str(error).split(".")[0])


@jax.custom_vjp
def show(x):  # x itself, and prints its adjoint
    return x


def report(g):
    print("adjoint of squares:", [f"{entry:.2f}" for entry in g])


def backward(_, g):
    jax.debug.callback(report, g)
    return (g,)


show.defvjp(lambda x: (x, None), backward)
jax.grad(lambda X: jnp.sqrt(show(jnp.square(X).sum(1))).mean())(X)
jax.effects_barrier()
