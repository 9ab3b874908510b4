def adamw_step(w, g, m, s, k, eta, lam, beta1, beta2, eps):
    """A step of AdamW, its decay beside the gradient.

    w, g, m, s: arrays of one shape: the weights, the gradient of
    the loss, and the running means of g and of g squared before this
    step. k: number of the step, from 1. eta, lam, beta1, beta2, eps:
    floats. The weights shrink by 1 - eta lam. Returns (w, m, s) after
    the step, the means uncorrected, and changes nothing it is given.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import jax.numpy as jnp
import numpy as np
import optax


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_enable_x64", True)

    def library(w, slopes, eta, lam, beta1, beta2, eps):
        rule = optax.adamw(eta, beta1, beta2, eps, weight_decay=lam)
        state, path = rule.init(w), []
        for g in slopes:
            updates, state = rule.update(g, state, w)
            w = optax.apply_updates(w, updates)
            path.append((w, state[0].mu, state[0].nu))
        return path

    def numbers(shape, seed):
        return jnp.array(np.random.default_rng(seed).normal(size=shape))

    cases = [  # shape, eta, lam, beta1, beta2, eps
        ((3,), 0.1, 0.5, 0.9, 0.99, 1e-8),
        ((2, 3), 0.02, 3.0, 0.8, 0.9, 0.3),
        ((4,), 0.3, 0.0, 0.5, 0.95, 1e-3),
        ((1,), 0.05, 1.5, 0.0, 0.7, 0.1),
    ]
    for seed, (shape, *settings) in enumerate(cases):
        w = 3 * numbers(shape, seed)  # of both signs
        slopes = [numbers(shape, 10 * seed + k) for k in (5, 6, 7)]
        # a weight that has no gradient
        slopes[1] = slopes[1].at[..., 0].set(0.0)
        path = library(w, slopes, *settings)
        now = w, jnp.zeros_like(w), jnp.zeros_like(w)
        for k, (g, expected) in enumerate(zip(slopes, path, strict=True), 1):
            came = adamw_step(now[0], g, *now[1:], k, *settings)
            assert came is not None, (
                "adamw_step returned None: replace the body of the function"
            )
            said = (
                f"shape {shape}, eta, lam, betas, eps {settings}, step {k}: "
            )
            assert len(came) == 3, f"{said}expected w, m and s"
            for name, a, b in zip("wms", came, expected, strict=True):
                a = np.asarray(a, dtype=np.float64)
                assert a.shape == b.shape, (
                    f"{said}{name} of shape {b.shape} expected, came {a.shape}"
                )
                assert np.allclose(a, b, rtol=1e-4, atol=1e-6), (
                    f"{said}expected {name} {b.tolist()}, came {a.tolist()}. "
                    "Does lam touch w alone, times eta, before the step?"
                )
            now = expected
    print("adamw_step: passed")


check()
