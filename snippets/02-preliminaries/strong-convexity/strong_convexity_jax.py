import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
a, mu, L = jnp.array([3.0, 1.0]), 1.0, 11.0  # L = mu + |a|^2


def f(x):  # x ~ (2,): curved by mu to L, lowest at 0
    return x @ x / 2 + jnp.log(jnp.cosh(a @ x))


for point in ([0.0, 0.0], [4.0, 4.0]):
    low, high = jnp.linalg.eigvalsh(jax.hessian(f)(jnp.array(point)))
    print(f"eigenvalues at {point}: {low:.4f} and {high:.4f}")

eta, promised = 2 / (mu + L), (L - mu) / (L + mu)
print(f"promised: {promised:.4f}")
norm, slope = jnp.linalg.vector_norm, jax.jit(jax.grad(f))
x, factors = jnp.array([4.0, 4.0]), []
for _ in range(40):
    new = x - eta * slope(x)
    factors.append((norm(new) / norm(x)).item())  # the minimum is at 0
    x = new
assert max(factors) < promised + 1e-9
for k in (1, 2, 5, 10, 20, 40):
    print(f"step {k}, the error times: {factors[k - 1]:.4f}")
