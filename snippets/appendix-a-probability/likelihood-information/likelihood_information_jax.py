import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
k, h = 200_000, 0.01
u = (jnp.arange(k) + 0.5) / k  # (k,)
# quantiles in place of draws: no luck is left in their means
coin = jnp.where(u > 0.7, 1.0, 0.0)
normal = jax.scipy.special.ndtri(u)
laplace = jnp.where(u < 0.5, jnp.log(2 * u), -jnp.log(2 - 2 * u))
cauchy = jnp.tan(jnp.pi * (u - 0.5))

# log p(x | θ) up to a constant, the x that come under θ, and θ
cases = {
    "coin": (
        lambda t, x: x * jnp.log(t) + (1 - x) * jnp.log(1 - t),
        coin,
        0.3,
    ),
    "normal": (lambda t, x: -((x - t) ** 2) / 2, normal, 0.0),
    "log σ": (lambda t, x: -((x / jnp.exp(t)) ** 2) / 2 - t, normal, 0.0),
    "laplace": (lambda t, x: -jnp.abs(x - t), laplace, 0.0),
    "cauchy": (lambda t, x: -jnp.log1p((x - t) ** 2), cauchy, 0.0),
    "edge": (lambda t, x: -jnp.log(t), 2 * u, 2.0),
}
for name, (log_p, x, t) in cases.items():
    slope = jax.grad(log_p)  # with respect to t, of one x
    per_x = jax.vmap(
        lambda x, f=log_p, g=slope, t=t: (  # bound now, not at the call
            g(t, x),
            jax.grad(g)(t, x),
            f(t, x) - f(t + h, x),
        )
    )
    score, bend, ratio = jax.jit(per_x)(x)  # (k,) each
    print(f"{name}, mean score: {jnp.abs(score.mean()):.2f}")
    print(f"{name}, variance: {score.var():.2f}")
    print(f"{name}, curvature: {0.0 - bend.mean():.2f}")
    print(f"{name}, divergence: {2 * ratio.mean() / h**2:.2f}")
