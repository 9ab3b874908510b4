import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
a, b = (rng.normal(size=(64, 64)).astype(np.float32) for _ in range(2))
A, B = jnp.asarray(a), jnp.asarray(b)


def ten_bits(x):  # what TF32 keeps of a float32
    fraction, exponent = jnp.frexp(x)  # a fraction of 1/2 or more
    return jnp.ldexp(jnp.round(fraction * 2**11) / 2**11, exponent)


whole = jnp.matmul(A, B, precision="highest")
rounded = jnp.matmul(ten_bits(A), ten_bits(B), precision="highest")

exact = a.astype(np.float64) @ b.astype(np.float64)
for name, product in {"whole": whole, "rounded": rounded}.items():
    error = abs(np.asarray(product) - exact).max() / abs(exact).max()
    print(f"{name}, within 1e-06: {bool(error < 1e-6)}")
print(f"rounded, error: {error:.6f}")
print("a third in ten bits:", ten_bits(jnp.asarray(1 / 3)).item())
