import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def f(x):  # (2,) -> ()
    return x[0] ** 2 * x[1] + 3 * x[1]


x, h = jnp.array([1.0, 1.5]), 1e-6
e1, e2 = jnp.eye(2)  # (2,), (2,)
partials = jnp.stack([(f(x + h * e) - f(x)) / h for e in (e1, e2)])
value, gradient = jax.value_and_grad(f)(x)  # (), (2,)
print("value:", value.item())
print("quotients:", [round(p, 4) for p in partials.tolist()])
print("gradient:", gradient.tolist())
assert jnp.allclose(gradient, partials, atol=1e-5)


def g(params):  # a dictionary of arrays -> ()
    return jnp.square(x @ params["W"] + params["b"]).sum()


params = {"W": jnp.ones((2, 3)), "b": jnp.zeros(3)}
for name, by in jax.grad(g)(params).items():
    print(f"gradient by {name}:", by.shape)
