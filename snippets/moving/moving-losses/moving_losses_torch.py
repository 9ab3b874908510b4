import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])  # (n, c)
classes = torch.tensor([0, 2])  # (n,)

mean = F.cross_entropy(logits, classes)
each = F.cross_entropy(logits, classes, reduction="none")  # (n,)
print(f"cross-entropy, mean: {mean:.4f}")
print("cross-entropy, each:", [f"{v:.4f}" for v in each.tolist()])

log_q = logits.log_softmax(-1)  # (n, c)
p = F.one_hot(classes, 3).float() * 0.7 + 0.1  # (n, c)
rows = F.kl_div(log_q, p, reduction="none").sum(-1)  # (n,)
print("divergence, each:", [f"{v:.4f}" for v in rows.tolist()])
batchmean = F.kl_div(log_q, p, reduction="batchmean")
print(f"divergence, mean over examples: {batchmean:.4f}")
