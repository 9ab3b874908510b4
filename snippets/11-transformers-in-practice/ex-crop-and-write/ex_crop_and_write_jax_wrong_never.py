# Wrong: never crops
import jax.numpy as jnp


def generate(step, prompt, n, context):
    t = prompt.tolist()
    for _ in range(n):
        t.append(int(step(jnp.array(t))[-1].argmax()))
    return jnp.array(t)
