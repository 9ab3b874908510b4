import equinox as eqx
import jax
import jax.numpy as jnp

jax.config.update("jax_default_matmul_precision", "highest")  # no TF32
keys = jax.random.split(jax.random.key(0), 5)
net = eqx.nn.Sequential(
    [
        eqx.nn.Linear(4, 8, key=keys[0]),
        eqx.nn.Lambda(jax.nn.relu),
        eqx.nn.Dropout(0.5),
        eqx.nn.Linear(8, 2, key=keys[1]),
    ]
)
x = jnp.ones((3, 4))  # (n, d)


@eqx.filter_jit
def answers(net, x, key):  # a key for each example
    return jax.vmap(net)(x, key=jax.random.split(key, len(x)))


first, second = answers(net, x, keys[2]), answers(net, x, keys[3])
print(f"two calls in training, equal: {jnp.array_equal(first, second)}")
print(f"three equal rows, equal answers: {(first == first[0]).all()}")
again = answers(net, x, keys[2])  # the same key again
print(f"same randomness, equal: {jnp.array_equal(first, again)}")

ones, p = jnp.ones((3, 8)), 0.5
masks = [  # one key for two layers
    layer(ones, key=keys[4]) > 0
    for layer in (eqx.nn.Dropout(p), eqx.nn.Dropout(p))
]
print(f"same randomness, two layers: {jnp.array_equal(*masks)}")

still = eqx.nn.inference_mode(net)  # a new network
first, second = answers(still, x, keys[2]), answers(still, x, keys[3])
print(f"two calls in evaluation, equal: {jnp.array_equal(first, second)}")
plain = jax.nn.relu(x @ net[0].weight.T + net[0].bias)
plain = plain @ net[3].weight.T + net[3].bias
same = jnp.allclose(first, plain, atol=1e-5)
print(f"evaluation leaves it out: {same}")
assert still[2].inference and not net[2].inference
try:
    net(x[0])  # in training, and no key
    raise SystemExit("no error")
except RuntimeError as error:
    assert "key" in str(error)
