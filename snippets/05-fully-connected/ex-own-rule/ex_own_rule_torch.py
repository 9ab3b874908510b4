import torch


class RMSProp(torch.optim.Optimizer):
    """RMSProp as a PyTorch optimiser: params, then rate, decay, eps.

    Each group of parameters may have a rate of its own, under the key
    "rate". A parameter whose .grad is None stays as it is.
    """

    def __init__(self, params, rate, decay=0.9, eps=0.001):
        super().__init__(params, {"rate": rate, "decay": decay, "eps": eps})

    @torch.no_grad()
    def step(self):
        # self.param_groups: dictionaries with "params" and the options
        # self.state[p]: a dictionary of p's own, empty at first
        return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def reference(p, gradients, rate, decay=0.9, eps=0.001):
    s = np.zeros_like(p)
    for g in gradients:
        s = decay * s + (1 - decay) * g**2
        p = p - rate * g / (np.sqrt(s) + eps)
    return p


rng = np.random.default_rng(5)
W = rng.normal(size=(2, 3)).astype(np.float32)
b = rng.normal(size=3).astype(np.float32)
dW = rng.normal(size=(4, 2, 3)).astype(np.float32)  # of four steps
db = 0.01 * rng.normal(size=(4, 3)).astype(np.float32)


def close(came, start, expected, say):
    came = came.detach().numpy()
    said = f"{say}: expected {expected.ravel()[:3].round(4)} …, "
    said += f"came {came.ravel()[:3].round(4)} …. "
    assert not np.allclose(came, start), said + (
        "step changed nothing: replace its body, and change p in place"
    )
    assert np.allclose(came, expected, atol=1e-5), said + (
        "Is the gradient divided by root(s) + eps, with eps outside of the "
        "root, an s for each parameter, and the rate of its group?"
    )


p, q = torch.tensor(W), torch.tensor(b)
p.requires_grad_(), q.requires_grad_()
idle = torch.ones(2, requires_grad=True)
groups = [{"params": [p, idle]}, {"params": [q], "rate": 0.5}]
optimiser = RMSProp(groups, rate=0.1)
for k in range(4):
    p.grad, q.grad = torch.tensor(dW[k]), torch.tensor(db[k])
    optimiser.step()
    say = f"after step {k + 1}, "
    close(p, W, reference(W, dW[: k + 1], 0.1), say + "rate 0.1")
    close(q, b, reference(b, db[: k + 1], 0.5), say + "the group with 0.5")
assert idle.tolist() == [1.0, 1.0], "a parameter without gradient moved"
alone = torch.tensor(W, requires_grad=True)
again = RMSProp([alone], rate=0.1)
alone.grad = torch.tensor(dW[0])
again.step()
close(alone, W, reference(W, dW[:1], 0.1), "a second optimiser, step 1")
print("RMSProp: passed")
