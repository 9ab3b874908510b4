import torch

# 1 is a girl; days of the week 0 to 6; all (2, 7, 2, 7) cases are equal
first, day1, second, day2 = torch.meshgrid(
    *[torch.arange(k) for k in (2, 7, 2, 7)], indexing="ij"
)
girls = first + second


def among(condition, event):
    kept = condition.sum()
    return f"{(condition & event).sum()} of {kept}"


two = girls == 2
print("at least one girl:", among(girls >= 1, two))
print("the elder is a girl:", among(first == 1, two))
tuesday = ((first == 1) & (day1 == 1)) | ((second == 1) & (day2 == 1))
print("a girl born on a Tuesday:", among(tuesday, two))

met = girls / 2  # p(the child at the door is a girl | the family)
print(f"a girl opens the door: {met[two].sum() / met.sum():.3f}")
