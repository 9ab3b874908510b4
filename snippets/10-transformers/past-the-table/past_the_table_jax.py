import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
m, n, e = 8, 5, 3  # rows of the table, tokens in training
rng = np.random.default_rng(0)
start = S = jnp.array(rng.normal(size=(m, e)))
X, Y = jnp.array(rng.normal(size=(2, 100, n, e)))
rule = optax.adam(0.05)
state = rule.init(S)


@jax.jit
def step(S, state):
    def loss(S):
        return jnp.square(X + S[jnp.arange(n)] - Y).mean()

    updates, state = rule.update(jax.grad(loss)(S), state)
    return optax.apply_updates(S, updates), state


for _ in range(20):
    S, state = step(S, state)
moved = abs(S - start).max(axis=1)  # (m,)
print("rows 0 to 4 moved by:", ", ".join(f"{v:.2f}" for v in moved[:n]))
print(f"rows 5 to 7 moved by at most: {moved[n:].max():.2f}")

i = jnp.arange(6, 10)  # two positions of the table, two beyond it
ways = {
    "S[i]": lambda: S[i],
    "S.at[i].get(fill)": lambda: S.at[i].get(mode="fill"),
    "a block of 4 from 6": lambda: jax.lax.dynamic_slice(S, (6, 0), (4, e)),
    "S[6:10]": lambda: S[6:10],
    "X + S[6:10]": lambda: X[0, :4] + S[6:10],
}
for name, look_up in ways.items():
    try:
        R = look_up()
    except TypeError as error:
        print(f"{name}, rows: {type(error).__name__}")
        continue
    hits = (R[:, None] == S).all(axis=2)  # (tokens, m), none for a NaN
    said = [
        row.index(True) if True in row else "NaN" for row in hits.tolist()
    ]
    print(f"{name}, rows: {said}")

one = S[7:11]  # one row is left, and broadcasting repeats it
print("X + S[7:11], shape:", tuple((X[0, :4] + one).shape))
