import jax
import jax.numpy as jnp

x = jnp.array([2.0, 1.0, 0.0, 3.0, 5.0])  # (n,): a row of five pixels
k = jnp.array([1.0, 2.0, 3.0])  # (s,)
n, s = len(x), len(k)


def diagonals(k):  # entry (i, j) depends on j - i alone
    apart = jnp.arange(n) - jnp.arange(n)[:, None]  # (n, n)
    return jnp.where(abs(apart) <= 1, k[(apart + 1).clip(0, 2)], 0.0)


same = diagonals(k)
valid = same[1:-1]  # only the rows whose window lies inside

for name, T in {"valid": valid, "same": same}.items():
    for row in T.astype(int).tolist():
        print(f"{name}:", *(f"{entry:2d}" for entry in row))
    print(f"{name} x:", (T @ x).round().astype(int).tolist())
    built_in = jax.lax.conv(  # (batch, channel, n) and (out, in, s)
        x[None, None],
        k[None, None],
        window_strides=(1,),
        padding=name.upper(),
    )
    assert jnp.allclose(T @ x, built_in[0, 0])

kernels = {"1 2 3": k, "-1 0 1": jnp.array([-1.0, 0, 1])}
for name, kernel in kernels.items():
    T = diagonals(kernel)
    print(f"{name}, rank valid:", jnp.linalg.matrix_rank(T[1:-1]).item())
    print(f"{name}, rank same:", jnp.linalg.matrix_rank(T).item())
stripes = jnp.array([1.0, 0.0, 1.0, 0.0, 1.0])
print("-1 0 1, of stripes:", (T @ stripes).round().astype(int).tolist())
