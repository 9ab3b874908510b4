import jax
import jax.numpy as jnp


def value_and_slope(f, x):
    """f(x) and f'(x), by one walk along the graph of f.

    f: from () to (); x: a float; returns two numbers.
    The graph, jax.make_jaxpr(f)(x).jaxpr, holds the primitives sin, exp,
    add, sub and mul, of any two of x, earlier results and plain numbers:
    an invar that is one has it as .val
    """
    return None  # your code here


# --- check: nothing to change below ---
def cube(x):
    return x * x * x


def nested(x):
    for _ in range(4):
        x = x * jnp.sin(x)
    return x


product = "The product rule has two terms, u' v and u v'"
number = "A plain number does not move: its slope is 0"
outer = (
    "A local derivative is multiplied by the slope of the operand, and "
    "taken at the operand's value"
)
for name, hint, f, xs in [
    (
        "x + x",
        "Each operand adds its share: is the second one seen?",
        lambda x: x + x,
        (3.0,),
    ),
    (
        "sin(x)",
        "Its local derivative is cos",
        lambda x: jnp.sin(x),
        (0.5, 2.0),
    ),
    ("exp(sin(x))", outer, lambda x: jnp.exp(jnp.sin(x)), (0.7,)),
    ("x^3", product, cube, (2.0, -1.0)),
    ("3 x", number, lambda x: 3.0 * x, (2.0,)),
    ("x - 5", number, lambda x: x - 5.0, (2.0,)),
    (
        "2 - x",
        "The local derivative of a - b by b is -1",
        lambda x: 2.0 - x,
        (-1.0,),
    ),
    ("x sin x, four times", outer, nested, (1.9, 2.2)),
    ("x itself", "It is an input and the answer", lambda x: x, (4.0,)),
]:
    for x in xs:
        came = value_and_slope(f, x)
        assert came is not None, (
            "value_and_slope returned None: replace the body of the function"
        )
        value, slope = map(float, came)
        expected = float(f(x))
        assert abs(value - expected) < 1e-4 * (1 + abs(expected)), (
            f"{name} at {x}: expected the value {expected:.4f}, came "
            f"{value:.4f}. Walk the graph for the values alone first"
        )
        expected = float(jax.grad(f)(x))
        assert abs(slope - expected) < 1e-3 * (1 + abs(expected)), (
            f"{name} at {x}: expected the slope {expected:.4f}, came "
            f"{slope:.4f}. {hint}"
        )
print("value_and_slope: passed")
