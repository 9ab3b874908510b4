import torch


class RMSProp(torch.optim.Optimizer):
    """RMSProp as a PyTorch optimiser: params, then rate, decay, eps.

    Each group of parameters may have options of its own, under the keys
    "rate", "decay" and "eps". A parameter whose .grad is None stays as it
    is. Gradients are read, and not changed.
    """

    def __init__(self, params, rate, decay=0.9, eps=0.001):
        super().__init__(params, {"rate": rate, "decay": decay, "eps": eps})

    @torch.no_grad()
    def step(self, closure=None):
        # closure: if given, a function that computes the gradients anew and
        # returns the loss: call it first, with torch.enable_grad()
        # self.param_groups: dictionaries with "params" and the options
        # self.state[p]: a dictionary of p's own, empty at first
        return None  # your code here; at the end, return the closure's loss


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
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

    def close(came, expected, say, hint):
        came = came.detach().cpu().numpy()
        said = f"{say}: expected {expected.ravel()[:3].round(4)} …, "
        said += f"came {came.ravel()[:3].round(4)} …. "
        assert np.allclose(came, expected, atol=1e-5), said + hint

    p, q = torch.tensor(W), torch.tensor(b)
    p.requires_grad_(), q.requires_grad_()
    idle = torch.ones(2, requires_grad=True)
    own = {"rate": 0.5, "decay": 0.6, "eps": 0.1}
    groups = [{"params": [p, idle]}, {"params": [q], **own}]
    optimiser = RMSProp(groups, rate=0.1)
    for k in range(4):
        p.grad, q.grad = torch.tensor(dW[k]), torch.tensor(db[k])
        optimiser.step()
        grads = p.grad.cpu(), q.grad.cpu()
        same = np.array_equal(grads[0], dW[k]) and np.array_equal(
            grads[1], db[k]
        )
        assert same, "step changed a gradient: read it only"
        moved = [
            not np.allclose(t.detach().cpu(), t0)
            for t, t0 in ((p, W), (q, b))
        ]
        assert any(moved), (
            "step changed nothing: replace its body, and change p in place"
        )
        assert all(moved), (
            "one of the two groups has not moved: does step go through all "
            "groups and parameters, also after one without a gradient?"
        )
        close(
            p,
            reference(W, dW[: k + 1], 0.1),
            f"after step {k + 1}, rate 0.1",
            "Is the gradient divided by root(s) + eps, with eps outside of"
            " the root, and is an s kept for each parameter?",
        )
        close(
            q,
            reference(b, db[: k + 1], **own),
            f"after step {k + 1}, the group with {own}",
            "Are rate, decay and eps those of its group?",
        )
    assert idle.tolist() == [1.0, 1.0], "a parameter without gradient moved"
    alone = torch.tensor(W, requires_grad=True)
    again = RMSProp([alone], 0.2, 0.5, 0.01)

    def closure():  # the gradient of the sum of squares over two
        again.zero_grad()
        loss = alone.square().sum() / 2
        loss.backward()
        return loss

    start, came = (W**2).sum() / 2, again.step(closure)
    close(
        alone,
        reference(W, [W], 0.2, 0.5, 0.01),
        "a second optimiser, one step, rate 0.2, decay 0.5, eps 0.01",
        "Is the closure called, before the gradient is read? Is anything"
        " shared with the first optimiser?",
    )
    kept = (
        came is not None
        and abs(torch.as_tensor(came).detach() - start) < 1e-3
    )
    assert kept, (
        f"step(closure) should return the closure's loss, {start:.3f}, came"
        f" {came}"
    )
    print("RMSProp: passed")


check()
