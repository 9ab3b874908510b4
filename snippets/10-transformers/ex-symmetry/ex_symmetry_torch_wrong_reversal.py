# Wrong: tries the reversal alone
import torch


def symmetry(f, X):
    n, Y = len(X), f(X)
    kept = moved = True
    for order in [list(range(n))[::-1]]:
        Z = f(X[order])
        kept = kept and torch.allclose(Z, Y, rtol=0, atol=1e-4)
        moved = (
            moved
            and Y.shape[:1] == (n,)
            and torch.allclose(Z, Y[order], rtol=0, atol=1e-4)
        )
    return "invariant" if kept else "equivariant" if moved else "neither"
