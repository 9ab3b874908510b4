import jax.numpy as jnp


def inner(x, y):  # (d,), (d,) -> ()
    return sum(x[i] * y[i] for i in range(len(x)))


def cosine(x, y):  # (d,), (d,) -> ()
    return inner(x, y) / (inner(x, x) ** 0.5 * inner(y, y) ** 0.5)


a = jnp.array([3.0, 4.0])
assert jnp.isclose(inner(a, a) ** 0.5, jnp.linalg.vector_norm(a))

others = {
    "2a": 2 * a,
    "near": jnp.array([4.0, 3.0]),
    "right angle": jnp.array([4.0, -3.0]),
    "-a": -a,
}
for name, b in others.items():
    assert jnp.isclose(inner(a, b), jnp.dot(a, b))
    lengths = jnp.linalg.vector_norm(a) * jnp.linalg.vector_norm(b)
    assert jnp.isclose(cosine(a, b), jnp.dot(a, b) / lengths)
    print(f"{name} inner: {inner(a, b):.1f}")
    print(f"{name} cosine: {cosine(a, b):.2f}")

zero = jnp.zeros(2)
print(f"zero cosine: {cosine(a, zero):.2f}")  # 0 / 0: no angle
