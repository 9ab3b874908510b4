import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, runs = 2000, 64
X = rng.normal(size=(n, runs, 1))
size = np.array([0.5, 0.9, 0.99, 0.999])
lam = size * np.exp(0.5j)  # (e,), e = 4


@jax.jit
def deviation(gamma):  # (e,) to the states' root mean square, (e,)
    def step(s, x):
        return lam * s + gamma * x, None

    s = jax.lax.scan(step, jnp.zeros((runs, 4), complex), X)[0]
    return jnp.sqrt(jnp.square(abs(s)).mean(0))


gamma = np.sqrt(1 - size**2)
expected = np.sqrt((1 - size ** (2 * n)) / (1 - size**2))
plain, scaled = deviation(np.ones(4)), deviation(gamma)
for k in range(4):
    print(f"|lambda| {size[k]:.3f}, state: {plain[k]:.2f}")
    print(f"|lambda| {size[k]:.3f}, state by formula: {expected[k]:.2f}")
    print(f"|lambda| {size[k]:.3f}, scaled state: {scaled[k]:.2f}")
