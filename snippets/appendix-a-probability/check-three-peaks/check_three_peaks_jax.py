import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
gap = 6.0
x = jnp.linspace(-24, 24, 241)  # (m,)
dx = 0.2
peaks, weights = jnp.array([-gap, 0, gap]), jnp.array([0.3, 0.4, 0.3])
p = weights @ norm.pdf(x, peaks[:, None])  # (m,)
log_p = jnp.log(p)


def loss(w):  # w ~ (2,): mean, logarithm of the deviation
    log_q = norm.logpdf(x, w[0], jnp.exp(w[1]))  # (m,)
    return (jnp.exp(log_q) * (log_q - log_p)).sum() * dx


@jax.jit
def descend(w):  # w ~ (k, 2)
    def step(w, _):
        return w - 0.1 * jax.vmap(jax.grad(loss))(w), None

    return jax.lax.scan(step, w, length=500)[0]


# narrow starts on the peaks, a wide one, then a lattice of 15
means, deviations = jnp.linspace(-7, 7, 5), jnp.array([0.5, 2.0, 5.0])
lattice = jnp.stack(jnp.meshgrid(means, deviations), axis=-1).reshape(15, 2)
w = jnp.array([[-gap, 0.5], [0.0, 0.5], [gap, 0.5], [0.0, 5.0]])
w = jnp.concatenate([w, lattice])  # (19, 2)
w = descend(w.at[:, 1].set(jnp.log(w[:, 1])))
values = jax.vmap(loss)(w)
for k, name in enumerate(["left", "middle", "right", "wide"]):
    mean, deviation = w[k, 0], jnp.exp(w[k, 1])
    print(f"{name}: {jnp.abs(mean):.2f} from 0, deviation {deviation:.2f}")
    print(f"{name}, divergence: {values[k]:.3f}")
best = values[4:].min()
print(f"best of the lattice: {best:.3f}")
mean = (p * x).sum() * dx
deviation = jnp.sqrt((p * (x - mean) ** 2).sum() * dx)
print(f"forward, deviation: {deviation:.2f}")
