import jax
import jax.numpy as jnp
import numpy as np
import optax

rng = np.random.default_rng(0)


def clips(n, t=5, s=10):  # (n, t, s, s): a spot goes right, left, down, up
    y = rng.integers(0, 4, n)
    step = np.array([(0, 1), (0, -1), (1, 0), (-1, 0)])[y]  # (n, 2)
    first = rng.integers(0, s, (n, 1, 2))
    at = (first + step[:, None] * np.arange(t)[:, None]) % s  # (n, t, 2)
    off = abs(np.arange(s) - at[..., None])  # around the edge, too:
    line = np.exp(-(np.minimum(off, s - off) ** 2) / 2)  # (n, t, 2, s)
    assert (line.argmax(-1) == at).all()  # brightest where the spot is
    x = np.einsum("nti,ntj->ntij", line[:, :, 0], line[:, :, 1])
    x += rng.normal(0, 0.1, x.shape)
    return jnp.asarray(x, jnp.float32), jnp.asarray(y)


@jax.jit
def logits(params, x):  # (b, t, s, s)
    W, b, V, a = params
    z = jax.lax.conv_general_dilated(
        x[..., None],
        W,
        (1, 1, 1),
        "VALID",
        dimension_numbers=("NDHWC", "DHWIO", "NDHWC"),
    )  # (b, t - kt + 1, s - 2, s - 2, h)
    return jax.nn.relu(z + b).max((1, 2, 3)) @ V + a  # (b, 4)


def train(params, order):
    def loss(params, i):
        each = optax.softmax_cross_entropy_with_integer_labels
        return each(logits(params, X[i]), y[i]).mean()

    def step(carry, i):
        params, state = carry
        change, state = optimiser.update(jax.grad(loss)(params, i), state)
        return (optax.apply_updates(params, change), state), None

    carry = params, optimiser.init(params)
    return jax.lax.scan(step, carry, order)[0][0]


(X, y), (new, truth) = clips(300), clips(300)
opposite = jnp.array([1, 0, 3, 2])[truth]
optimiser = optax.adam(0.02)
for kt in (1, 3):  # frames that a filter sees
    shapes = (8, 1, kt, 3, 3), (8,), (4, 8), (4,)  # as in PyTorch
    draws = [rng.normal(0, 0.3, s) * (len(s) > 1) for s in shapes]
    draws[0], draws[2] = draws[0].transpose(2, 3, 4, 1, 0), draws[2].T
    params = [jnp.asarray(p, jnp.float32) for p in draws]
    params = train(params, jnp.asarray(rng.integers(0, 300, (120, 32))))
    print(f"{kt} frames, parameters:", sum(p.size for p in params))
    ahead, back = logits(params, new), logits(params, new[:, ::-1])
    right = (ahead.argmax(1) == truth).mean()
    turned = (back.argmax(1) == opposite).mean()
    print(f"{kt} frames, right: {right:.2f}")
    print(f"{kt} frames, played backwards, the opposite: {turned:.2f}")
    same = bool(jnp.allclose(ahead, back, rtol=1e-3, atol=1e-3))
    print(f"{kt} frames, same answer backwards:", same)
