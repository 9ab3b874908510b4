import jax
import jax.numpy as jnp
from jax.scipy.special import logsumexp

z = jnp.array([2.0, 1.0, -1.0])  # (c,)
log_p = z - logsumexp(z)  # (c,)
for shift in (0.0, 7.0):  # one number added to all logits
    library = jax.nn.log_softmax(z + shift)
    assert jnp.allclose(library, log_p, atol=1e-5)
print("softmax:", " ".join(f"{v:.4f}" for v in jnp.exp(log_p)))
print("three probabilities, two differences:", (z[:-1] - z[-1]).tolist())

s = 1.5  # one logit, of a 1 against a 0
two = jax.nn.softmax(jnp.array([0.0, s]))
assert jnp.isclose(two[1], jax.nn.sigmoid(s))
print(f"probability of a 1: {two[1]:.4f}")
print(f"log of the odds: {jnp.log(two[1] / two[0]):.4f}")

s = 200.0  # a 1 is nearly certain, and a 0 came
naive = jnp.log(1 - jax.nn.sigmoid(s))
stable = 0 * s - jax.nn.softplus(s)  # x s - log(1 + exp(s)), with x = 0
assert jnp.isclose(jax.nn.log_sigmoid(-s), stable)
print(f"log of 1 - sigmoid(200): {naive:.1f}")
print(f"by softplus: {stable:.1f}")

z = jnp.array([1000.0, 0.0, -1000.0])
naive = jnp.log(jnp.exp(z) / jnp.exp(z).sum())  # exp(1000) is inf
print("naive, large logits:", " ".join(f"{v:.1f}" for v in naive))
stable = z - logsumexp(z)
print("by logsumexp:", " ".join(f"{v:.1f}" for v in stable))
