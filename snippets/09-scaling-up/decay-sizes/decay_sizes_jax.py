import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import optax

jax.config.update("jax_enable_x64", True)
sizes = jnp.logspace(-4, 2, 25)  # (25,)


def penalised(decay):
    return optax.chain(optax.add_decayed_weights(decay), optax.adam(0.003))


def decoupled(decay):
    return optax.adamw(0.003, weight_decay=decay)


def left(rule, decay):  # weights of 1, whose gradients turn round
    rule = rule(decay)

    def step(carry, k):
        w, state = carry
        updates, state = rule.update((-1.0) ** k * sizes, state, w)
        return (optax.apply_updates(w, updates), state), None

    w = jnp.ones_like(sizes)
    carry = w, rule.init(w)
    return jax.lax.scan(step, carry, jnp.arange(300))[0][0]


rules = {"in the gradient": penalised, "decoupled": decoupled}
for name, rule in rules.items():
    for decay, line in ((0.3, "-"), (0.03, "--")):
        w = left(rule, decay)
        for k in 0, 16:
            said = f"{name}, lam {decay}, gradient {sizes[k]:g}"
            print(f"{said}: {w[k]:.3f}")
        plt.semilogx(sizes, w, line, label=f"{name}, {decay}")
plt.gca().set(xlabel="size of the gradient", ylabel="weight left of 1")
plt.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)
plt.show()
