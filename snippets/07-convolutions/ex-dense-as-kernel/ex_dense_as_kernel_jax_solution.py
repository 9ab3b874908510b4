import jax


def slide_head(maps, V, b, h, w):
    K = V.reshape(h, w, maps.shape[-1], -1)  # (h, w, c, o)
    axes = ("NHWC", "HWIO", "NHWC")
    return b + jax.lax.conv_general_dilated(
        maps, K, (1, 1), "VALID", dimension_numbers=axes
    )
