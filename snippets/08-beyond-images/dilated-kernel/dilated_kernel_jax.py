import jax
import jax.numpy as jnp

x = jnp.arange(1.0, 11.0)[None, :, None] ** 2  # (b, t, c): 1, 4, ..., 100
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

phases = [conv(x[:, p::2], w)[0, :, 0].astype(int).tolist() for p in (0, 1)]
print("even places, odd places:", phases)
