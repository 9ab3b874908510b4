import jax
import jax.numpy as jnp
from jax.scipy.signal import stft

jax.config.update("jax_enable_x64", True)
size, hop = 512, 128
x = jnp.zeros(4096).at[1024].set(1.0)  # a click


def loudness(x, **options):  # (t,): of every frame
    S = stft(x, nperseg=size, noverlap=size - hop, **options)[2]
    return jnp.abs(S).mean(axis=0)


plain = loudness(x, boundary=None)  # frame t begins at t * hop
centred = loudness(x)  # frame t has its middle at t * hop
for name, each in {"plain": plain, "centred": centred}.items():
    t = each.argmax().item()
    print(f"{name}, frames: {len(each)}")
    print(f"{name}, loudest frame: {t}")
    print(f"{name}, times hop: {t * hop}")

# centred is plain, of a signal with size / 2 more samples on each side
padded = jnp.pad(x, size // 2)
assert jnp.allclose(loudness(padded, boundary=None), centred)
t = plain.argmax().item()
print("plain, loudest frame, its middle:", t * hop + size // 2)
print("frames between the two conventions:", size // 2 // hop)
