import jax.numpy as jnp


def fit_and_add(x, f, P, s):
    kept = x[:, :, ::s, ::s]
    if P is not None:
        kept = jnp.einsum("oc,nchw->nohw", P, kept)
    return kept + f
