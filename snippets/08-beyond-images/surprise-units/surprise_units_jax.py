import math

import jax.numpy as jnp
import optax


def report(name, nats):
    print(f"{name}, nats: {nats:.4f}")
    print(f"{name}, bits: {nats / math.log(2):.4f}")
    print(f"{name}, perplexity: {math.exp(nats):.4f}")


p = jnp.array([1 / 2, 1 / 4, 1 / 8, 1 / 8])  # of four letters that came
report("four letters", -jnp.log(p).mean())
print(f"mean of 1/p: {(1 / p).mean():.4f}")

cross_entropy = optax.softmax_cross_entropy_with_integer_labels
alike = cross_entropy(jnp.zeros((5, 97)), jnp.arange(5)).mean()  # logits 0
report("97 symbols alike", alike)

# two batches of a test set, four letters each, and all eight letters
q = jnp.array([1 / 32, 1 / 32, 1 / 16, 1 / 64])
losses = -jnp.log(jnp.stack([p, q])).mean(1)  # (2,)
print("perplexity of each batch:", [round(math.exp(x), 2) for x in losses])
print(f"mean of the two: {jnp.exp(losses).mean():.2f}")
print(f"perplexity of all eight: {jnp.exp(losses.mean()):.2f}")

never = jnp.array([1.0, 1.0, 1.0, 0.0])  # sure, and once wrong
print(f"one letter at probability 0: {-jnp.log(never).mean():.4f}")
