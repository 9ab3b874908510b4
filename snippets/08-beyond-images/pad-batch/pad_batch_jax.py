import jax.numpy as jnp

E = jnp.array([[0.0], [2.0], [1.0], [-1.0]])  # (v, e); id 0 fills gaps
short, long = [1, 2], [2, 3, 3, 2, 3, 2, 3, 3]  # ids of 2 and 8 tokens


def batch(sequences):
    lengths = jnp.array([len(s) for s in sequences])  # (b,)
    t = int(lengths.max())
    ids = jnp.array([s + [0] * (t - len(s)) for s in sequences])  # (b, t)
    mask = jnp.arange(t) < lengths[:, None]  # (b, t)
    return ids, mask


def logit(means):  # (b, e) -> (b,)
    return means[:, 0] - 0.5


ids, mask = batch([short, long])
for row, real in zip(ids, mask, strict=True):
    print("ids:", row.tolist(), " mask:", real.astype(int).tolist())

alone, _ = batch([short])
print(f"alone, mean of all: {logit(E[alone].mean(1))[0]:.3f}")
print(f"beside 8, mean of all: {logit(E[ids].mean(1))[0]:.3f}")

means = E[ids].mean(1, where=mask[:, :, None])  # by the real length
print(f"beside 8, mean of real: {logit(means)[0]:.3f}")

E = E.at[0].set(3.0)  # no longer zeros: what now reaches each of the two?
print(f"other padding, mean of all: {logit(E[ids].mean(1))[0]:.3f}")
means = E[ids].mean(1, where=mask[:, :, None])
print(f"other padding, mean of real: {logit(means)[0]:.3f}")
