import jax
import jax.numpy as jnp
import numpy as np

X = jnp.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])  # (n, 2)
y = jnp.array([[0.0], [1], [1], [0]])  # (n, 1)


def layers(X, stack):  # one affine layer after the other, nothing between
    for W, b in stack:
        X = X @ W + b
    return X


U = jnp.array([[1.0, 0, -1], [2, 1, 1]])  # (2, 3)
V = jnp.array([[1.0], [2], [-1]])  # (3, 1)
c, a = jnp.array([1.0, -1, 0]), jnp.array([0.5])  # (3,), (1,)
W, b = U @ V, c @ V + a  # (2, 1), (1,)
print("two layers:", layers(X, [(U, c), (V, a)]).flatten().tolist())
print("one layer:", (X @ W + b).flatten().tolist())
print("its weights and bias:", W.flatten().tolist(), b.tolist())

rng = np.random.default_rng(0)
stack = []
for i, o in [(2, 16), (16, 16), (16, 1)]:
    W = jnp.asarray(rng.normal(0, i**-0.5, (i, o)), jnp.float32)
    stack.append((W, jnp.zeros(o)))
count = sum(p.size for p in jax.tree.leaves(stack))
print("parameters of three layers:", count)


def loss(stack):
    return jnp.square(layers(X, stack) - y).mean()


def step(stack, _):
    slope = jax.grad(loss)(stack)  # a list of pairs, like stack
    return jax.tree.map(lambda p, g: p - 0.05 * g, stack, slope), None


stack, _ = jax.lax.scan(step, stack, length=1000)
says = layers(X, stack).flatten().tolist()
print("trained, says:", [round(s, 3) for s in says])
print(f"trained, loss: {loss(stack):.4f}")
