import jax.numpy as jnp


def chain_jacobian(weights, x):
    """The Jacobian at x of layers z -> tanh(W @ z), one after the other.

    weights: one matrix W a layer; weights[0], of shape (k, d), meets x
    first, and the last has o rows; x: (d,); returns (o, d). By hand: no
    autodiff. The derivative of tanh(a) is 1 - tanh(a)**2.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax


def close(A, B):
    return A.shape == B.shape and jnp.allclose(A, B, atol=1e-5)


def network(weights, x):
    for W in weights:
        x = jnp.tanh(W @ x)
    return x


V, W = (
    jnp.array([[1.0, 2.0], [0.0, -1.0]]),
    jnp.array([[0.5, 0.0], [1.0, 1.0]]),
)
zero = jnp.zeros(2)  # where every slope of tanh is 1
J = chain_jacobian([V, W], zero)
assert J is not None, (
    "chain_jacobian returned None: replace the body of the function"
)
text = f"V, then W, at x = 0: expected {(W @ V).tolist()}, came {J.tolist()}"
assert not close(J, V @ W), (
    f"{text}. The product is in the wrong order: that is V @ W. What is "
    "applied first stands on the right, next to x"
)
assert close(J, W @ V), f"{text}. All slopes are 1 here"

x = jnp.array([0.5, -1.0])
U = jnp.array([[1.0, 2.0], [-1.0, 0.5]])
J, expected = chain_jacobian([U], x), jax.jacrev(network, argnums=1)([U], x)
text = (
    f"U = {U.tolist()} alone, x = {x.tolist()}: expected "
    f"{expected.tolist()}, came {J.tolist()}"
)
assert not close(J, U), f"{text}. That is U: the slopes of tanh are missing"
assert not close(J, expected.T), (
    f"{text}. This is the transpose: rows are outputs, columns are inputs"
)
assert not close((J / U)[0], (J / U)[1]), (
    f"{text}. The columns of U have been scaled. Each output has its own "
    "slope, and outputs are rows: make the slopes a column, (o, 1)"
)
assert close(J, expected), f"{text}. tanh is taken of U @ x, then its slope"

J, expected = (
    chain_jacobian([U, W], x),
    jax.jacrev(network, argnums=1)([U, W], x),
)
assert close(J, expected), (
    f"U, then W, at x = {x.tolist()}: expected {expected.tolist()}, came "
    f"{J.tolist()}. One layer was right, and the order too. Are the slopes "
    "of the second layer taken at the input of that layer, tanh(U @ x), and "
    "not at x?"
)
weights = [
    jnp.array([[1.0, -0.5, 0.2], [0.3, 0.8, -1.0]]),
    jnp.array([[0.5, 1.0], [-1.0, 0.4], [0.9, 0.1], [0.0, 0.7]]),
    jnp.array([[1.0, 0.2, -0.6, 0.5]]),
]
x = jnp.array([0.4, -0.3, 0.6])
for depth in (1, 2, 3):
    chain = weights[:depth]
    J = chain_jacobian(chain, x)
    expected = jax.jacrev(network, argnums=1)(chain, x)
    sizes = [3, 2, 4, 1][: depth + 1]
    assert J.shape == expected.shape, (
        f"sizes {sizes}: expected shape {expected.shape}, a row "
        f"for each output, came {J.shape}"
    )
    assert close(J, expected), (
        f"sizes {sizes}: expected {expected.tolist()}, came {J.tolist()}"
    )
print("chain_jacobian: passed")
