import jax.numpy as jnp
import numpy as np

host = "knows"  # the car's door; or opens at "random", or the "lowest"
doors = range(3)
opens = np.zeros((3, 3, 3))  # p(opened | car, choice)
for car in doors:
    for choice in doors:
        avoid = {choice} if host == "random" else {car, choice}
        left = [door for door in doors if door not in avoid]
        left = left[:1] if host == "lowest" else left
        opens[car, choice, left] = 1 / len(left)

joint = jnp.array(opens) / 9  # car and choice: 1/3 times 1/3
cases = jnp.round(18 * joint).astype(int)  # (3, 3, 3): of 18 equal ones
car, choice, opened = jnp.indices((3, 3, 3))  # (3, 3, 3) each
goat = opened != car
print(f"a goat is seen in: {cases[goat].sum()} of {cases.sum()}")
print(f"then staying wins in: {cases[goat & (car == choice)].sum()}")
print(f"then switching wins in: {cases[goat & (car != choice)].sum()}")

for k in (1, 2):  # I chose door 0, and door k shows a goat
    seen = joint[:, 0, k] * (jnp.arange(3) != k)  # (3,): over the car
    other = 3 - k  # the third door, as 0 + 1 + 2 = 3
    p = seen[other] / seen.sum()
    print(f"door {k} opened, switching wins: {p:.3f}")
