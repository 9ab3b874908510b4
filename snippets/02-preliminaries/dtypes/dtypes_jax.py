import jax.numpy as jnp
import numpy as np


def kind(X):
    return X.dtype.name


whole = jnp.array([1, 2, 3])
print("from whole numbers:", kind(whole))
print("from decimals:", kind(jnp.array([1.0, 2.0])))
print("from NumPy:", kind(jnp.array(np.array([1.0, 2.0]))))
print("whole times 0.5:", kind(whole * 0.5))

print("mean of whole:", whole.mean().item())

edge = jnp.array(2**24, dtype=jnp.float32)
print("edge:", int(edge))
print("edge plus one:", int(edge + 1))
