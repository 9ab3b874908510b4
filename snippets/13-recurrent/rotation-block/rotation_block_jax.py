import jax.numpy as jnp
import numpy as np

lam = jnp.array(0.5 + 0.5j)  # r = 1/sqrt(2), an eighth of a turn
block = jnp.array([[0.5, -0.5], [0.5, 0.5]])
z = jnp.array(1.0 + 0j)
s = jnp.array([1.0, 0.0])
for i in range(1, 5):
    z = lam * z
    s = block @ s
    print(f"step {i}, complex:", (z.real.item(), z.imag.item()))
    print(f"step {i}, block:", tuple(s.tolist()))

found = np.linalg.eigvals(block)
found = found[found.imag.argsort()]  # the order is the library's own
print(f"eigenvalues: {found[0]:.2f}, {found[1]:.2f}")

# another real matrix with these eigenvalues: the block in another basis
A = jnp.array([[2.0, -1.0], [2.5, -1.0]])
v = jnp.array([1.0, 1.5 - 0.5j])  # A v = lam v
print("A v = lam v:", bool(jnp.allclose(A @ v, lam * v)))
P = jnp.stack([v.real, -v.imag], 1)  # (2, 2), real
print("A P = P block:", bool(jnp.allclose(A @ P, P @ block)))
