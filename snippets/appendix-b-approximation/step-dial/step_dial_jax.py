import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
w = 4.0
s, a = 1.0, 2.0

x = jnp.linspace(-2, 4, 601)  # (n,)
smooth = a * jax.nn.sigmoid(w * (x - s))
high = (x > s) if w > 0 else (x < s)
step = a * high  # 0 at s itself

for at in (0.0, 0.5, 1.0, 1.5, 2.0):
    print(f"at {at}: {a * jax.nn.sigmoid(w * (at - s)):.4f}")
width = 2 * math.log(9) / abs(w)  # from 10 to 90 per cent of a
ends = s + width / 2 * jnp.array([-1.0, 1.0])
values = a * jax.nn.sigmoid(w * (ends - s))
assert jnp.allclose(jnp.sort(values), a * jnp.array([0.1, 0.9]))
print(f"from a tenth to nine tenths within: {width:.3f}")

plt.figure(figsize=(4.8, 2.8))
plt.plot(x, smooth, label="sigmoid")
left, right = x <= s, x > s  # two pieces: no line at the jump
plt.plot(x[left], step[left], "C1--", x[right], step[right], "C1--")
plt.plot([], [], "C1--", label="step")
plt.axvspan(s - width / 2, s + width / 2, alpha=0.15)
plt.gca().set(xlabel="x", ylabel="y", xlim=(-2, 4), ylim=(-0.2, 2.2))
plt.legend(loc="center right")
plt.show()
