# Wrong: masks the input and the result, and nothing between
import jax
import jax.numpy as jnp


def conv(x, W):  # (b, t, c) and (k, c, o) -> (b, t, o)
    return jax.lax.conv_general_dilated(
        x, W, (1,), "SAME", dimension_numbers=("NWC", "WIO", "NWC")
    )


def masked_stack(x, mask, kernels):
    real = mask[:, :, None]  # (b, t, 1)
    x = x * real
    for W in kernels:
        x = jnp.maximum(conv(x, W), 0)
    return x * real
