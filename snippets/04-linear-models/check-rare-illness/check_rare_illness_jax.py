import jax.numpy as jnp

ill = jnp.array([1 / 100, 1 / 3, 1 / 100])  # share of the ill
recall = jnp.array([0.9, 0.9, 0.9**2])  # the third: tested twice
specificity = jnp.array([0.95, 0.95, 1 - 0.05**2])

tp, fn = recall * ill, (1 - recall) * ill
tn, fp = specificity * (1 - ill), (1 - specificity) * (1 - ill)
print("tp, fn, fp, tn of 10,000:", end=" ")
print([round(10_000 * part[0].item(), 1) for part in (tp, fn, fp, tn)])
for name, value in {
    "precision": tp / (tp + fp),
    "accuracy": tp + tn,
    "balanced accuracy": (recall + specificity) / 2,
    "F1": 2 * tp / (2 * tp + fp + fn),
}.items():
    print(f"{name}:", [round(entry, 4) for entry in value.tolist()])
