import jax
import jax.numpy as jnp

a, b, end = 0.6, 0.3, 0.1  # after every letter the same


@jax.jit
def strings():  # (13, 2): for 0, 1, …, 12 letters their sum, and the best
    p, rows = jnp.ones(1), []  # (2**t,): all beginnings of t letters
    for _ in range(13):
        rows.append((p.sum(), p.max()))
        p = jnp.outer(p, jnp.array([a, b])).ravel()
    return jnp.array(rows)


going, best = strings().T  # (13,), (13,)
total = jnp.cumsum(going * end)  # strings of t letters, and then the end
for t in (0, 1, 4, 12):
    stops = best[t] * end
    score = jnp.log(stops) / (t + 1)  # per factor, the end included
    print(f"{t} letters, the most probable string: {stops:.5f}")
    print(f"{t} letters, its mean log: {score:.3f}")
    print(f"up to {t} letters, all strings: {total[t]:.5f}")
print(f"up to 12 letters, without the end: {going.sum():.4f}")

t = jnp.arange(1000)
stop_at = (1 - end) ** t * end  # (1000,): probability of t letters
print(f"mean length: {(t * stop_at).sum():.3f}")

# an end that becomes less probable with every letter: 1/2, 1/4, 1/8, …
end_at = 0.5 ** (t[:60] + 1)
goes_on = jnp.cumprod(1 - end_at)
print(f"vanishing end, all strings: {1 - goes_on[-1]:.4f}")
