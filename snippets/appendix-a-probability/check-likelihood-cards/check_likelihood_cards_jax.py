from itertools import combinations

import jax.numpy as jnp

N, k = 10, 3
hands = jnp.array(list(combinations(range(1, N + 1), k)))
print("hands:", len(hands))  # hands ~ (120, 3), all equally probable
largest = hands.max(axis=1)
for name, guess in {
    "largest": largest,
    "stretched": largest * (k + 1) / k - 1,
    "twice the mean": 2 * hands.mean(axis=1) - 1,
}.items():
    miss = jnp.sqrt(jnp.square(guess - N).mean())
    print(f"{name}, mean: {guess.mean():.3f}")
    print(f"{name}, miss: {miss:.3f}")
