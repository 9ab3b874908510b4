import jax
import jax.numpy as jnp
from jax import lax

jax.config.update("jax_enable_x64", True)
rate = 16000
time = jnp.arange(1600) / rate  # (n,)
tones = jnp.stack(  # (b, n, c): two sounds, one channel each
    [jnp.cos(2 * jnp.pi * f * time) for f in (1000, 7000)]
)[..., None]
kernels = {
    "every second sample": [1.0],
    "mean of 2": [1 / 2] * 2,
    "mean of 4": [1 / 4] * 4,
    "1 3 3 1": [1 / 8, 3 / 8, 3 / 8, 1 / 8],
}
axes = ("NHC", "HIO", "NHC")
for name, kernel in kernels.items():
    w = jnp.array(kernel)  # (k,)
    y = lax.conv_general_dilated(
        tones, w[:, None, None], (2,), "VALID", dimension_numbers=axes
    )[:, :720, 0]  # at 8 kHz
    # 90 whole periods of 1 kHz; a tone of size 1 gives n / 2 = 360
    spectrum = jnp.abs(jnp.fft.rfft(y)) / 360  # (b, 361): 720 samples
    at = 1000 * 720 // 8000  # where 1 kHz stands
    kept, alias = spectrum[:, at].tolist()  # amplitudes
    print(f"{name}, of 1 kHz arrives: {kept:.3f}")
    print(f"{name}, of 7 kHz arrives as 1 kHz: {alias:.3f}")

    step = jnp.arange(len(w))  # what theory says
    for f, came in ((1000, kept), (7000, alias)):
        turn = jnp.exp(-2j * jnp.pi * f * step / rate)
        assert abs(jnp.abs((w * turn).sum()).item() - came) < 1e-9
