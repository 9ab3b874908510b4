import torch


class RMSProp(torch.optim.Optimizer):
    def __init__(self, params, rate, decay=0.9, eps=0.001):
        super().__init__(params, {"rate": rate, "decay": decay, "eps": eps})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            decay = group["decay"]
            for p in group["params"]:
                if p.grad is None:
                    continue
                memory = self.state[p]
                s = memory.get("s", torch.zeros_like(p))
                memory["s"] = s = decay * s + (1 - decay) * p.grad**2
                p -= group["rate"] * p.grad / (s.sqrt() + group["eps"])
