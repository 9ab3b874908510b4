import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_default_matmul_precision", "highest")  # no TF32
n, d, e, k, v = 6, 3, 4, 3, 2


def waves(*shape, end):  # the same numbers in both frameworks
    ramp = np.linspace(0, end, np.prod(shape), dtype=np.float32)
    return jnp.asarray(np.sin(ramp).reshape(shape))


Q, K, V = waves(n, k, end=20), waves(n, k, end=30), waves(n, v, end=40)
x, s, c = waves(d, end=2), waves(e, end=3), waves(e, end=4)  # one step
W, U = waves(d, e, end=50), waves(e, e, end=60)
W_4, U_4 = waves(d, 4 * e, end=70), waves(e, 4 * e, end=80)
u = waves(n, end=9)  # a signal of n numbers
log = jnp.array([-0.1 + 0.5j, -0.3 + 1j])  # logarithms of eigenvalues
B, C = jnp.ones(2), jnp.array([1 - 1j, 0.5 + 0j])
step, i = 0.5, np.arange(n)
S = waves(k, v, end=7)


@jax.jit  # compiled in one piece: sooner than one by one
def operations():
    key, value = K[-1] / jnp.linalg.norm(K[-1]), V[-1]
    phi = jax.nn.elu(K) + 1
    fast = phi.T @ V
    sums = jnp.cumsum(phi[:, :, None] * V[:, None, :], axis=0)
    linear = jnp.einsum("nk,nkv->nv", jax.nn.elu(Q) + 1, sums)
    total = ((jax.nn.elu(Q) + 1) * jnp.cumsum(phi, axis=0)).sum(1)
    delta = S + jnp.outer(key, value - key @ S)
    decayed = 0.9 * S + jnp.outer(key, value)
    rnn = jnp.tanh(x @ W + s @ U)
    jacobian = (1 - rnn**2)[:, None] * U.T
    gates = jnp.split(x @ W_4 + s @ U_4, 4)
    write, forget, read = (jax.nn.sigmoid(gates[at]) for at in (0, 1, 3))
    cell = forget * c + write * jnp.tanh(gates[2])
    lstm = read * jnp.tanh(cell)
    z = jax.nn.sigmoid(x @ W + s @ U)
    kept = z * s + (1 - z) * rnn
    hold = jnp.exp(step * log)
    bilinear = (1 + step / 2 * log) / (1 - step / 2 * log)
    kernel = (2 * (C * hold ** i[:, None] @ B)).real
    spectra = jnp.fft.rfft(kernel, 2 * n) * jnp.fft.rfft(u, 2 * n)
    output = jnp.fft.irfft(spectra)[:n]
    E = jnp.exp(K[:, :v])
    free = jnp.cumsum(E * V, axis=0) / jnp.cumsum(E, axis=0)
    steps = jax.nn.softplus(u)  # (n,)
    selective = jnp.exp(steps[:, None] * log)
    return [
        phi, fast, sums, linear, total, delta, decayed, rnn, jacobian, cell,
        lstm, kept, hold, bilinear, kernel, output, free, selective,
    ]  # fmt: skip


names = "phi fast sums linear total delta decayed rnn jacobian cell"
names += " lstm kept hold bilinear kernel output free selective"
table = dict(zip(names.split(), operations(), strict=True))
for name, value in table.items():
    print(f"{name}: {value.shape}")
squares = [jnp.square(jnp.abs(value)).mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
