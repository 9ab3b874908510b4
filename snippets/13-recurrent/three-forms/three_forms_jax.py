import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, r, v = 12, 4, 3
inputs = [rng.normal(size=(n, width)) for width in (r, r, v)]
G = rng.normal(size=(n, v))  # of the loss by the outputs


def table(Q, K, V):  # Q, K with features already: (n, r)
    A = jnp.tril(Q @ K.mT)  # (n, n), 0 above the diagonal
    return A @ V / A.sum(-1, keepdims=True)


def cumulative(Q, K, V):
    S = jnp.einsum("nr,nv->nrv", K, V).cumsum(0)  # all n states at once
    z = K.cumsum(0)  # (n, r)
    return jnp.einsum("nr,nrv->nv", Q, S) / (Q * z).sum(-1, keepdims=True)


def recurrent(Q, K, V):
    def step(state, token):
        (S, z), (query, key, value) = state, token
        S = S + jnp.outer(key, value)
        z = z + key
        return (S, z), query @ S / (query @ z)

    return jax.lax.scan(step, (jnp.zeros((r, v)), jnp.zeros(r)), (Q, K, V))[1]


def loss(inputs, form):
    Q, K, V = inputs
    out = form(jax.nn.elu(Q) + 1, jax.nn.elu(K) + 1, V)  # (n, v)
    return (G * out).sum(), out


gradient = jax.jit(jax.grad(loss, has_aux=True), static_argnames="form")
results = []
for form in (table, cumulative, recurrent):  # compiled once for each
    gradients, out = gradient(inputs, form=form)
    results.append((out, gradients))
    print(f"{form.__name__}, last number: {out[-1, -1]:.4f}")

outputs, gradients = zip(*results, strict=True)
print("outputs agree:", all(np.allclose(outputs[0], o) for o in outputs))
same = [map(np.allclose, gradients[0], g) for g in gradients]
print("gradients agree:", all(all(s) for s in same))
print("first output is the first value:", np.allclose(out[0], inputs[2][0]))
print("numbers held:", {"table": n * n, "cumulative": n * r * v + n * r})
print("numbers held, recurrent:", r * v + r)
