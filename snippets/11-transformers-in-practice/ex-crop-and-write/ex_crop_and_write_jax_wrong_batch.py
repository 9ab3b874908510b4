# Wrong: returns a batch of one text
import jax.numpy as jnp


def generate(step, prompt, n, context):
    t = prompt.tolist()
    for _ in range(n):
        t.append(int(step(jnp.array(t[-context:]))[-1].argmax()))
    return [t]
