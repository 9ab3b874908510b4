import jax.numpy as jnp

i = jnp.arange(8193)
for dtype in (jnp.float16, jnp.bfloat16, jnp.float32):
    rounded = i.astype(dtype)
    (first,) = (rounded[1:] == rounded[:-1]).nonzero()  # i and i + 1 are one
    name = jnp.dtype(dtype).name
    print(f"{name}, of 0 to 8192: {len(set(rounded.tolist()))} distinct")
    if len(first):
        print(f"{name}, the first that is lost: {first[0].item() + 1}")
big = jnp.array([2**24, 2**24 + 1]).astype(jnp.float32)
print("float32, 2^24 and the next are one:", (big[0] == big[1]).item())
