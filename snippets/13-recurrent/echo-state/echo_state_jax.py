import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
e, wash, n = 100, 100, 1000


def mackey_glass(length):
    s = [1.2] * 171
    for _ in range(10 * length):  # steps of 0.1, a delay of 17
        late = s[-171]
        s.append(s[-1] + 0.1 * (0.2 * late / (1 + late**10) - 0.1 * s[-1]))
    return np.array(s[171::10]) - 1


series = mackey_glass(wash + 2 * n + 1)
X, Y = series[:-1], series[1:]  # wanted: the next value
rng = np.random.default_rng(2)
A = rng.normal(size=(e, e))
A = A / np.abs(np.linalg.eigvals(A)).max()
B = rng.uniform(-0.5, 0.5, e)
train, test = slice(wash, wash + n), slice(wash + n, None)
tiny = 1e-8


@jax.jit
def measure(rho):
    def reservoir(start):
        def step(s, x):
            s = jnp.tanh(rho * (A @ s) + x * B)
            return s, s

        return jax.lax.scan(step, jnp.full(e, start), X)[1]

    # the same inputs, from three states: (3, wash + 2 n, e)
    starts = jnp.array([-0.5, 0.5, 0.5 + tiny])
    S, other, near = jax.vmap(reservoir)(starts)
    apart = jnp.linalg.norm(S[wash] - other[wash])
    grown = jnp.linalg.norm(other[wash] - near[wash]) / (tiny * e**0.5)
    H = S[train]
    c = jnp.linalg.solve(H.T @ H + 1e-8 * jnp.eye(e), H.T @ Y[train])
    error = jnp.sqrt(jnp.square(S[test] @ c - Y[test]).mean())
    return apart, grown, error / Y[test].std(ddof=1)


last = (X[test] - Y[test]).std(ddof=1) / Y[test].std(ddof=1)
print(f"repeat the last value: {last:.4f}")
for rho in (0.1, 0.9, 1.3, 2.0):
    apart, grown, error = measure(rho)
    print(f"starts forgotten at radius {rho}: {bool(apart < 0.01)}")
    print(f"tiny differences grow at radius {rho}: {bool(grown > 1)}")
    print(f"error at radius {rho}: {error:.4f}")
