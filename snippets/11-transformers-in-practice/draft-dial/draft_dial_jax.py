import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
mix = 0.6  # how much of the draft is uniform; the rest is the target
p = jnp.array([0.5, 0.2, 0.12, 0.08, 0.06, 0.04])
q = (1 - mix) * p + mix / 6  # over six tokens
alpha = jnp.minimum(p, q).sum().item()  # accepted, each time
price = 0.1  # a draft token, in calls of the target


def tokens(alpha, drafts, rows=1):  # 1 and all the drafts before a refusal
    return sum(alpha ** (rows * j) for j in range(drafts + 1))


print(f"accepted: {alpha:.3f}")
gain = {}
for drafts in range(1, 9):
    t = tokens(alpha, drafts)
    gain[drafts] = t / (1 + price * drafts)
    print(f"drafts {drafts}, tokens a call: {t:.3f}")
    print(
        f"drafts {drafts}, tokens for the price of a call: {gain[drafts]:.3f}"
    )
print("best number of drafts:", max(gain, key=gain.get))
print(f"drafts 4, eight rows in step: {tokens(alpha, 4, rows=8):.3f}")

rates = jnp.linspace(0, 1, 101)
fig, ax = plt.subplots(figsize=(4.8, 3.4))
for drafts, style in zip((1, 2, 4, 8), ("-", "--", "-.", "-"), strict=True):
    (line,) = ax.plot(rates, tokens(rates, drafts), style)
    ax.text(1.02, drafts + 1, f"{drafts}", va="center")
    color = line.get_color()
    ax.plot(alpha, tokens(alpha, drafts), "o", color=color, markersize=4)
ax.axvline(alpha, linestyle=":", color="gray")
ax.set(xlabel="accepted", ylabel="tokens a call", xlim=(0, 1.1))
ax.set(ylim=(0.8, 9.4))
plt.show()
