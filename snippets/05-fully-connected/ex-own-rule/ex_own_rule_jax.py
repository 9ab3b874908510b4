import jax
import jax.numpy as jnp
import optax


def rmsprop(rate, decay=0.9, eps=0.001):
    """RMSProp as a rule of Optax.

    Returns optax.GradientTransformation(init, update), where
    init(params) returns the first state, and update(gradients, state,
    params=None) a pair: what is to be added to the parameters, and
    the next state. Parameters, gradients and updates are pytrees of
    one structure.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def reference(p, gradients, rate, decay=0.9, eps=0.001):
        s = np.zeros_like(p)
        for g in gradients:
            s = decay * s + (1 - decay) * g**2
            p = p - rate * g / (np.sqrt(s) + eps)
        return p

    rng = np.random.default_rng(5)
    W = rng.normal(size=(2, 3)).astype(np.float32)
    b = rng.normal(size=3).astype(np.float32)
    dW = rng.normal(size=(4, 2, 3)).astype(np.float32)  # of four steps
    db = 0.01 * rng.normal(size=(4, 3)).astype(np.float32)

    def close(came, start, expected, say):
        came = np.asarray(came)
        said = f"{say}: expected {expected.ravel()[:3].round(4)} …, "
        said += f"came {came.ravel()[:3].round(4)} …. "
        assert not np.allclose(came - start, start - expected, atol=1e-5), (
            said + "Optax adds what update returns: the minus belongs into it"
        )
        assert np.allclose(came, expected, atol=1e-5), (
            said
            + "Is the gradient divided by root(s) + eps, with eps outside of"
            " the root, and is s carried in the state that update returns?"
        )

    def run(rule, params, gradients, compiled):
        state = rule.init(params)
        update = jax.jit(rule.update) if compiled else rule.update
        for g in gradients:
            updates, state = update(g, state, params)
            params = optax.apply_updates(params, updates)
        return params

    rule = rmsprop(0.1)
    assert rule is not None, (
        "rmsprop returned None: replace the body of the function"
    )
    assert isinstance(rule, optax.GradientTransformation), (
        "return optax.GradientTransformation(init, update), of two functions"
    )
    params = {"W": jnp.asarray(W), "b": jnp.asarray(b)}
    gradients = [{"W": g, "b": h} for g, h in zip(dW, db, strict=True)]
    own = {"rate": 0.5, "decay": 0.6, "eps": 0.1}
    for compiled in (False, True):
        for k in range(1, 5):  # each run from a fresh start
            came = run(rule, params, gradients[:k], compiled)
            say = f"after step {k}, " + ("with" if compiled else "without")
            say += " jit"
            close(came["W"], W, reference(W, dW[:k], 0.1), say)
            close(came["b"], b, reference(b, db[:k], 0.1), say)
        other, pairs = rmsprop(**own), [(g["W"],) for g in gradients]
        (came,) = run(other, (params["W"],), pairs, compiled)
        close(came, W, reference(W, dW, **own), f"{own}, a tuple, four steps")
    print("rmsprop: passed")


check()
