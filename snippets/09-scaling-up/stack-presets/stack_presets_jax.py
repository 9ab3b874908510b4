import math

import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
n, most, seed = 24, 30, 1


def numbers(*shape):
    """The same in every language: Park and Miller's generator."""
    global seed
    drawn = []
    for _ in range(math.prod(shape)):
        seed = seed * 16807 % 2147483647
        drawn.append(math.sqrt(12) * (seed / 2147483647 - 0.5))
    return jnp.array(drawn).reshape(shape)


x, g, W = numbers(n), numbers(n), numbers(most, n, n)  # variance 1


def normalise(x):
    return (x - x.mean()) / jnp.sqrt(x.var() + 1e-5)


def forward(x, kind, blocks, gain):  # (n,) -> (n,)
    def block(x, W):
        z = normalise(x) if kind == "pre-norm" else x
        f = gain * math.sqrt(2 / n) * W @ jax.nn.relu(z)
        x = f if kind == "plain" else x + f
        return normalise(x) if kind == "post-norm" else x, None

    return jax.lax.scan(block, x, W[:blocks])[0]


cases = {  # kind, blocks, gain
    "plain": ("plain", 30, 1.0),
    "gain too small": ("plain", 30, 0.7),
    "residual": ("residual", 30, 1.0),
    "small gain": ("residual", 30, 0.2),
    "pre-norm": ("pre-norm", 30, 1.0),
    "post-norm": ("post-norm", 30, 1.0),
}
norm = jnp.linalg.norm
for name, case in cases.items():  # case=case: this round's case
    y, vjp = jax.vjp(lambda x, case=case: forward(x, *case), x)
    signal, gradient = norm(y) / norm(x), norm(vjp(g)[0]) / norm(g)
    print(f"{name}, signal: {math.log10(signal):.2f}")
    print(f"{name}, gradient: {math.log10(gradient):.2f}")
