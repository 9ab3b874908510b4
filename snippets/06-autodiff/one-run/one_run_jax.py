import jax


def f(x):  # halve until small, then square: the turns depend on x
    turns = 0
    while x > 1:
        x, turns = x / 2, turns + 1
    return x * x, turns


for x in (0.8, 3.0, 6.0, 1.0):
    slope, turns = jax.grad(f, has_aux=True)(x)
    assert abs(slope - 2 * x / 4**turns) < 1e-6  # (x / 2^turns)^2
    print(f"at {x}, turns: {turns}")
    print(f"at {x}, slope: {slope:.4f}")

try:
    jax.make_jaxpr(f)(0.8)  # one graph for all x? 0.8 gives the type
except jax.errors.TracerBoolConversionError:
    print("one graph for every x: refused, x > 1 has no value yet")
