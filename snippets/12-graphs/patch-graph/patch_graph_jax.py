import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
b, h, steps, s = 32, 16, 200, 4  # images as grids of s times s patches
X, y = load_digits(return_X_y=True)
rng = np.random.default_rng(0)
order = rng.permutation(len(y))
X, y = jnp.asarray(X[order] / 16), jnp.asarray(y[order])
X = X.reshape(-1, s, 2, s, 2).swapaxes(2, 3).reshape(-1, s * s, 4)
X = jnp.pad(X, ((0, 0), (0, 0), (0, 1)), constant_values=1)  # (1797, n, 5)
batches = jnp.asarray(rng.integers(0, 1400, (steps, b)))

path, eye = jnp.eye(s, k=1) + jnp.eye(s, k=-1), jnp.eye(s)
A = jnp.kron(path, eye) + jnp.kron(eye, path)  # (n, n), n = s * s
degree = A.sum(axis=1)
root = (degree + 1) ** -0.5
A_hat = root[:, None] * (A + jnp.eye(s * s)) * root
waves = jnp.arange(3)[:, None] * (jnp.arange(s) + 0.5) * jnp.pi / s
waves = jnp.cos(waves)  # (3, s): eigenvectors of a path
pairs = [(0, 1), (1, 0), (1, 1), (0, 2), (2, 0)]
U = jnp.stack([jnp.kron(waves[i], waves[j]) for i, j in pairs], axis=1)
values = jnp.linalg.eigvalsh(jnp.diag(degree) - A)[1:6]
assert jnp.allclose((jnp.diag(degree) - A) @ U, U * values)

one = jnp.eye(s * s)
kinds = {"set": one, "GCN": A_hat, "contrast": 2 * one - A_hat}
S = jnp.stack([*kinds.values()] * 2)  # (6, n, n): six models
place = jnp.stack([0 * U] * 3 + [U] * 3)  # (6, n, 5)
shapes = [(10, h), (h, h), (h, h), (h, 10)]
start = [jnp.asarray(rng.normal(size=z) * (2 / z[0]) ** 0.5) for z in shapes]
rule = optax.adam(0.02)


def net(P, X, S, place):  # (b, n, 5) -> (b, 10)
    Z = jnp.broadcast_to(place, (len(X), *place.shape))
    Z = jnp.concatenate([X, Z], axis=-1)
    for W in P[:-1]:
        Z = jax.nn.relu(S @ (Z @ W))  # (b, n, h)
    return Z.mean(axis=1) @ P[-1]


@jax.jit
@jax.vmap  # over the models
def accuracy(S, place):
    def loss(P, i):
        z = net(P, X[i], S, place)
        losses = optax.softmax_cross_entropy_with_integer_labels
        return losses(z, y[i]).mean()

    def step(carry, i):
        P, state = carry
        updates, state = rule.update(jax.grad(loss)(P, i), state)
        return (optax.apply_updates(P, updates), state), None

    P = jax.lax.scan(step, (start, rule.init(start)), batches)[0][0]
    z = net(P, X[1400:], S, place)
    return (z.argmax(axis=-1) == y[1400:]).mean()


right = accuracy(S, place)
print(f"eigenvalues: {' '.join(f'{v:.3f}' for v in values)}")
names = [*kinds, *(f"{name} with positions" for name in kinds)]
for name, share in zip(names, right, strict=True):
    print(f"{name}: {share:.3f}")
