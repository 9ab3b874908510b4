import jax.numpy as jnp


def generate(step, prompt, n, context):
    """Writes n tokens after the prompt, each the most probable one.

    step(t): t (m,) tokens, 1 <= m <= context -> logits (m, v), where row
    i is about what comes after token i. prompt: (p,) tokens, p >= 1,
    perhaps longer than context; n >= 0. Returns (p + n,): the whole
    prompt and what was written. The prompt is not to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    rng = np.random.default_rng(0)
    for p, n, context, v in [
        (2, 6, 4, 9),
        (7, 3, 5, 6),
        (3, 5, 1, 7),
        (4, 0, 3, 5),
    ]:
        table = rng.normal(size=(context, context, v, v))

        def logits(t, table=table):  # depends on where each token stands
            m = len(t)
            rows = [
                sum(table[i, j, t[j]] for j in range(i + 1)) for i in range(m)
            ]
            return np.array(rows)

        def step(t, context=context, v=v, logits=logits):
            t = [int(s) for s in t]
            assert 1 <= len(t) <= context, (
                f"step got {len(t)} tokens, the context is {context}"
            )
            assert all(0 <= s < v for s in t), (
                f"step got tokens {t}, v is {v}"
            )
            return jnp.array(logits(t))

        start = rng.integers(0, v, p).tolist()
        expected = list(start)
        for _ in range(n):
            expected.append(int(logits(expected[-context:])[-1].argmax()))
        prompt = jnp.array(start)
        came = generate(step, prompt, n, context)
        said = f"prompt of {p}, n = {n}, context = {context}: "
        assert came is not None, (
            "generate returned None: replace the body of the function"
        )
        assert prompt.tolist() == start, f"{said}the prompt was changed"
        if isinstance(came, (list, tuple)):
            came = [s.tolist() if hasattr(s, "tolist") else s for s in came]
        came = np.array(came.tolist() if hasattr(came, "tolist") else came)
        assert came.shape == (p + n,), (
            f"{said}expected shape {(p + n,)}, came {came.shape}: "
            "prompt and written tokens, all of them"
        )
        assert came.tolist() == expected, (
            f"{said}expected {expected}, came {came.tolist()}\n"
            "Which tokens does step get, and which row of its logits counts?"
        )
    print("generate: passed")


check()
