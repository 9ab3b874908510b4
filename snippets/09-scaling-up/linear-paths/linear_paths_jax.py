from itertools import combinations

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
A = jnp.asarray(rng.normal(0, 0.3, (3, 4, 4)))  # three blocks
x = jnp.asarray(rng.normal(size=4))  # (c,)

stack = x
for a in A:
    stack = stack + a @ stack  # a block adds a linear map of its input

paths = jnp.zeros_like(x)
for k in range(4):
    part = jnp.zeros_like(x)
    for taken in combinations(range(3), k):  # blocks gone through, in order
        v = x
        for i in taken:
            v = A[i] @ v
        part = part + v
    count = len(list(combinations(range(3), k)))
    print(f"length {k}: {count} paths, norm {jnp.linalg.norm(part):.4f}")
    paths = paths + part
print("stack equals the sum of paths:", jnp.allclose(stack, paths).item())

stack = x  # the stack of ReLU blocks is no sum of paths
for a in A:
    stack = stack + jax.nn.relu(a @ stack)
paths = jnp.zeros_like(x)
for k in range(4):
    for taken in combinations(range(3), k):
        v = x
        for i in taken:
            v = jax.nn.relu(A[i] @ v)
        paths = paths + v
print(f"ReLU blocks, difference: {jnp.linalg.norm(stack - paths):.4f}")
