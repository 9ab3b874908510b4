import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
q = jnp.array([0.3, 0.2, 0.5])  # the draft's, over 3 tokens
p = jnp.array([0.5, 0.4, 0.1])  # the target's
greedy = jnp.array([1.0, 0.0, 0.0])  # the target's, at its top


def outcome(p, q, accept, redraw):  # -> how probable each token comes out
    refused = (q * (1 - accept)).sum()
    return q * accept + refused * redraw


def rest(p, q):  # what the draft did not cover, as a distribution
    left = jnp.maximum(p - q, 0)
    return left / left.sum()


def ratio(p, q):
    return jnp.minimum(p / q, 1)


def top(p):  # 1 at the target's most probable token
    return jax.nn.one_hot(p.argmax(), 3)


def said(d):
    return " ".join(f"{x:.3f}" for x in d.tolist())


rules = {
    "accept by the ratio, redraw from the rest": (ratio, rest),
    "accept by the ratio, redraw from p": (ratio, lambda p, q: p),
    "accept the target's top, redraw from p": (
        lambda p, q: top(p),
        lambda p, q: p,
    ),
    "accept all": (lambda p, q: jnp.ones(3), rest),
}
print("target:", said(p))
print("rest:", said(rest(p, q)))
for name, (accept, redraw) in rules.items():
    out = outcome(p, q, accept(p, q), redraw(p, q))
    print(f"{name}: {said(out)}")
    far = jnp.abs(out - p).sum() / 2  # total variation
    print(f"{name}, off by: {far.item():.3f}")
accepted = (q * ratio(p, q)).sum()
print(f"accepted: {accepted.item():.3f}")
print(f"sum of min(p, q): {jnp.minimum(p, q).sum().item():.3f}")
same = jnp.array_equal(ratio(greedy, q), top(greedy))
print("for a greedy target, the ratio accepts its top alone:", same)
