import numpy as np
import torch

for n in (6, 7):
    eye = torch.eye(n, dtype=torch.float64)
    L = 2 * eye - eye.roll(1, 0) - eye.roll(-1, 0)
    values, _ = torch.linalg.eigh(L)
    k = np.arange(n)
    formula = 2 - 2 * np.cos(2 * np.pi * k / n)
    assert np.allclose(values, np.sort(formula))
    wave = torch.from_numpy(np.cos(2 * np.pi * k[:, None] * k / n))
    assert torch.allclose(L @ wave, wave * torch.from_numpy(formula))
    spectrum = torch.fft.fft(L[0]).real  # of a row
    assert np.allclose(spectrum, formula)
    print(f"n = {n}:", *(f"{abs(v):.4f}" for v in values.tolist()))
    print(f"n = {n}, least of A: {2 - values[-1]:.4f}")
