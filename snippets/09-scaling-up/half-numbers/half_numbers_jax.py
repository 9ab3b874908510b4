import jax.numpy as jnp

values = {"2^-24": 2**-24, "2^-25": 2**-25, "70000": 7e4}
values["1 + 1/512"] = 1 + 1 / 512
for name, kind in [("float16", jnp.float16), ("bfloat16", jnp.bfloat16)]:
    print(f"{name}, spacing above 1: {float(jnp.finfo(kind).eps)}")
    for said, value in values.items():
        kept = jnp.float32(value).astype(kind).item()
        print(f"{name}, {said}: {kept:.6g}")
