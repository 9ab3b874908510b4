from torch import nn

d, e = 100, 200


def count(layer):
    return sum(p.numel() for p in layer.parameters())


lstm = nn.LSTM(d, e)
print("LSTM:", count(lstm))
print("LSTM, one bias:", count(lstm) - lstm.bias_hh_l0.numel())
print("GRU:", count(nn.GRU(d, e)))
both = {"bidirectional": True}
print("LSTM, both directions:", count(nn.LSTM(d, e, **both)))
stack = nn.LSTM(d, e, num_layers=2, **both)
print("two layers, both directions:", count(stack))
