import jax
import jax.numpy as jnp


def causal_conv(x, w, d):  # (t,), (k,), dilation -> (t,)
    k, t = len(w), len(x)
    padded = jnp.pad(x, ((k - 1) * d, 0))
    # tap j reads (k - 1 - j) d steps back; the last tap reads the present
    return sum(w[j] * padded[j * d : j * d + t] for j in range(k))


def conv(x, w, d, padding):
    return jax.lax.conv_general_dilated(
        x[None, None], w[None, None], (1,), padding, rhs_dilation=(d,)
    )[0, 0]


x = jnp.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
w = jnp.array([100.0, 10.0, 1.0])
for d in (1, 2):
    pad, t = (len(w) - 1) * d, len(x)
    y = causal_conv(x, w, d)
    left = conv(x, w, d, [(pad, 0)])
    both = conv(x, w, d, [(pad, pad)])
    print(f"d = {d}, causal:", *y.astype(int).tolist())
    print(f"d = {d}, padded left by {pad}:", jnp.array_equal(left, y))
    print(f"d = {d}, padded on both sides:", *both.astype(int).tolist())
    print(f"d = {d}, its first {t}:", jnp.array_equal(both[:t], y))
    same = conv(x, w, d, "SAME")
    print(f"d = {d}, same:", *same.astype(int).tolist())
    print(f"d = {d}, same, shifted by {pad // 2}:", end=" ")
    print(jnp.array_equal(same[: -pad // 2], y[pad // 2 :]))
