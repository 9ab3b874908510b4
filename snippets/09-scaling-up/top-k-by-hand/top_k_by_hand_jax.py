import jax
import jax.numpy as jnp

scores = jnp.array(
    [
        [4.0, 1.0, 3.0, 2.0, 0.0],
        [0.0, 1.0, 2.0, 3.0, 4.0],
        [2.0, 5.0, 1.0, 4.0, 3.0],
        [1.0, 2.0, 5.0, 0.0, 4.0],
    ]
)  # (n, c)
y = jnp.array([0, 2, 4, 3])  # (n,)


def rank(scores, y):  # how many classes score higher: (n,)
    own = jnp.take_along_axis(scores, y[:, None], axis=1)  # (n, 1)
    return (scores > own).sum(axis=1)


print("rank:", *rank(scores, y).tolist())
for k in range(1, 6):
    by_rank = (rank(scores, y) < k).mean().item()
    _, best = jax.lax.top_k(scores, k)  # (n, k)
    library = (best == y[:, None]).any(axis=1).mean().item()
    assert by_rank == library  # no ties here
    print(f"top-{k}: {by_rank:.2f}")
print(f"constant scores, top-1: {(rank(0 * scores, y) < 1).sum() / 4:.2f}")
