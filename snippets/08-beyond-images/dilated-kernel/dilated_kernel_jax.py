import jax
import jax.numpy as jnp

x = jnp.arange(1.0, 11.0)[None, :, None] ** 3  # (b, t, c): 1, 8, ..., 1000
w = jnp.array([1.0, -2.0, 1.0])  # (k,)


def conv(x, w, d=1):
    return jax.lax.conv_general_dilated(
        x, w[:, None, None], (1,), "VALID", rhs_dilation=(d,),
        dimension_numbers=("NWC", "WIO", "NWC"),
    )  # fmt: skip


for d in (1, 2, 3):
    field = 1 + (len(w) - 1) * d
    wide = jnp.zeros(field).at[::d].set(w)  # d - 1 zeros between two
    out = conv(x, w, d)
    m = x.shape[1] - field + 1  # outputs
    by_hand = sum(w[j] * x[:, j * d : j * d + m] for j in range(3))
    assert jnp.array_equal(out, conv(x, wide))
    assert jnp.array_equal(out, by_hand)
    print(f"dilation {d}: {wide.astype(int).tolist()}, parameters {w.size},",
          "outputs", out[0, :, 0].astype(int).tolist())  # fmt: skip

out = conv(x, w, 2)
phases = [conv(x[:, p::2], w) for p in (0, 1)]
assert all(jnp.array_equal(out[:, p::2], phases[p]) for p in (0, 1))
phases = [p[0, :, 0].astype(int).tolist() for p in phases]
print("even places, odd places:", phases)
