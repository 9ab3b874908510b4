import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
p = jnp.asarray(rng.uniform(size=20_000))  # (n,)
y = jnp.asarray(rng.uniform(size=20_000)) < p  # true with probability p
miss, false_alarm = 4.0, 1.0  # what an error costs
cuts = jnp.linspace(0, 1, 101)  # (k,): thresholds


def cost(q, cut):  # the mean over all, of alarms wherever q > cut
    alarm = q > cut
    return (miss * (y & ~alarm) + false_alarm * (alarm & ~y)).mean()


computed = false_alarm / (false_alarm + miss)
print(f"computed threshold: {computed:.2f}")
for name, q in [("calibrated", p), ("squared", p**2)]:
    costs = jax.vmap(cost, in_axes=(None, 0))(q, cuts)  # (k,)
    print(f"{name}, cost at the computed: {cost(q, computed):.3f}")
    print(f"{name}, least cost: {costs.min():.3f}")
    print(f"{name}, found threshold: {cuts[costs.argmin()]:.2f}")
