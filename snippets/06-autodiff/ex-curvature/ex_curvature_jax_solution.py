import jax


def along(f, x, v):
    def slope(x):  # (d,) -> (): v stays what it is
        return jax.jvp(f, (x,), (v,))[1]

    return f(x), *jax.jvp(slope, (x,), (v,))
