import jax
import jax.numpy as jnp
import numpy as np

doubles = np.array([0.1, 0.2])  # float64, as NumPy makes it

with jax.enable_x64(True):  # else there is no float64 at all
    kept = jnp.asarray(doubles)
    single = jnp.asarray(doubles, dtype=jnp.float32)
    whole = jnp.asarray([1, 2], dtype=jnp.int32)
    wide = jnp.asarray(2.0, dtype=jnp.float64)  # ()
    number = single * 2.0
    yields = single * wide.astype(single.dtype)
    widens = single * wide
    kind = whole * single[0]

results = {"kept": kept, "single": single, "whole": whole, "number": number}
results |= {"yields": yields, "widens": widens, "kind": kind}
for name, x in results.items():
    print(f"{name}:", x.dtype)
print(f"0.1 in single precision: {single[0]:.12f}")
