import torch


class Dual:
    def __init__(self, value, slope=0.0):
        self.value, self.slope = value, slope

    def __mul__(self, other):  # the parts may be duals themselves
        other = other if isinstance(other, Dual) else Dual(other)
        slope = self.value * other.slope + self.slope * other.value
        return Dual(self.value * other.value, slope)

    def __add__(self, other):
        other = other if isinstance(other, Dual) else Dual(other)
        return Dual(self.value + other.value, self.slope + other.slope)

    __rmul__, __radd__ = __mul__, __add__


def ours(f):
    return lambda x: f(Dual(x, 1.0)).slope


def theirs(f):
    return lambda x: torch.func.jvp(f, (x,), (torch.tensor(1.0),))[1]


def cube(x):
    return x * x * x


def area(x):  # x times the derivative of x y by y, which is x: x^2
    return x * derivative(lambda y: x * y)(x)


for derivative in (ours, theirs):
    name, x = derivative.__name__, torch.tensor(2.0)
    print(f"{name}, cube, second: {derivative(derivative(cube))(x):.0f}")
    print(f"{name}, area: {area(x):.0f}")
    print(f"{name}, its slope: {derivative(area)(x):.0f}")
