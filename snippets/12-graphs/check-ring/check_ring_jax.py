import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
for n in (6, 7):
    eye = jnp.eye(n)
    L = 2 * eye - jnp.roll(eye, 1, 0) - jnp.roll(eye, -1, 0)
    values, _ = jnp.linalg.eigh(L)
    k = jnp.arange(n)
    formula = 2 - 2 * jnp.cos(2 * jnp.pi * k / n)
    assert jnp.allclose(values, jnp.sort(formula))
    wave = jnp.cos(2 * jnp.pi * k[:, None] * k / n)
    assert jnp.allclose(L @ wave, wave * formula)
    spectrum = jnp.fft.fft(L[0]).real  # of a row
    assert jnp.allclose(spectrum, formula)
    print(f"n = {n}:", *(f"{abs(v):.4f}" for v in values.tolist()))
    print(f"n = {n}, least of A: {2 - values[-1]:.4f}")
