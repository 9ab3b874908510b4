/* A curve built from steps or from ramps, one hidden unit each, and its error. The listing curve-settings has the same
   presets, curves and grid. */
(() => {
  const presets = { // curve, kind, number of pieces, steepness
    "five bins": [0, 0, 5, 1000],
    "fifty bins": [0, 0, 50, 1000],
    "half a bin off": [0, 1, 50, 1000],
    blunt: [0, 0, 50, 10],
    ramps: [0, 2, 15, 1000],
    "a jump": [1, 0, 15, 1000],
    "a steep start": [2, 2, 15, 1000],
  };
  const curves = [["sin(x)/x", x => x ? Math.sin(x) / x : 1], ["a jump", x => +(x > Math.PI)], ["a root", x => Math.sqrt(x / 10)]];
  const kinds = [["bins", "bins"], ["half off", "bins half a width off"], ["ramps", "ramps"]];
  const many = [1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 75, 100], end = 10, points = 2000;
  const grid = Array.from({ length: points }, (_, i) => (i + 0.5) * end / points);
  const sigmoid = z => 1 / (1 + Math.exp(-z)), softplus = z => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));

  /* One hidden layer: a unit's place and its weight in the sum. */
  const build = (curve, kind, m) => {
    const g = curves[curve][1], wide = end / m, units = [];
    const mean = from => { let sum = 0; for (let k = 0; k < 64; k++) sum += g(from + (k + 0.5) * wide / 64) / 64; return sum; };
    if (kind === 2) {
      for (let i = 0, before = 0; i < m; i++) {
        const slope = (g((i + 1) * wide) - g(i * wide)) / wide;
        units.push([i * wide, slope - before]);
        before = slope;
      }
      return [g(0), units];
    }
    const from = kind * wide / 2; // bins from 0 on, or, as printed, around the multiples of their width
    for (let i = 0, before = 0; i <= m; i++) {
      const now = i < m ? mean(from + i * wide) : 0;
      units.push([from + i * wide, now - before]);
      before = now;
    }
    return [0, units];
  };
  const network = ([bias, units], kind, w) => x => units.reduce(
    (sum, [s, a]) => sum + a * (kind === 2 ? softplus(w * (x - s)) / w : sigmoid(w * (x - s))), bias);
  const errors = (curve, kind, m, w) => {
    const f = network(build(curve, kind, m), kind, w), g = curves[curve][1];
    let sum = 0, largest = 0;
    for (const x of grid) {
      const off = Math.abs(f(x) - g(x));
      sum += off * off / points;
      largest = Math.max(largest, off);
    }
    return [sum, largest];
  };

  const small = number => number.toExponential(2).replace(/e([+-])(\d)$/, "e$10$2").replace("e-", "e−");
  const px = x => 8 + 26.4 * x, py = y => 146 - 112 * Math.max(-0.45, Math.min(1.25, y)); // left, x from 0 to 10
  const lx = m => 318 + 52 * Math.log10(m), ly = error => 24 - 19 * Math.log10(Math.max(1e-9, Math.min(3, error))); // right
  const text = (name, x, y, said) => `<text class="${name}" x="${x}" y="${y}">${said}</text>`;
  const picture = `<path class="scale" d="M8 ${py(0)}H272M${lx(1)} ${ly(1)}V195H436"/>
    ${[0, 2, 4, 6, 8, 10].map(x => text("", px(x), 209, x)).join("")}
    ${[1, 10, 100].map(m => text("", lx(m), 209, m)).join("")}
    ${[[1, "1"], [1e-4, "1e−4"], [1e-8, "1e−8"]].map(([e, said]) => text("at", lx(1) - 4, ly(e) + 4, said)).join("")}
    ${text("at", 436, 14, "error against <tspan font-style='italic'>m</tspan>")}
    <path class="seams"/><path class="band"/><path class="fit"/><path class="loss"/><path class="stops"/><circle class="end" r="5"/>`;

  interactive("bumps", ({ part, readout, offer, show }) => {
    const inputs = [...part(".controls").querySelectorAll("input")];
    let state;
    part("svg").innerHTML = picture;

    const draw = () => {
      const [curve, kind, m, w] = state, made = build(curve, kind, m), f = network(made, kind, w), g = curves[curve][1];
      const put = (selector, value, what = "d") => part(selector).setAttribute(what, value);
      const line = h => `M${grid.filter((_, i) => i % 4 === 1).map(x => `${px(x).toFixed(1)} ${py(h(x)).toFixed(1)}`).join("L")}`;
      const all = many.map(n => [n, ...errors(curve, kind, n, w)]), at = ([n, error]) => `${lx(n).toFixed(1)} ${ly(error).toFixed(1)}`;
      const [, error, largest] = all[many.indexOf(m)], [next] = errors(curve, kind, 2 * m, w);
      put(".seams", made[1].map(([s]) => `M${px(s).toFixed(1)} 190v6`).join(""));
      put(".band", line(g));
      put(".fit", line(f));
      put(".loss", `M${all.map(at).join("L")}`);
      put(".stops", all.map(pair => `M${at(pair)}h0`).join(""));
      put(".end", `translate(${at([m, error])})`, "transform");
      [[curve, curves[curve][0]], [kind, kinds[kind][0]], [many.indexOf(m), m], [Math.log10(w), w]].forEach(([value, said], i) => {
        show(inputs[i], value, `${said}`);
        inputs[i].ariaValueText = said;
      });
      press(state);
      readout.innerHTML = `<span><b>${m} ${kinds[kind][1].replace("s", m > 1 ? "s" : "")}, ${made[1].length} unit${made[1].length > 1 ? "s" : ""}</b>:</span> <span>mean squared error <b>${small(error)}</b>,</span> <span>largest <b>${largest.toFixed(3)}</b>.</span> <span>With ${2 * m}, the mean squared error is divided by <b>${(error / next).toFixed(1)}</b>.</span>`;
    };
    const set = now => { state = now; draw(); };
    const press = offer(presets, preset => set(preset));
    part(".controls").oninput = () => {
      const [curve, kind, at, log] = inputs.map(input => input.valueAsNumber);
      set([curve, kind, many[at], +(10 ** log).toPrecision(2)]);
    };
  });
})();
