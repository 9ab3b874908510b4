def adamw_step(w, g, m, s, k, eta, lam, beta1, beta2, eps):
    """A step of AdamW, its decay beside the gradient.

    w, g, m, s: tensors of one shape: the weights, the gradient of
    the loss, and the running means of g and of g squared before this
    step. k: number of the step, from 1. eta, lam, beta1, beta2, eps:
    floats. The weights shrink by 1 - eta lam. Returns (w, m, s) after
    the step, the means uncorrected, and changes nothing it is given.
    """
    return None  # your code here


# --- check: nothing to change below ---
import torch


def check():  # in a function, so that its names do not meet yours
    def library(w, slopes, eta, lam, beta1, beta2, eps):
        p = torch.nn.Parameter(w.clone())
        rule = torch.optim.AdamW(
            [p], lr=eta, weight_decay=lam, betas=(beta1, beta2), eps=eps
        )
        path = []
        for g in slopes:
            p.grad = g.clone()
            rule.step()
            means = rule.state[p]["exp_avg"], rule.state[p]["exp_avg_sq"]
            path.append([v.detach().clone() for v in (p, *means)])
        return path

    def numbers(shape, seed):
        generator = torch.Generator().manual_seed(seed)
        return torch.randn(shape, generator=generator, dtype=torch.float64)

    cases = [  # shape, eta, lam, beta1, beta2, eps
        ((3,), 0.1, 0.5, 0.9, 0.99, 1e-8),
        ((2, 3), 0.02, 3.0, 0.8, 0.9, 0.3),
        ((4,), 0.3, 0.0, 0.5, 0.95, 1e-3),
        ((1,), 0.05, 1.5, 0.0, 0.7, 0.1),
    ]
    for seed, (shape, *settings) in enumerate(cases):
        w = 3 * numbers(shape, seed)  # of both signs
        slopes = [numbers(shape, 10 * seed + k) for k in (5, 6, 7)]
        slopes[1][..., 0] = 0.0  # a weight that has no gradient
        path = library(w, slopes, *settings)
        now = w, torch.zeros_like(w), torch.zeros_like(w)
        for k, (g, expected) in enumerate(zip(slopes, path, strict=True), 1):
            given = [v.clone() for v in (now[0], g, *now[1:])]
            kept = [v.clone() for v in given]
            came = adamw_step(*given, k, *settings)
            assert came is not None, (
                "adamw_step returned None: replace the body of the function"
            )
            said = (
                f"shape {shape}, eta, lam, betas, eps {settings}, step {k}: "
            )
            for name, a, b in zip("wgms", given, kept, strict=True):
                assert torch.equal(a, b), f"{said}{name} was changed"
            assert len(came) == 3, f"{said}expected w, m and s"
            for name, a, b in zip("wms", came, expected, strict=True):
                a = torch.as_tensor(a, dtype=torch.float64)
                assert a.shape == b.shape, (
                    f"{said}{name} of shape {tuple(b.shape)} expected, "
                    f"came {tuple(a.shape)}"
                )
                assert torch.allclose(a, b, rtol=1e-4, atol=1e-6), (
                    f"{said}expected {name} {b.tolist()}, came {a.tolist()}. "
                    "Does lam touch w alone, times eta, before the step?"
                )
            now = expected
    print("adamw_step: passed")


check()
