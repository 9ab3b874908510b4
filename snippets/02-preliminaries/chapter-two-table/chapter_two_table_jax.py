import jax
import jax.numpy as jnp
from jax import grad, hessian, jacrev, jvp

X = jnp.arange(12.0).reshape(4, 3) / 10  # (n, d)
A = jnp.array([[2.0, 1.0, 0.0], [1.0, 2.0, 1.0], [0.0, 1.0, 2.0]])  # (d, d)
x = jnp.array([1.0, -1.0, 2.0])  # (d,)
u = jnp.array([0.0, 0.6, 0.8])  # (d,), of length 1
eta = 0.1


def f(x):  # (d,) -> ()
    return x @ A @ x / 2


def g(x):  # (d,) -> (n,)
    return jnp.tanh(X @ x)


table = dict(
    centred=X - X.mean(0),
    gram=X @ X.T,
    hadamard=X * X,
    inner=x @ u,
    outer=jnp.outer(x, u),
    norm=jnp.linalg.vector_norm(x),
    cosine=x @ u / jnp.linalg.vector_norm(x),
    forms=jnp.einsum("ki,ij,kj->k", X, A, X),
    eigenvalues=jnp.linalg.eigvalsh(A),
    exponential=jax.scipy.linalg.expm(A),
    gradient=grad(f)(x),
    jacobian=jacrev(g)(x),
    along=jvp(g, (x,), (u,))[1],
    curvature=hessian(f)(x),
    linear=f(x) + grad(f)(x) @ u,
    step=x - eta * grad(f)(x),
)
for name, value in table.items():
    print(f"{name}: {value.shape}")
squares = [round((value**2).sum().item(), 3) for value in table.values()]
print("sums of squares:", squares)
