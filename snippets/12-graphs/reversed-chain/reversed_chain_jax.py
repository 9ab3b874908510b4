import jax
import jax.numpy as jnp
import numpy as np

n = 5
chain = np.array([0, 1, 2, 3]), np.array([1, 2, 3, 4])
source, target = chain  # 0 to 1 to 2 to 3 to 4, one way


def step(x, source, target):  # what arrives is added up
    return jax.ops.segment_sum(x[source], target, n)


@jax.jit
def four_steps(x, source, target):  # (4, n), after each
    def again(x, _):
        x = step(x, source, target)
        return x, x

    return jax.lax.scan(again, x, length=4)[1]


def steps(x, source, target, k):
    return four_steps(x, source, target)[k - 1].tolist()


start = jnp.array([1.0, 0, 0, 0, 0])  # a signal at node 0
A = jnp.zeros((n, n)).at[target, source].set(1)  # row: where to
assert jnp.array_equal(A @ start, step(start, source, target))

print("after 1:", steps(start, source, target, 1))
print("after 4:", steps(start, source, target, 4))
print("reversed, after 1:", steps(start, target, source, 1))
print("reversed, from the end, after 4:", steps(start[::-1], *chain[::-1], 4))
both = np.concatenate(chain), np.concatenate(chain[::-1])  # both ways
print("both ways, after 4:", steps(start, *both, 4))
print("both ways, reversed, after 4:", steps(start, *both[::-1], 4))
