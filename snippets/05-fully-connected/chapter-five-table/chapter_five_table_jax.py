import jax
import jax.numpy as jnp
from jax import grad
from jax.nn import gelu, silu

n, d, h, o = 4, 3, 5, 2
X = jnp.linspace(-1, 1, n * d).reshape(n, d)
Y = jnp.linspace(0, 1, n * o).reshape(n, o)
U, c = jnp.linspace(-1, 2, d * h).reshape(d, h), jnp.zeros(h)
V, a = jnp.linspace(1, -1, h * o).reshape(h, o), jnp.zeros(o)
W = jnp.linspace(2, -1, d * h).reshape(d, h)
eta, beta, lam, velocity = 0.1, 0.9, 0.01, jnp.ones((d, h))


def loss(U, X, Y):  # -> ()
    return jnp.square(jax.nn.relu(X @ U + c) @ V + a - Y).mean()


g, z = grad(loss)(U, X, Y), X @ U + c
m, s = 0.1 * g / (1 - 0.9), 0.001 * g**2 / (1 - 0.999)  # Adam's, step 1
table = dict(
    folded=U @ V,
    before=X @ U + c,
    hidden=jax.nn.relu(X @ U + c),
    output=jax.nn.relu(X @ U + c) @ V + a,
    gradient=grad(loss)(U, X, Y),
    batch=grad(loss)(U, X[:2], Y[:2]),
    descent=U - eta * g,
    velocity=beta * velocity + g,
    adam=U - eta * m / (jnp.sqrt(s) + 1e-8),
    adamw=(1 - eta * lam) * U - eta * m / (jnp.sqrt(s) + 1e-8),
    gelu=gelu(z, approximate=False),
    silu=silu(z),
    gated=silu(X @ U) * (X @ W),
    slope=jax.nn.sigmoid(z) * (1 - jax.nn.sigmoid(z)),
)
for name, value in table.items():
    print(f"{name}: {value.shape}")
squares = [round((value**2).sum().item(), 3) for value in table.values()]
print("sums of squares:", squares)
