import jax.numpy as jnp
import numpy as np

counts = jnp.array([[58.0, 27.0, 2.0], [2.0, 3.0, 8.0]])
joint = counts / counts.sum()  # (2, 3): p(r, w), the sum of all is 1


def say(name, numbers):
    print(name + ":", " ".join(f"{p:.3f}" for p in numbers.flatten()))


p_r = joint.sum(axis=1, keepdims=True)  # (2, 1): w is summed out
p_w = joint.sum(axis=0, keepdims=True)  # (1, 3): r is summed out
say("p(r)", p_r)
say("p(w)", p_w)

w_given_r = joint / p_r  # (2, 3) / (2, 1): every row sums to 1
r_given_w = joint / p_w  # (2, 3) / (1, 3): every column sums to 1
say("p(w | real)", w_given_r[0])
say("p(real | w)", r_given_w[0])

np.testing.assert_allclose(w_given_r * p_r, joint, rtol=1e-5)  # product
np.testing.assert_allclose(r_given_w * p_w, joint, rtol=1e-5)
total = (w_given_r * p_r).sum(axis=0, keepdims=True)  # (1, 3): sum rule
np.testing.assert_allclose(total, p_w, rtol=1e-5)

bayes = w_given_r * p_r / total  # (2, 3): from p(w | r) and p(r) alone
np.testing.assert_allclose(bayes, r_given_w, rtol=1e-5)
print(f"Bayes for a large win: {bayes[0, 2]:.3f}")
