import jax


@jax.jit
def min_gru(X, W_z, W_c, s):
    z = jax.nn.sigmoid(X @ W_z)
    a, b = 1 - z, z * (X @ W_c)  # (n, e)
    b = b.at[0].add(a[0] * s)

    def compose(first, then):  # the earlier step comes first
        return then[0] * first[0], then[0] * first[1] + then[1]

    return jax.lax.associative_scan(compose, (a, b))[1]
