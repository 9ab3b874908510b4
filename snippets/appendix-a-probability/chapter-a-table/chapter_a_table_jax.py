import jax
import jax.numpy as jnp
from jax.scipy.special import logit, xlogy
from jax.scipy.stats import multivariate_normal, norm

jax.config.update("jax_enable_x64", True)
P = jnp.array([[0.1, 0.2, 0.1], [0.3, 0.1, 0.2]])  # (2, 3): joint
q = jnp.array([0.2, 0.3, 0.5])  # (3,): another distribution
f = jnp.array([1.0, 4.0, 9.0])  # (3,): a function of three values
y = jnp.array([2, 0, 1, 2])  # (n,): draws
x = jnp.array([0.5, -1.0, 2.0, 0.0])  # (n,)
u = jnp.array([0.1, 0.4, 0.6, 0.9])  # (n,), between 0 and 1
mu = jnp.array([1.0, -1.0])  # (k,)
Sigma = jnp.array([[4.0, 2.0], [2.0, 2.0]])  # (k, k)
z = jnp.array([[0.3, -0.2], [1.0, 0.5], [-0.7, 0.1]])  # (3, k)
noise = jnp.array([0.5, 2.0, -0.3])


def kl(p, q):
    return xlogy(p, p / q).sum()


@jax.jit  # compiled in one piece: sooner than one by one
def operations():
    p = P.sum(axis=0)
    given = P / P.sum(axis=1, keepdims=True)
    bayes = given[:, 0] * P.sum(axis=1) / p[0]
    cdf = norm.cdf(x)
    density = norm.pdf(x)
    drawn = norm.ppf(u)
    changed = norm.pdf(logit(u)) / (u * (1 - u))
    category = jnp.log(q)[y]
    largest = (jnp.log(q) + noise).argmax()
    L = jnp.linalg.cholesky(Sigma)
    vectors = mu + z @ L.T
    gaussian = multivariate_normal.logpdf(vectors, mu, Sigma)
    mean = p @ f
    variance = p @ jnp.square(f - mean)
    covariance = jnp.cov(vectors.T, ddof=0)
    weighted = (f[y] * q[y] / p[y]).mean()
    divergence = xlogy(q, q / p).sum()
    shannon = (kl(p, (p + q) / 2) + kl(q, (p + q) / 2)) / 2
    variation = jnp.abs(p - q).sum() / 2
    moved = jnp.abs(jnp.sort(x) - jnp.sort(u)).mean()
    likelihood = norm.logpdf(x, x.mean(), x.std()).sum()
    return [
        p, given, bayes, cdf, density, drawn, changed, category, largest,
        L, vectors, gaussian, mean, variance, covariance, weighted,
        divergence, shannon, variation, moved, likelihood,
    ]  # fmt: skip


names = "p given bayes cdf density drawn changed category largest L"
names += " vectors gaussian mean variance covariance weighted divergence"
names += " shannon variation moved likelihood"
table = dict(zip(names.split(), operations(), strict=True))
for name, value in table.items():
    print(f"{name}: {value.shape}")
squares = [jnp.square(value).mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
