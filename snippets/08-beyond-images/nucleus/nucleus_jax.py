import jax
import jax.numpy as jnp


def top_k(p, k):  # (c,) -> (c,): the k largest, to sum 1
    q, at = jax.lax.top_k(p, k)
    return jnp.zeros_like(p).at[at].set(q / q.sum())


def top_p(p, share):  # the fewest letters that together have the share
    order = jnp.argsort(p, descending=True)
    q = p[order]
    before = jnp.cumsum(q) - q  # what stands in front of each
    q = jnp.where(before < share, q, 0)
    return jnp.zeros_like(p).at[order].set(q / q.sum())


def too_few(p, share):  # a mistake: asks whether it fits, itself included
    order = jnp.argsort(p, descending=True)
    q = p[order]
    q = jnp.where(jnp.cumsum(q) <= share, q, 0)
    return jnp.zeros_like(p).at[order].set(q / q.sum())


def show(name, q):
    print(f"{name}:", [round(v, 3) for v in q.tolist()])


unsure = jnp.array([0.07, 0.3, 0.08, 0.25, 0.18, 0.12])
sure = jnp.array([0.02, 0.01, 0.92, 0.01, 0.01, 0.03])
for name, p in (("unsure", unsure), ("sure", sure)):
    show(name, p)
    show(f"{name}, top-k, k = 3", top_k(p, 3))
    show(f"{name}, top-p, 0.8", top_p(p, 0.8))
    show(f"{name}, too few", too_few(p, 0.8))

# what is cut off has probability 0, and then no likelihood is left
q = top_p(unsure, 0.8)
print(f"each letter once, mean nats after top-p: {-jnp.log(q).mean():.3f}")
