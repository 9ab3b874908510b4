import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
patient = np.repeat(np.arange(40), 10)  # ten rows for each of 40 patients
own = rng.normal(size=(40, 5))[patient]  # what all rows of one have in common
X = jnp.asarray(own + 0.5 * rng.normal(size=(400, 5)))
coins = rng.permutation(np.arange(40) % 2)  # one for each patient
ill = jnp.asarray(coins[patient])  # (400,)


def right(train, test, ill=ill):  # the answer of the nearest training row
    gap = X[test][:, None] - X[train]
    distance = jnp.linalg.vector_norm(gap, axis=-1)
    near = distance.argmin(axis=1)
    return (ill[train][near] == ill[test]).mean().item()


rows, whole, by_row, by_patient = [], [], [], []
again = np.random.default_rng(1)
for _ in range(20):
    test, train = np.split(rng.permutation(400), [100])
    rows.append(right(train, test))
    # the test for a leak: answers that nothing can know
    mixed = ill[again.permutation(400)]
    by_row.append(right(train, test, mixed))
    mixed = jnp.asarray(again.permutation(coins)[patient])
    by_patient.append(right(train, test, mixed))
    tested = np.isin(patient, rng.permutation(40)[:10])
    whole.append(right(np.flatnonzero(~tested), np.flatnonzero(tested)))
print(f"rows split: {np.mean(rows):.3f}")
print(f"patients split: {np.mean(whole):.3f}")
print(f"rows split, answers shuffled: {np.mean(by_row):.3f}")
print(f"rows split, patients shuffled: {np.mean(by_patient):.3f}")
