import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
n, d, depth = 200, 200, 50
X = jnp.asarray(rng.normal(size=(n, d)), jnp.float32)
normal = rng.normal(size=(depth, d, d)) / d**0.5  # variance 1/d
W = jnp.asarray(normal, jnp.float32)

for times_d in (1.0, 2.54):
    H = X
    for layer in range(1, depth + 1):
        H = jnp.tanh(times_d**0.5 * H @ W[layer - 1])  # (n, d)
        q = jnp.square(H).mean()
        if layer in (1, 5, 20, 50):
            print(f"tanh, {times_d}/d, layer {layer}: {q:.3f}")
    if times_d == 1:
        print(f"tanh, 1.0/d, times twice the layers: {2 * depth * q:.2f}")

edge = d**-0.5  # ReLU, with what nn.Linear draws: uniform, biases too
U = jnp.asarray(rng.uniform(-edge, edge, (20, d, d)), jnp.float32)
c = jnp.asarray(rng.uniform(-edge, edge, (20, d)), jnp.float32)
H = X
for layer in range(1, 21):
    Z = jnp.matmul(H, U[layer - 1], precision="highest") + c[layer - 1]
    H = jax.nn.relu(Z)
    if layer in (5, 20):
        said = f"ReLU with biases, layer {layer}"
        print(f"{said}, spread of all: {H.std():.3f}")
within = jnp.sqrt(jnp.square(H.std(axis=0)).mean())
print(f"{said}, spread between examples: {within:.1e}")
