import jax.numpy as jnp

X = jnp.ones((5, 4))  # n = 5
V, W, u = jnp.ones((4, 6)), jnp.ones((6, 6)), jnp.ones(6)


def A(X):  # (n, 4) -> (n, 6)
    return X @ V


def B(X):  # (n, 6) -> (n, 6)
    return X @ W


def C(X):  # (n, 6) -> (n,)
    return X @ u


def report(name, compute):
    try:
        print(f"{name}:", compute().shape)
    except TypeError:
        print(f"{name}: refused")


report("C(B(A(X)))", lambda: C(B(A(X))))
report("B(C(A(X)))", lambda: B(C(A(X))))
report("C(B(B(B(A(X)))))", lambda: C(B(B(B(A(X))))))
report("C(A(X))", lambda: C(A(X)))
report("A(A(X))", lambda: A(A(X)))
parameters = V.size + W.size + u.size
print("parameters of C(B(A(X))):", parameters)
