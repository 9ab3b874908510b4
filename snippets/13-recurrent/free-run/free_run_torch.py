import matplotlib.pyplot as plt
import numpy as np
import torch

e, wash, n, free = 100, 100, 1000, 200


def mackey_glass(length):
    s = [1.2] * 171
    for _ in range(10 * length):  # steps of 0.1, a delay of 17
        late = s[-171]
        s.append(s[-1] + 0.1 * (0.2 * late / (1 + late**10) - 0.1 * s[-1]))
    return np.array(s[171::10]) - 1


series = torch.from_numpy(mackey_glass(wash + n + free))
given, truth = series[: wash + n], series[wash + n :].numpy()


def continued(seed):  # what the network says after its last input
    rng = np.random.default_rng(seed)
    A = rng.normal(size=(e, e))
    A = torch.from_numpy(0.9 * A / np.abs(np.linalg.eigvals(A)).max())
    B = torch.from_numpy(rng.uniform(-0.5, 0.5, e))
    s, S = given.new_zeros(e), []
    for x in given:
        s = (A @ s + x * B).tanh()
        S.append(s)
    H, Y = torch.stack(S[wash:-1]), given[wash + 1 :]
    c = torch.linalg.solve(H.T @ H + 1e-6 * torch.eye(e), H.T @ Y)
    out = []
    for _ in range(free):  # its own output is the next input
        out.append(s @ c)
        s = (A @ s + out[-1] * B).tanh()
    return torch.stack(out).numpy()


runs = [continued(seed) for seed in range(4)]
for seed, run in enumerate(runs):
    off = np.abs(run - truth) / truth.std()
    print(f"network {seed}, off after 1 step: {off[0]:.4f}")
    print(f"network {seed}, worst in 20 steps: {off[:20].max():.4f}")
    print(f"network {seed}, worst in {free}: {off.max():.1f}")

plt.figure(figsize=(4.8, 2.8))
plt.plot(truth, label="series")
plt.plot(runs[0], "--", label="network 0")
plt.plot(runs[1], ":", label="network 1")
plt.ylim(-1, 1)
plt.xlabel("steps on its own")
plt.legend(loc="lower left", ncols=3)
plt.show()
