import jax
import jax.numpy as jnp
from jax import grad, jacfwd, jacrev, jvp, vjp, vmap
from jax.lax import stop_gradient

A = jnp.arange(12.0).reshape(4, 3) / 10  # (o, d)
X = jnp.arange(15.0).reshape(5, 3) / 15  # (n, d)
x = jnp.array([0.5, -1.0, 0.25])  # (d,)
v = jnp.array([1.0, 0.0, 2.0])  # (d,)
u = jnp.array([1.0, 0.0, -1.0, 0.5])  # (o,)
h = 0.125


def f(x):  # (d,) -> (o,)
    return jnp.tanh(A @ x)


def loss(x):  # (d,) -> ()
    return jnp.square(f(x)).mean()


table = dict(
    value=f(x),
    quotient=(f(x + h * v) - f(x)) / h,
    forward=jvp(f, (x,), (v,))[1],
    reverse=vjp(f, x)[1](u)[0],
    columns=jacfwd(f)(x),
    rows=jacrev(f)(x),
    gradient=grad(loss)(x),
    along=jvp(grad(loss), (x,), (v,))[1],
    each=vmap(grad(loss))(X),
    total=vmap(grad(loss))(X).mean(0),
    again=grad(jax.checkpoint(loss))(x),
    constant=grad(lambda x: x @ stop_gradient(x))(x),
    kink=grad(jax.nn.relu)(0.0),
)
for name, value in table.items():
    print(f"{name}: {value.shape}")
squares = [round((value**2).sum().item(), 3) for value in table.values()]
print("sums of squares:", squares)
