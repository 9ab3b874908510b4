import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
rate, end = -1.0, 4.0  # ds/dt = rate * s + x(t), s = 0 at the start


def factors(rule, z):  # z = delta * rate: what s and x are multiplied by
    a = {"euler": 1 + z, "bilinear": (1 + z / 2) / (1 - z / 2)}
    a = a.get(rule, jnp.exp(z).item())
    return a, (a - 1) / rate


def run(rule, steps, smooth):
    delta = end / steps
    t = jnp.arange(steps + 1) * delta
    x = jnp.sin(t) if smooth else 1.0 * (t < end / 2)  # a pulse
    x = (x[1:] + x[:-1]) / 2 if rule == "bilinear" else x[:-1]
    a, b = factors(rule, delta * rate)
    return b * jnp.polyval(x, a)  # x[0] has the highest power of a


exact = (jnp.sin(end) - jnp.cos(end) + jnp.exp(-end)) / 2
for rule in ("euler", "bilinear", "hold"):
    errors = [abs(run(rule, n, True) - exact) for n in (32, 64, 128, 256)]
    ratios = [p / q for p, q in zip(errors, errors[1:], strict=False)]
    print(f"{rule}, errors:", *[f"{v:.6f}" for v in errors])
    print(f"{rule}, ratios:", *[f"{v:.2f}" for v in ratios])
exact = jnp.exp(-end / 2) - jnp.exp(-end)  # of the pulse, which is held
for rule in ("euler", "bilinear", "hold"):
    print(f"{rule}, pulse: {abs(run(rule, 32, False) - exact):.6f}")
