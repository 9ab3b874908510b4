import torch


def root(F, z, theta):
    """A z with F(z, theta) = 0, found by Newton's method from the given z.

    F: takes (k,) and (p,) to (k,); z: (k,); theta: (p,); returns (k,).
    """
    return None  # your code here


def root_jacobian(F, z, theta):
    """The Jacobian by theta of the root, at a root z; (k, p).

    Nothing is solved again: F(z, theta) = 0 already holds.
    """
    return None  # your code here


def root_gradient(F, z, theta, g):
    """The gradient by theta of a loss, g being its gradient by the root.

    g: (k,); returns (p,). One linear system, nothing of shape (k, p).
    """
    return None  # your code here


# --- check: nothing to change below ---
def array(rows):
    return torch.tensor(rows, dtype=torch.float64)


def close(a, b, tolerance=1e-8):
    return a.shape == b.shape and (a - b).abs().max() < tolerance


def linear(z, theta):
    return A @ z - B @ theta


def loop(z, theta):  # a layer that is fed its own output
    return z - torch.tanh(W @ z + theta[:3] * theta[3])


A, B = (
    array([[2.0, 1.0], [0.0, 4.0]]),
    array([[4.0, 0.0, 2.0], [8.0, 4.0, 0.0]]),
)
theta, zero = array([1.0, 2.0, -1.0]), array([0.0, 0.0])
z = root(linear, zero, theta)
assert z is not None, "root returned None: replace the body of the function"
assert close(z, array([-1.0, 4.0])), (
    f"root of A z - B theta: expected [-1, 4], came {z.tolist()}. A Newton "
    "step solves J s = -F for s, J being the Jacobian of F by z, and adds s"
)
for start in (1.0, 30.0):
    z = root(lambda z, t: z**2 - t, array([start, 5.0]), array([2.0, 9.0]))
    assert close(z, array([2.0**0.5, 3.0])), (
        f"root of z^2 - theta from [{start}, 5]: expected [1.414..., 3], "
        f"came {z.tolist()}. Does it go on until F or the step is tiny?"
    )
z = array([-1.0, 4.0])
J, expected = (
    root_jacobian(linear, z, theta),
    array([[1.0, -0.5, 1.0], [2.0, 1.0, 0.0]]),
)
assert J is not None, (
    "root_jacobian returned None: replace the body of the function"
)
text = f"A z = B theta: expected {expected.tolist()}, came {J.tolist()}"
assert not close(J, -expected), (
    f"{text}. The sign is turned: F stays 0 while theta moves, so what z "
    "contributes is minus what theta contributes"
)
assert not close(J, B) and not close(J, -B), (
    f"{text}. That is F by theta with z held fast, but z moves along: F by z "
    "has to be divided out, that is, a linear system solved"
)
assert close(J, expected), (
    f"{text}. Which matrix is on the left of the system?"
)

g = array([1.0, 1.0])
came, expected = root_gradient(linear, z, theta, g), array([3.0, 0.5, 1.0])
assert came is not None, (
    "root_gradient returned None: replace the body of the function"
)
assert came.shape == (3,), (
    f"root_gradient: expected shape (3,), that of theta, came "
    f"{tuple(came.shape)}. After the linear system, F by theta is missing"
)
text = (
    f"A z = B theta, g = [1, 1]: expected [3, 0.5, 1], came {came.tolist()}"
)
assert not close(came, -expected), f"{text}. The sign is turned"
wrong = torch.linalg.solve(A, g) @ B
assert not close(came, wrong) and not close(came, -wrong), (
    f"{text}. Read backwards, the system is that of the transpose: g stands "
    "on the left of the inverse of A, and g' inverse(A) is inverse(A') g"
)
assert close(came, expected), text

W = array([[0.5, -0.8, 0.1], [0.9, 0.2, -0.4], [-0.3, 0.6, 0.7]])
theta, g = array([0.3, -0.5, 0.2, 1.5]), array([1.0, -2.0, 0.5])
z = root(loop, array([0.0, 0.0, 0.0]), theta)
J, h = root_jacobian(loop, z, theta), 1e-5
for j in range(4):
    step = h * torch.eye(4, dtype=torch.float64)[j]
    expected = (root(loop, z, theta + step) - root(loop, z, theta - step)) / (
        2 * h
    )
    assert close(J[:, j], expected, 1e-6), (
        f"z = tanh(W z + ...), column {j}: expected {expected.tolist()}, "
        f"from solving twice, came {J[:, j].tolist()}"
    )
came = root_gradient(loop, z, theta, g)
assert close(came, g @ J), (
    f"z = tanh(W z + ...): expected {(g @ J).tolist()}, came {came.tolist()}"
)
print("root, root_jacobian, root_gradient: passed")
