import jax
import jax.numpy as jnp
import numpy as np

tape = []  # nodes, in the order in which they are made


class Node:  # a value, and where it came from
    def __init__(self, value, *parents):  # pairs: (node, its vjp)
        self.value, self.parents = value, parents
        self.adjoint = jnp.zeros_like(value)
        tape.append(self)

    def __add__(self, other):
        total = self.value + other.value
        return Node(total, (self, lambda g: g), (other, lambda g: g))

    def __mul__(self, other):
        a, b = self.value, other.value
        return Node(a * b, (self, lambda g: g * b), (other, lambda g: g * a))

    def __matmul__(self, other):  # (n, d) @ (d, o)
        A, B = self.value, other.value
        by_A, by_B = lambda g: g @ B.T, lambda g: A.T @ g
        return Node(A @ B, (self, by_A), (other, by_B))

    def relu(self):
        on = self.value > 0
        return Node(self.value * on, (self, lambda g: g * on))

    def mean(self):
        share = jnp.ones_like(self.value) / self.value.size
        return Node(self.value.mean(), (self, lambda g: g * share))


def undo_broadcast(g, shape):  # sum over whatever was repeated
    aligned = (1,) * (g.ndim - len(shape)) + tuple(shape)
    for axis, size in enumerate(aligned):
        g = g.sum(axis, keepdims=True) if size == 1 else g
    return g.reshape(shape)


def backward(end):
    end.adjoint = jnp.ones_like(end.value)
    while tape:
        node = tape.pop()  # the last one made: its adjoint is complete
        for parent, vjp in node.parents:
            g = undo_broadcast(vjp(node.adjoint), parent.value.shape)
            parent.adjoint = parent.adjoint + g


# --- the engine ends here, and training begins ---
def loss(W1, b1, W2, b2, X, minus_y, relu):  # of nodes, or of arrays
    error = relu(X @ W1 + b1) @ W2 + b2 + minus_y  # (4, 1)
    return (error * error).mean()


@jax.jit
def step(ours, theirs):  # one by the engine, one by the framework
    nodes = [Node(p) for p in ours]
    end = loss(*nodes, Node(X), Node(-y), Node.relu)
    backward(end)
    value, grads = framework(theirs)
    ours = [node.value - 0.1 * node.adjoint for node in nodes]
    theirs = [p - 0.1 * g for p, g in zip(theirs, grads, strict=True)]
    return ours, theirs, end.value, value


X = jnp.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = jnp.array([[-1.0], [1.0], [1.0], [-1.0]])  # exclusive or
framework = jax.value_and_grad(lambda p: loss(*p, X, -y, jax.nn.relu))
rng, shapes = np.random.default_rng(0), [(2, 8), (8,), (8, 1), (1,)]
ours = [jnp.array(rng.normal(size=s), jnp.float32) for s in shapes]
theirs = ours
for k in range(200):
    with jax.default_matmul_precision("highest"):  # a GPU rounds otherwise
        ours, theirs, value, expected = step(ours, theirs)
    if k in (0, 1, 10, 100, 199):
        print(f"step {k}: loss {value:.4f}, framework {expected:.4f}")
for p, q in zip(ours, theirs, strict=True):
    assert jnp.allclose(p, q, rtol=1e-3, atol=1e-4)
