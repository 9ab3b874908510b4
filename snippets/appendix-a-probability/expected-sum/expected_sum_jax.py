import jax.numpy as jnp

x = jnp.array([0.0, 1.0])  # (a,)
y = jnp.array([0.0, 2.0, 4.0])  # (b,)
p = jnp.array([[0.3, 0.1, 0.1], [0.0, 0.1, 0.4]])  # (a, b): p(x, y)


def expect(f):  # the mean of f(x, y), each pair with its probability
    return (f(x[:, None], y) * p).sum()


mean_x, mean_y = expect(lambda x, y: x), expect(lambda x, y: y)
print(f"E[x]: {mean_x:.2f}")
print(f"E[y]: {mean_y:.2f}")

both = expect(lambda x, y: 2 * x + 3 * y)
assert jnp.isclose(both, 2 * mean_x + 3 * mean_y)
print(f"E[2x + 3y]: {both:.2f}")
print(f"E[xy]: {expect(lambda x, y: x * y):.2f}")
print(f"E[x] E[y]: {mean_x * mean_y:.2f}")

f = jnp.square(y - 2)  # (b,): 4, 0, 4
over_y = (f * p.sum(axis=0)).sum()
values, place = jnp.unique(f, return_inverse=True)  # 0, 4 and which
p_f = jnp.zeros(2).at[place].add(p.sum(axis=0))  # p of 0, of 4
print("p of f = 0 and f = 4:", " ".join(f"{v:.2f}" for v in p_f))
assert jnp.isclose(over_y, (values * p_f).sum())
print(f"E[(y - 2)^2]: {over_y:.2f}")
