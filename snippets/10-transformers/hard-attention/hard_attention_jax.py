import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
K = jnp.array([[1.0, 0], [0, 1], [-1, 0], [0, -1]])  # (m, k)
V = jnp.array([10.0, 20, 30, 40])  # (m,)
q = jnp.array([0.5, 0.4])  # (k,)


@jax.jit
def soft(q, tau):  # a mean of the values
    return jax.nn.softmax(K @ q / tau) @ V


def hard(q):  # one of the values
    return V[(K @ q).argmax()]


slope = jax.jit(jax.grad(soft))
for tau in 1.0, 0.3, 0.1, 0.03, 0.01:
    print(f"temperature {tau}: {soft(q, tau).item():.4f}")
    size = jnp.linalg.norm(slope(q, tau))
    print(f"temperature {tau}, gradient: {size:.4f}")

print(f"hard: {hard(q):.4f}")
assert (jax.grad(hard)(q) == 0).all()  # not an error, and no use
step = jnp.array([0.0, 0.09])
print(f"hard, a step of 0.09: {hard(q + step):.4f}")
print(f"hard, a step of 0.18: {hard(q + 2 * step):.4f}")

tie = jnp.array([0.5, 0.5])
print(f"tie, hard: {hard(tie):.4f}")
print(f"tie, temperature 0.01: {soft(tie, 0.01):.4f}")
