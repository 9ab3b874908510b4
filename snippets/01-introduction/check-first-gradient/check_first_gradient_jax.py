import jax
import jax.numpy as jnp

x = (jnp.arange(40.0, 86.0, 5.0) - 60) / 10  # (n,)
y = jnp.array([0.0, 0, 0, 0, 1, 0, 1, 1, 1, 1])  # (n,)


def loss_of(w, b):
    return jnp.square(jax.nn.sigmoid(w * x + b) - y).mean()


def by_formula(w, b):
    p = jax.nn.sigmoid(w * x + b)  # (n,)
    common = 2 * (p - y) * p * (1 - p)  # (n,)
    return (common * x).mean(), common.mean()


for w, b in ((0.0, 0.0), (1.0, 0.75)):
    dw, db = jax.grad(loss_of, argnums=(0, 1))(w, b)
    by_hand = by_formula(w, b)
    assert jnp.allclose(jnp.stack([*by_hand]), jnp.stack([dw, db]))
    print(f"at w = {w}, b = {b}")
    print(f"derivative by w: {dw:.4f}")
    print(f"derivative by b: {db + 0:.4f}")
p = jnp.array([0.5, 0.9, 0.99, 0.999])  # the curve's own slope, p (1 - p)
print("slopes:", [round(v, 4) for v in (p * (1 - p)).tolist()])
