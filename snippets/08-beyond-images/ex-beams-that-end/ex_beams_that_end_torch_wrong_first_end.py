# Wrong: takes the first word for which the end is the likeliest symbol
import torch


def beam_search(step, k, longest, alpha):
    beam = [((), 0.0)]
    for t in range(longest + 1):
        grown = []
        for word, log in beam:
            *letters, end = (log + step(word)).tolist()  # the whole word's
            if end > max(letters) or t == longest:
                return list(word), end / (t + 1) ** alpha
            grown += [((*word, i), new) for i, new in enumerate(letters)]
        beam = sorted(grown, key=lambda item: item[1], reverse=True)[:k]
