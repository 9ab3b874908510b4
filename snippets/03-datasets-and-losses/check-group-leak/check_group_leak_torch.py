import numpy as np
import torch

rng = np.random.default_rng(0)
patient = np.repeat(np.arange(40), 10)  # ten rows for each of 40 patients
own = rng.normal(size=(40, 5))[patient]  # what all rows of one have in common
X = torch.tensor(own + 0.5 * rng.normal(size=(400, 5)))
coins = rng.permutation(np.arange(40) % 2)  # one for each patient
ill = torch.tensor(coins[patient])  # (400,)


def right(train, test, ill=ill):  # the answer of the nearest training row
    distance = torch.cdist(X[test], X[train])
    near = distance.argmin(dim=1)
    return (ill[train][near] == ill[test]).double().mean().item()


rows, whole, by_row, by_patient = [], [], [], []
again = np.random.default_rng(1)
for _ in range(20):
    test, train = np.split(rng.permutation(400), [100])
    rows.append(right(train, test))
    # the test for a leak: answers that nothing can know
    mixed = ill[again.permutation(400)]
    by_row.append(right(train, test, mixed))
    mixed = torch.tensor(again.permutation(coins)[patient])
    by_patient.append(right(train, test, mixed))
    tested = np.isin(patient, rng.permutation(40)[:10])
    whole.append(right(np.flatnonzero(~tested), np.flatnonzero(tested)))
print(f"rows split: {np.mean(rows):.3f}")
print(f"patients split: {np.mean(whole):.3f}")
print(f"rows split, answers shuffled: {np.mean(by_row):.3f}")
print(f"rows split, patients shuffled: {np.mean(by_patient):.3f}")
