# Wrong: strides over rows and leaves the columns
import jax.numpy as jnp


def fit_and_add(x, f, P, s):
    kept = x[:, :, ::s]
    if P is not None:
        kept = jnp.einsum("oc,nchw->nohw", P, kept)
    return kept[..., : f.shape[3]] + f
