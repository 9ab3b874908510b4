import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
n, e, h, L = 5, 8, 2, 3
X, Y = jnp.asarray(rng.normal(size=(2, n, e)))
W_q, W_k = jnp.asarray(rng.normal(0, e**-0.5, (2, L, h, e, e // h)))
W_v = jnp.asarray(rng.normal(0, e**-0.5, (L, h, e, e // h)))
W_o = jnp.asarray(rng.normal(0, e**-0.5, (L, h, e // h, e)))
W_1 = jnp.asarray(rng.normal(0, e**-0.5, (L, e, 4 * e)))
W_2 = jnp.asarray(rng.normal(0, (4 * e) ** -0.5, (L, 4 * e, e)))


@jax.jit
def stack(x, patterns=None, mlp=0):
    """L residual blocks, no norms; each pattern: (h, n, n), or its own."""
    used = []
    for i in range(L):
        scores = (x @ W_q[i]) @ (x @ W_k[i]).mT / (e // h) ** 0.5
        own = jax.nn.softmax(scores)  # (h, n, n)
        used.append(own if patterns is None else patterns[i])
        x = x + (used[-1] @ (x @ W_v[i]) @ W_o[i]).sum(0)
        x = x + mlp * jax.nn.relu(x @ W_1[i]) @ W_2[i]
    return x, used


for mlp in 1, 0:
    kept = stack(X, mlp=mlp)[1]
    for name, patterns in ("own patterns", None), ("patterns kept", kept):
        f_x, f_y, f_sum = (
            stack(x, patterns, mlp=mlp)[0] for x in (X, Y, X + Y)
        )
        gap = jnp.abs(f_sum - f_x - f_y).max()
        print(f"{'with' if mlp else 'no'} MLP, {name}, gap: {gap:.4f}")

whole = jnp.eye(n * e)  # one matrix for all three blocks
for i in range(L):
    A = kept[i]  # (h, n, n)
    VO = (W_v[i] @ W_o[i]).mT  # (h, e, e)
    add = sum(jnp.kron(A[j], VO[j]) for j in range(h))
    whole = whole + add @ whole
gap = jnp.abs(whole @ X.ravel() - stack(X)[0].ravel()).max()
print(f"one matrix {whole.shape}, gap: {gap:.4f}")
