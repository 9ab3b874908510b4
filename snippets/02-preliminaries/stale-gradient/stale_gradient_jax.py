import jax
import jax.numpy as jnp


def f(x):  # x ~ (2,): eigenvalues 1 and 9
    return (x[0] ** 2 + 9 * x[1] ** 2) / 2


@jax.jit
def step(x, eta):
    loss, g = jax.value_and_grad(f)(x)
    return x - eta * g, loss


def descend(forget, eta=0.1, steps=60):
    x, losses = jnp.array([9.0, 1.0]), []
    for _ in range(steps):
        moved, loss = step(x, eta)
        if not forget:
            x = moved
        losses.append(loss.item())
    return losses


right, wrong = descend(forget=False), descend(forget=True)
for k in (0, 20, 40, 59):
    print(f"step {k}: right {right[k]:.4f}, wrong {wrong[k]:.4f}")
print(f"lowest when wrong: {min(wrong):.4f}")
