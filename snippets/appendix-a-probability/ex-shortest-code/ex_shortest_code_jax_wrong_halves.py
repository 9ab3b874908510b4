# Wrong: divides from the top, into parts as equal as can be
import jax.numpy as jnp


def code_lengths(p):
    p, lengths = p.tolist(), [0] * len(p)

    def divide(part):
        if len(part) == 1:
            return
        for i in part:
            lengths[i] += 1

        def uneven(k):
            return abs(
                sum(p[i] for i in part[:k]) - sum(p[i] for i in part[k:])
            )

        cut = min(range(1, len(part)), key=uneven)
        divide(part[:cut])
        divide(part[cut:])

    divide(sorted(range(len(p)), key=lambda i: -p[i]))
    return jnp.array(lengths)
