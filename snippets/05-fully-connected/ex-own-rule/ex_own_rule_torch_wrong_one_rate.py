# Wrong: the rate of the first group for all groups
import torch


class RMSProp(torch.optim.Optimizer):
    def __init__(self, params, rate, decay=0.9, eps=0.001):
        super().__init__(params, {"rate": rate, "decay": decay, "eps": eps})

    @torch.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:  # it computes loss and gradients anew
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            decay = group["decay"]
            for p in group["params"]:
                if p.grad is None:
                    continue
                memory = self.state[p]
                if not memory:
                    memory["s"] = torch.zeros_like(p)
                s, g = memory["s"], p.grad
                s.mul_(decay).addcmul_(g, g, value=1 - decay)
                rate = self.param_groups[0]["rate"]
                p -= rate * g / (s.sqrt() + group["eps"])
        return loss
