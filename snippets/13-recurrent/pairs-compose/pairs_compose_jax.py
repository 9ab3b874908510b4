import jax.numpy as jnp


def then(first, second):  # the map of s that does one, then the other
    (a1, b1), (a2, b2) = first, second
    return a2 @ a1, a2 @ b1 + b2


def pair(a, b):  # s becomes a s + b: (e, e), (e,) with e = 1
    return jnp.array([[a]]), jnp.array([b])


def show(f):
    return f[0].item(), f[1].item()


p, q, r = pair(2.0, 1.0), pair(3.0, -1.0), pair(0.5, 4.0)
print("p, then q:", show(then(p, q)))
print("(p, q), r:", show(then(then(p, q), r)))
print("p, (q, r):", show(then(p, then(q, r))))
print("wrong, q, then p:", show(then(q, p)))

A = jnp.array([[0.0, -1.0], [1.0, 0.0]])  # a quarter turn
M = jnp.array([[2.0, 0.0], [0.0, 1.0]])  # a stretch
b = jnp.array([1.0, 0.0])
s = jnp.array([1.0, 1.0])
turn, stretch = (A, b), (M, jnp.zeros(2))
a, c = then(turn, stretch)
print("turn, then stretch, of s:", (a @ s + c).tolist())
print("one after the other:", (M @ (A @ s + b)).tolist())
a, c = then(stretch, turn)
print("wrong order:", (a @ s + c).tolist())
# a decay alone commutes, but not what it does to inputs
f, g = pair(0.5, 1.0), pair(0.5, 3.0)
print("equal decay, f, then g:", show(then(f, g)))
print("equal decay, g, then f:", show(then(g, f)))
