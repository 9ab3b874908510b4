from functools import partial

import jax
import jax.numpy as jnp

n, c, h, w, g, p, eps = 4, 6, 3, 3, 2, 0.5, 1e-5
X = jnp.square(jnp.linspace(-1, 2, n * c * h * w)).reshape(n, c, h, w)
W = jnp.linspace(-1, 1, n * c).reshape(n, c)
G = jnp.linspace(3, -1, n * c).reshape(n, c)  # a gradient, as W
mask = jnp.arange(n * c * h * w).reshape(X.shape) % 2
alpha, beta = jnp.linspace(1, 2, c), jnp.linspace(0, 1, c)
eta, lam, rho, share = 0.1, 0.01, 1.0, 0.3


@partial(jax.jit, static_argnums=1)
def norm(x, axes):  # mean 0 and variance 1 along the axes
    m = x.mean(axes, keepdims=True)
    return (x - m) / jnp.sqrt(x.var(axes, keepdims=True) + eps)


@jax.jit
def affine(x):  # a scale and a shift for each channel
    return alpha[:, None, None] * x + beta[:, None, None]


table = dict(
    decayed=(1 - eta * lam) * W - eta * G,
    clipped=G * jnp.minimum(1, rho / jnp.linalg.norm(G)),
    mixed=share * X + (1 - share) * X[::-1],
    dropped=X * mask / (1 - p),
    batch=affine(norm(X, (0, 2, 3))),
    layer=affine(norm(X, (1, 2, 3))),
    instance=affine(norm(X, (2, 3))),
    group=affine(norm(X.reshape(n, g, -1), 2).reshape(X.shape)),
    rms=W / jnp.sqrt(jnp.square(W).mean(1, keepdims=True) + eps),
    residual=X + jax.nn.relu(affine(X)),
    pre_norm=X + jax.nn.relu(affine(norm(X, (1, 2, 3)))),
    post_norm=norm(X + jax.nn.relu(affine(X)), (1, 2, 3)),
)
for name, value in table.items():
    print(f"{name}: {value.shape}")
means = [
    round(jnp.square(value).mean().item(), 3) for value in table.values()
]
print("mean squares:", means)
