import jax.numpy as jnp
import numpy as np

# the probability that n people have n different birthdays
n = jnp.arange(60)
all_differ = (1 - n / 365).cumprod()  # after 1, 2, …, 60 people
shared = 1 - all_differ
for people in (22, 23, 41, 57):
    print(f"{people} people: {shared[people - 1]:.4f}")
pairs = 23 * 22 / 2
print(f"pairs of 23: {pairs:.0f}")
print(f"as if independent: {1 - (364 / 365) ** pairs:.4f}")

# days that are not alike: 180 with the weight 1.5, 185 with less
days = np.array([1.5] * 180 + [0.5135] * 185)
rng = np.random.default_rng(0)
drawn = rng.choice(365, size=(20_000, 23), p=days / days.sum())
order = jnp.sort(jnp.array(drawn), axis=1)  # (k, 23)
found = (order[:, 1:] == order[:, :-1]).any(axis=1)  # (k,)
print(f"uneven days, 23 people: {found.mean():.4f}")
