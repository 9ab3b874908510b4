import jax
import jax.numpy as jnp

X = jnp.array([[1, 2, 3], [4, 5, 6]])  # (2, 3)

row = X[0]
try:
    row[0] = 90
except TypeError as error:
    print("row[0] = 90:", type(error).__name__)

row = row.at[0].set(90)  # a new array, with one entry replaced
print("row:", row.tolist())
print("X:", X.tolist())  # as it was

X = X.at[0, 0].set(90)  # the name moves on to the new array
print("X after X.at[0, 0].set(90):", X.tolist())

print("X[0, 7]:", X[0, 7].item())  # the nearest entry there is
print("X[0, 7] or -1:", X.at[0, 7].get(mode="fill", fill_value=-1).item())
print("X after X.at[0, 7].set(0):", X.at[0, 7].set(0).tolist())

jax.config.update("jax_check_static_indices", True)
try:
    print("X[0, 7], checked:", X[0, 7].item())
except IndexError as error:
    print("X[0, 7], checked:", type(error).__name__)
