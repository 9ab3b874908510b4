# Wrong: takes the first word whose end is the likeliest symbol
import jax
import jax.numpy as jnp


def beam_search(step, k, longest, alpha):
    words, logs = [()], jnp.zeros(1)
    for t in range(longest + 1):
        new = logs[:, None] + jnp.stack([step(word) for word in words])
        scores = new[:, -1] / (t + 1) ** alpha  # (k,): those that end
        if new[0].argmax() == new.shape[1] - 1 or t == longest:
            return list(words[0]), float(scores[0])
        c = new.shape[1] - 1
        rest = new[:, :-1].ravel()  # (k c,): those that go on
        logs, at = jax.lax.top_k(rest, min(k, len(rest)))
        words = [(*words[i // c], i % c) for i in at.tolist()]
