import jax
import jax.numpy as jnp

r = v = 4
K = jnp.eye(r)  # orthonormal keys
V = jnp.eye(v)  # pair j: key K[j], value j


@jax.jit
def write(keys, values, gates, delta):
    def step(S, token):
        k, value, gate = token
        S = gate * S
        old = delta * (k @ S)  # what the key returns
        return S + jnp.outer(k, value - old), None

    start = jnp.zeros((r, v))
    return jax.lax.scan(step, start, (keys, values, gates))[0]


def reading(key, S):
    return " ".join(f"{x:.2f}" for x in (key @ S).tolist())


# a text, an end mark at pair 2, another text with the same keys
keys, values = K[jnp.array([0, 1, 0])], V[jnp.array([0, 1, 2])]
alone = write(keys[2:], values[2:], jnp.ones(1), 0.0)
fades = {
    "sum": jnp.ones(3),
    "fixed gate 0.5": jnp.full(3, 0.5),
    "gate 0 at the mark": jnp.array([1.0, 1.0, 0.0]),
}
for name, gates in fades.items():
    S = write(keys, values, gates, 0.0)
    print(f"{name}, key 0 reads: {reading(K[0], S)}")
    print(f"{name}, key 1 reads: {reading(K[1], S)}")
    print(f"{name}, as if alone: {jnp.allclose(S, alone)}")

S = write(keys, values, jnp.ones(3), 1.0)
print(f"delta rule, key 0 reads: {reading(K[0], S)}")
print(f"delta rule, key 1 reads: {reading(K[1], S)}")
S = write(keys, values, jnp.array([1.0, 1.0, 0.0]), 1.0)
print("gated delta, as if alone:", jnp.allclose(S, alone))
