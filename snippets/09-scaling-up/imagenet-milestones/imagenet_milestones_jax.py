import jax.numpy as jnp
import matplotlib.pyplot as plt

year = jnp.array([2010.0, 2011, 2012, 2013, 2014, 2015])
error = jnp.array([28.2, 25.8, 15.3, 11.7, 6.7, 3.57])  # top-5, per cent
t = year - year.mean()
log = jnp.log(error)
slope = (t * log).sum() / (t * t).sum()  # least squares
line = jnp.exp(log.mean() + slope * t)
print(f"factor a year: {jnp.exp(slope):.3f}")
for a, e, f in zip(year.tolist(), error.tolist(), line.tolist(), strict=True):
    print(f"{a:.0f}: {e:.2f}, line {f:.1f}")

plt.semilogy(year.tolist(), error.tolist(), "o", label="winners")
plt.semilogy(year.tolist(), line.tolist(), "--", label="line")
plt.yticks([4, 8, 16, 32], [4, 8, 16, 32])
plt.minorticks_off()
plt.xlabel("year")
plt.ylabel("top-5 error, per cent")
plt.legend()
plt.show()
