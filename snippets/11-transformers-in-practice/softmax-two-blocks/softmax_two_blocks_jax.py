import jax
import jax.numpy as jnp

jax.config.update("jax_default_matmul_precision", "highest")
z = jnp.array([1.0, 3.0, 2.0, 5.0])  # (m,), the scores of four keys
V = jnp.array([[1.0, 0.0], [0.0, 1.0], [2.0, 2.0], [3.0, -1.0]])  # (m, v)


@jax.jit
def read(z, V):  # a block -> its maximum, sum (), weighted values (v,)
    top = z.max()
    weights = jnp.exp(z - top)
    return top, weights.sum(), weights @ V


@jax.jit
def merge(a, b):
    top = jnp.maximum(a[0], b[0])
    f, g = jnp.exp(a[0] - top), jnp.exp(b[0] - top)  # to the new unit
    return top, f * a[1] + g * b[1], f * a[2] + g * b[2]


@jax.jit
def bare(z, V):  # no maximum is taken off
    weights = jnp.exp(z)
    return weights.sum(), weights @ V


def said(o):
    return " ".join(f"{entry:.4f}" for entry in o.tolist())


one, two = read(z[:2], V[:2]), read(z[2:], V[2:])
for name, (top, s, o) in dict(first=one, second=two).items():
    print(f"{name}: t = {top.item():.0f}, s = {s.item():.4f}, o = {said(o)}")
_, s, o = merge(one, two)
assert jnp.allclose(o / s, jax.nn.softmax(z) @ V)  # the library's
print("merged:", said(o / s))
print(
    "mean of the two outputs:", said((one[2] / one[1] + two[2] / two[1]) / 2)
)
for shift in (0, 95, -110):  # the softmax does not notice
    y = z + shift
    _, s, o = merge(read(y[:2], V[:2]), read(y[2:], V[2:]))
    (s1, o1), (s2, o2) = bare(y[:2], V[:2]), bare(y[2:], V[2:])
    print(f"largest score {y.max().item():.0f}, merged:", said(o / s))
    print(
        f"largest score {y.max().item():.0f}, without t:",
        said((o1 + o2) / (s1 + s2)),
    )
