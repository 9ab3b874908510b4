import jax
import jax.numpy as jnp

x = jnp.array([1e-4, 3e-4, 1.0])  # (d,)


def gradient(kind, scale):
    def scaled(w):
        out = (w * x.astype(kind)).sum()
        return 1e-4 * out.astype(jnp.float32) * scale  # small, in 32 bits

    g = jax.grad(scaled)(jnp.ones(3, kind))  # (d,)
    return g.astype(jnp.float32) / scale  # unscale in float32


exact = gradient(jnp.float32, 1)
print("in units of 2^-24:", *(f"{v:.3f}" for v in (exact * 2**24).tolist()))
for power in (0, 10, 30):
    g = gradient(jnp.float16, 2**power)
    print(f"2^{power}, zeros:", (g == 0).sum().item())
    print(f"2^{power}, finite:", jnp.isfinite(g).sum().item())
    if jnp.isfinite(g).all():
        worst = (jnp.abs(g - exact) / exact).max().item()
        print(f"2^{power}, largest relative error: {worst:.4f}")
