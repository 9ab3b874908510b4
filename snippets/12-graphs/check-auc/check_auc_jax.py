import jax.numpy as jnp

edge, other = jnp.array([2.0, 2, 0]), jnp.array([2.0, 1, 0, 0])


def auc(edge, other):
    d = edge[:, None] - other
    return jnp.mean((jnp.sign(d) + 1) / 2)


print(f"AUC: {auc(edge, other):.3f}")
print(f"all scores equal: {auc(0 * edge, 0 * other):.3f}")
print(f"scores turned round: {auc(-edge, -other):.3f}")
print(f"scores cubed, plus 5: {auc(edge**3 + 5, other**3 + 5):.3f}")
print(f"each non-edge ten times: {auc(edge, jnp.tile(other, 10)):.3f}")
