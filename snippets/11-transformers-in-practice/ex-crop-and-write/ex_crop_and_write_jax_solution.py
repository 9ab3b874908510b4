import jax.numpy as jnp


def generate(step, prompt, n, context):
    t = prompt.tolist()
    for _ in range(n):
        logits = step(jnp.array(t[-context:]))  # (m, v)
        t.append(int(logits[-1].argmax()))
    return jnp.array(t)
