import jax.numpy as jnp
import matplotlib.pyplot as plt
import optax

w, T, peak = 4, 12, 0.8  # steps of warm-up, of all, largest rate


def make(T):  # decay_steps counts the warm-up as well
    return optax.warmup_cosine_decay_schedule(0.0, peak, w, T)


def run(rule):
    theta = jnp.ones(1)
    optimiser = optax.sgd(rule)
    state = optimiser.init(theta)
    rates, moved = [], []
    for i in range(T):
        updates, state = optimiser.update(jnp.ones(1), state)
        rates.append(float(rule(i)))
        theta, before = optax.apply_updates(theta, updates), theta
        moved.append((before - theta).item())
    return rates, moved


factor, longer = make(T), make(T + 1)
at = [float(factor(i)) for i in (0, w, T)]
print("at 0, w, T:", *(f"{r:.3f}" for r in at))
for name, rule in [
    ("plain", factor),
    ("shifted", lambda i: longer(i + 1)),  # rates of steps 1 ... T
]:
    rates, moved = run(rule)
    print(f"{name}, first rates:", *(f"{r:.3f}" for r in rates[:5]))
    print(f"{name}, last rate: {rates[-1]:.3f}")
    print(f"{name}, updates that move nothing:", moved.count(0.0))
    plt.plot(range(T), rates, "o-" if name == "plain" else "s--", label=name)

plt.xlabel("step")
plt.ylabel("learning rate")
plt.legend()
plt.show()
