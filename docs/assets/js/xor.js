/* A network with two hidden ReLU units on the four points of XOR. The listing xor-net runs the same presets. */
(() => {
  const presets = { // weights and bias of unit 1, of unit 2, of the output
    linear: [1, 0, 1, 0, 1, 1, 0.5, 0.5, -0.75],
    "two ramps": [1, -1, 0, -1, 1, 0, 1, 1, 0],
    "step and correction": [1, 1, 0, 1, 1, -1, 1, -2, 0],
    "one unit dead": [1, -1, 0, -1, 1, -1.5, 1, 1, 0],
    twins: [1, 1, -0.5, 1, 1, -0.5, 0.5, 0.5, 0],
    "all zero": [0, 0, 0, 0, 0, 0, 0, 0, 0],
  };
  const points = [[0, 0], [0, 1], [1, 0], [1, 1]], labels = [0, 1, 1, 0], names = points.map(p => p.join(""));
  const tiny = 1e-9, side = 190, left = [24, 6], right = [246, 6];
  const fixed = number => number.toFixed(2).replace(/^-(?=0\.00$)/, "").replace("-", "−");

  /* The part of a convex shape on which an affine function g is not negative. */
  const clip = (shape, g) => shape.flatMap((p, i) => {
    const q = shape.at(i - 1), a = g(q), b = g(p), cut = p.map((c, k) => q[k] + (c - q[k]) * a / (a - b));
    return [...a * b < 0 ? [cut] : [], ...b >= 0 ? [p] : []];
  });
  const square = (from, to) => [[from, from], [to, from], [to, to], [from, to]];
  const affine = ([u, v, c]) => ([x, y]) => u * x + v * y + c;
  const minus = g => p => -g(p);
  const near = g => p => g(p) + tiny;
  const zero = (shape, g) => clip(clip(shape, near(g)), near(minus(g))); // a line, as a very thin shape

  const draw = (state, svg) => {
    const units = [state.slice(0, 3), state.slice(3, 6)], out = state.slice(6), z = units.map(affine), f = affine(out);
    const hidden = points.map(p => z.map(g => Math.max(0, g(p)))), outputs = hidden.map(f);
    const good = outputs.map((y, i) => (y > 0.5 + tiny) === !!labels[i]);
    const reach = [1.4, 2.8, 7].find(most => Math.max(...hidden.flat()) < most);
    const low = -0.12 * reach, planes = [[left, -0.5, 1.5], [right, low, reach]];
    const place = ([[x0, y0], from, to], [x, y]) => [x0 + side * (x - from) / (to - from), y0 + side * (to - y) / (to - from)];
    const path = (plane, shape, kind) => shape.length > 1
      ? `<path class="${kind}" d="M${shape.map(p => place(plane, p).map(c => c.toFixed(1)).join(" ")).join("L")}Z"/>` : "";
    const text = (plane, p, words, kind, dx = 0, dy = 4) => {
      const [x, y] = place(plane, p);
      return `<text class="${kind}" x="${x + dx}" y="${y + dy}">${words}</text>`;
    };

    /* The output over a shape on which it is affine: six tints, and the line where it is one half. */
    const shade = (plane, shape, weights) => {
      const g = affine(weights), edges = [-Infinity, 0, 0.25, 0.5, 0.75, 1, Infinity];
      const level = t => p => g(p) - t;
      const bands = edges.slice(0, 6).map((from, i) => {
        const band = from > -Infinity ? clip(shape, level(from)) : shape, to = edges[i + 1];
        return path(plane, to < Infinity ? clip(band, p => to - g(p) - tiny) : band, `band b${i}`);
      });
      return bands.join("") + (weights[0] || weights[1] ? path(plane, zero(shape, level(0.5)), "half") : "");
    };

    const [inputs, features] = planes, all = square(-0.5, 1.5);
    let drawn = "";
    for (const signs of [[1, 1], [1, 0], [0, 1], [0, 0]]) {
      const shape = signs.reduce((s, on, k) => clip(s, on ? z[k] : p => -z[k](p) - tiny), all);
      drawn += shade(inputs, shape, [0, 1, 2].map(i => signs.reduce((sum, on, k) => sum + on * out[k] * units[k][i], i > 1 ? out[2] : 0)));
    }
    units.forEach((unit, k) => { if (unit[0] || unit[1]) drawn += path(inputs, zero(all, z[k]), "kink"); });
    drawn += shade(features, square(0, reach), out);
    drawn += path(features, [[low, 0], [reach, 0]], "axis") + path(features, [[0, low], [0, reach]], "axis");

    const dot = (plane, p, i, words) => {
      const [x, y] = place(plane, p);
      return `<circle class="dot y${labels[i]}${good[i] ? "" : " bad"}" cx="${x}" cy="${y}" r="8"/>${
        text(plane, p, labels[i], "on")}${text(plane, p, words, "say", 0, y < 24 ? 21 : -12)}`;
    };
    points.forEach((p, i) => { drawn += dot(inputs, p, i, fixed(outputs[i])); });
    const met = {}; // points that a hidden layer maps to one place
    hidden.forEach((p, i) => { (met[p.map(fixed)] ??= []).push(i); });
    for (const group of Object.values(met)) {
      const shown = group.find(i => !good[i]) ?? group[0]; // the wrong one, if points with both labels meet
      drawn += dot(features, hidden[shown], shown, group.map(i => names[i]).join(" "));
    }
    for (const t of [0, 1]) drawn += text(inputs, [t, -0.5], t, "", 0, 13) + text(inputs, [-0.5, t], t, "", -9);
    const tick = reach > 5 ? 5 : reach > 2 ? 2 : 1;
    drawn += text(features, [tick, low], tick, "", 0, 13) + text(features, [low, tick], tick, "", -9);
    planes.forEach((plane, k) => {
      const [, from, to] = plane, name = n => `<tspan font-style="italic">${"xh"[k]}</tspan>${"₁₂"[n]}`;
      drawn += text(plane, [(from + to) / 2, from], name(0), "name", 0, 14) + text(plane, [from, (from + to) / 2], name(1), "name", -12);
    });
    svg.innerHTML = drawn;

    const off = z.flatMap((g, k) => points.every(p => g(p) <= tiny) ? [k + 1] : []);
    const remark = units[0].every((w, i) => w === units[1][i]) && out[0] === out[1] ? "The two units are twins, and count as one."
      : off.length ? `${off[1] ? "Both units are" : `Unit ${off} is`} off at all four points.`
      : z.every(g => points.every(p => g(p) >= -tiny)) ? "Both units are on at all four points: among them the network is linear."
      : good.every(Boolean) ? "That is XOR." : "";
    return `Outputs at ${names.join(", ")}: <b>${outputs.map(fixed).join(", ")}</b>. <b>${good.filter(Boolean).length} of 4 right</b>. ${remark}`;
  };

  interactive("xor", ({ part, readout, offer, show }) => {
    const inputs = [...part(".controls").querySelectorAll("input")];
    const set = values => {
      inputs.forEach((input, i) => show(input, values[i], fixed(values[i])));
      press(values);
      readout.innerHTML = draw(values, part("svg"));
    };
    const press = offer(presets, set);
    part(".controls").oninput = () => set(inputs.map(input => input.valueAsNumber));
  });
})();
