import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
t, v = 4, 3  # frames, symbols: blank, a, b
rng = np.random.default_rng(0)
log_p = jax.nn.log_softmax(rng.normal(size=(t, v)))


@jax.jit
def minus_log_p(log_p, label, log_0=-jnp.inf):
    s = jnp.zeros(2 * len(label) + 1, int)
    s = s.at[1::2].set(label)  # blank, first, blank, second, ..., blank
    jump = (s[2:] > 0) & (s[2:] != s[:-2])  # not over a needed blank
    jump = jnp.concatenate([jnp.zeros(2, bool), jump])  # two places before
    never = jnp.full(2, log_0, log_p.dtype)

    def step(a, row):
        one = jnp.concatenate([never[:1], a[:-1]])
        two = jnp.where(jump, jnp.concatenate([never, a[:-2]]), log_0)
        ways = jax.nn.logsumexp(jnp.stack([a, one, two]), axis=0)
        return row[s] + ways, None

    first = jnp.where(jnp.arange(len(s)) < 2, log_p[0, s], log_0)
    a, _ = jax.lax.scan(step, first, log_p[1:])
    return -jax.nn.logsumexp(a[-2:])


@jax.jit
def library(log_p, label):
    pads = jnp.zeros((1, len(log_p))), jnp.zeros((1, len(label)))  # none
    return optax.ctc_loss(log_p[None], pads[0], label[None], pads[1])[0]


for name, label in ("ab", np.array([1, 2])), ("aa", np.array([1, 1])):
    loss = minus_log_p(log_p, label)
    assert np.isclose(loss, library(log_p, label))
    some = log_p.at[0, 1].set(-jnp.inf)  # a cannot come first
    assert np.isfinite(minus_log_p(some, label))
    assert np.isnan(library(some, label))
    print(f"{name}, loss: {loss:.4f}")
    print(f"{name}, P: {np.exp(-loss):.4f}")
short = library(log_p[:2], label)  # label is "aa"
print(f"aa in two frames, from scratch: {minus_log_p(log_p[:2], label):.0f}")
print(f"aa in two frames, the library more than 10000: {short > 10000}")
label = np.array([1, 2] * 5)
flat = np.log(np.full((500, v), 1 / 3, np.float32))  # (500, v)
print(f"500 frames, one path, P: {np.exp(flat[:, 0]).prod():.3g}")
print(f"500 frames, loss: {minus_log_p(flat, label):.2f}")

even, abab = np.log(np.full((9, v), 1 / v)), np.array([1, 2, 1, 2])
value_and_slope = jax.jit(jax.value_and_grad(minus_log_p))
for log_0 in -jnp.inf, -1e5:
    loss, slope = value_and_slope(even, abab, log_0)
    print(f"log 0 = {log_0:.0f}, loss of abab: {loss:.4f}")
    nan = np.isnan(slope).any()
    print(f"log 0 = {log_0:.0f}, NaN in the gradient: {nan}")
slope += 1 / v  # of logits: P - posterior
assert np.allclose(slope, jax.jit(jax.grad(library))(even, abab))
