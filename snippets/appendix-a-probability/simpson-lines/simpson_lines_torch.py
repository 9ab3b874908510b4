import matplotlib.pyplot as plt
import torch

# cured and treated; rows: mild, severe; columns: treatment A, B
cured = torch.tensor([[18.0, 68.0], [40.0, 8.0]])  # (2, 2)
treated = torch.tensor([[20.0, 80.0], [80.0, 20.0]])

share = cured / treated  # (2, 2): p(cured | severity, treatment)
for row, name in zip(share, ("mild", "severe"), strict=True):
    print(f"{name}: A {row[0]:.3f}, B {row[1]:.3f}")
pooled = cured.sum(dim=0) / treated.sum(dim=0)  # (2,)
print(f"all: A {pooled[0]:.3f}, B {pooled[1]:.3f}")

who = treated / treated.sum(dim=0)  # (2, 2): p(severity | treatment)
print(f"severe among the treated: A {who[1, 0]:.3f}, B {who[1, 1]:.3f}")
torch.testing.assert_close((who * share).sum(dim=0), pooled)
everyone = treated.sum(dim=1) / treated.sum()  # (2,): p(severity)
standard = (everyone[:, None] * share).sum(dim=0)  # (2,): the same mix
print(f"same patients: A {standard[0]:.3f}, B {standard[1]:.3f}")

for k, (name, mark, line) in enumerate((("A", "o", "-"), ("B", "s", "--"))):
    ends = [share[0, k].item(), share[1, k].item()]
    plt.plot([0, 1], ends, line, color=f"C{k}", label=f"treatment {name}")
    at, height = who[1, k].item(), pooled[k].item()
    plt.plot(at, height, mark, color=f"C{k}", markersize=11)
    plt.plot(0.5, standard[k].item(), mark, color=f"C{k}", fillstyle="none")
plt.xlabel("share of severe cases among the treated")
plt.ylabel("share cured")
plt.ylim(0.3, 1)
plt.legend()
plt.show()
