import jax.numpy as jnp
from jax import lax

image = jnp.array(  # (h, w): a bright band, a slanted line, a dot
    [
        [6.0, 6.0, 6.0, 0.0, 0.0, 0.0, 0.0, 9.0],
        [6.0, 6.0, 6.0, 0.0, 0.0, 0.0, 9.0, 0.0],
        [6.0, 6.0, 6.0, 0.0, 0.0, 9.0, 0.0, 0.0],
        [6.0, 6.0, 6.0, 0.0, 9.0, 0.0, 0.0, 0.0],
        [6.0, 6.0, 6.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        [6.0, 6.0, 6.0, 0.0, 0.0, 0.0, 3.0, 0.0],
        [6.0, 6.0, 6.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        [6.0, 6.0, 6.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    ]
)
edge = jnp.array([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])
ridge = jnp.full((3, 3), -1.0).at[1, 1].set(8.0)
shift = jnp.zeros((3, 3)).at[1, 0].set(1.0)
blur = jnp.array([[0.0, 0.2, 0.0], [0.2, 0.2, 0.2], [0.0, 0.2, 0.0]])
cases = {  # kernel, padding, stride, dilation
    "edge": (edge, 0, 1, 1),
    "ridge": (ridge, 1, 1, 1),
    "shift": (shift, 1, 1, 1),
    "blur": (blur, 1, 1, 1),
    "stride 2": (blur, 1, 2, 1),
    "dilation 2": (edge, 1, 1, 2),
}
for name, (kernel, p, q, d) in cases.items():
    y = lax.conv_general_dilated(  # NCHW and OIHW are its own layouts
        image[None, None], kernel[None, None], (q, q), [(p, p), (p, p)],
        rhs_dilation=(d, d),
    )[0, 0]  # fmt: skip
    print(f"{name}, shape: {y.shape}")
    print(f"{name}, at (2, 3): {y[2, 3]:.1f}")
    print(f"{name}, sum: {y.sum():.1f}")
