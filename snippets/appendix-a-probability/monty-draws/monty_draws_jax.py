import jax.numpy as jnp
import numpy as np

n = 100_000
rng = np.random.default_rng(0)
car, choice = jnp.array(rng.integers(3, size=(2, n)))  # (n,) each
coin = jnp.array(rng.integers(2, size=n))  # (n,): to choose of two doors

one_of_two = (choice + 1 + coin) % 3  # a door that was not chosen
forced = 3 - car - choice  # the third, if car and choice differ
hosts = {
    "knows": jnp.where(car == choice, one_of_two, forced),
    "random": one_of_two,
}
for name, opened in hosts.items():
    other = 3 - choice - opened  # the door to switch to
    wins = other == car
    goat = opened != car
    kept = wins[goat]
    share, error = kept.mean(), kept.std() / len(kept) ** 0.5
    print(f"{name}, games with a goat: {len(kept)}")
    print(f"{name}, switching wins: {share:.4f}")
    print(f"{name}, give or take: {error:.4f}")
    print(f"{name}, of all games: {wins.mean():.4f}")
