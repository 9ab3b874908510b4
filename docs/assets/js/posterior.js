/* A line fitted by Bayes' rule with normal noise and prior. The listing band-settings has the same points and presets. */
(() => {
  const presets = { // in the order of the names
    "nothing yet": [0, 1, 0.5, 3],
    "three points": [3, 1, 0.5, 3],
    "forty points": [40, 1, 0.5, 3],
    "sharp prior": [3, 0.1, 0.5, 3],
    "flat prior": [1, 10, 0.5, 3],
    "noise too low": [40, 1, 0.15, 3],
  };
  const names = ["n", "tau", "sigma", "x"], many = 40, z = 1.96;
  const numbers = text => text.split(" ").map(Number);
  const xs = numbers("1 -0.4 0.1 2.9 -1.9 1.5 -2.8 -2.7 -0.9 1.1 2.7 -2 -0.5 2 -2.7 2.7 -3 -1.4 0.9 -0.7 -2.6 0.3 -2.4 -2.7 -2.4 1.2 2.5 -0.6 -0.8 -1.6 2.4 -0.8 -0.2 1.4 2.9 0.3 0.9 -0.9 2.1 0.7 1.7 -2.6 0.7 0.7 1.5 -1 -1.1 2.1 -1.5 -0.9 -3 2.4 -1 -1.4 1.9 2.7 1.6 0.5 -0.7 2.9");
  const ys = numbers("1.54 0.37 2.06 2.45 -0.65 2.49 -1.49 -0.48 0.95 2.47 2.92 -0.64 0.83 2.21 -0.46 3.15 -1.74 0.55 1.94 -0.15 -2.54 1.77 -0.78 -1.09 -0.9 0.67 2.83 0.42 0.2 1.02 2.24 0.74 -0.21 1.46 3.7 0.99 1.44 0.12 2.45 1.46 2.28 -1.67 1.85 1.49 2.37 0.23 -1.02 2.84 -0.09 0.81 -1.03 2.26 0.64 -0.44 1.76 2.54 2.94 2.28 0.69 2.88");
  /* Standard normal numbers, two for each line drawn from the posterior. */
  const draws = [[0.3, -0.6], [-1.1, 0.2], [0.8, 1.3], [-0.4, -1.5], [1.6, 0.1], [-0.1, 0.7], [-1.7, -0.3], [0.5, -1], [1, -0.2], [-0.7, 1.1], [0.1, 1.9], [-0.2, -0.1]];
  const fixed = number => number.toFixed(2).replace(/^-(?=0\.00$)/, "").replace("-", "−");
  const short = number => `${+number.toPrecision(2)}`;
  const at = (x, y) => `${(50 * x).toFixed(1)} ${(26 - 26 * Math.max(-999, Math.min(999, y))).toFixed(1)}`;

  /* The posterior of intercept and slope: mean a, b; covariance p, q, q, r. */
  const learn = ({ n, tau, sigma }) => {
    let [one, x, xx, y, xy] = [1 / tau ** 2, 0, 1 / tau ** 2, 0, 0];
    for (let i = 0; i < n; i++) {
      one += 1 / sigma ** 2;
      x += xs[i] / sigma ** 2;
      xx += xs[i] ** 2 / sigma ** 2;
      y += ys[i] / sigma ** 2;
      xy += xs[i] * ys[i] / sigma ** 2;
    }
    const det = one * xx - x * x, [p, q, r] = [xx / det, -x / det, one / det];
    return { a: p * y + q * xy, b: q * y + r * xy, p, q, r };
  };

  const label = (x, y, text) => `<text x="${x}" y="${y}">${text}</text>`;
  const picture = `<path class="band"/><path class="drawn"/><path class="scale" d="M-210 26H210M0 -110V160"/>
    ${[-3, -2, -1, 1, 2, 3].map(x => label(50 * x, 40, `${x}`.replace("-", "−"))).join("")}
    ${[-4, -2, 2, 4].map(y => label(-12, 30 - 26 * y, `${y}`.replace("-", "−"))).join("")}
    <path class="mean"/><path class="seen"/><g class="new"></g><path class="cut"/>`;

  interactive("posterior", ({ part, readout, offer, show }) => {
    const field = part(".field"), state = {};
    part("svg").innerHTML = picture;

    const draw = () => {
      const { n, sigma, x } = state, { a, b, p, q, r } = learn(state), put = (selector, d) => part(selector).setAttribute("d", d);
      const half = x => z * Math.sqrt(p + 2 * q * x + r * x * x + sigma ** 2), line = x => a + b * x;
      const inside = i => Math.abs(ys[i] - line(xs[i])) < half(xs[i]);
      const up = [], down = [], fresh = xs.map((_, i) => i).slice(many);
      for (let x = -4.2; x < 4.25; x += 0.1) {
        up.push(at(x, line(x) + half(x)));
        down.unshift(at(x, line(x) - half(x)));
      }
      const straight = (a, b) => `M${at(-4.2, a - 4.2 * b)}L${at(4.2, a + 4.2 * b)}`;
      const l = Math.sqrt(p), low = q / l, side = Math.sqrt(r - low * low); // the Cholesky factor of the covariance
      put(".band", `M${up.join("L")}L${down.join("L")}Z`);
      put(".drawn", draws.map(([u, v]) => straight(a + l * u, b + low * u + side * v)).join(""));
      put(".mean", straight(a, b));
      put(".seen", xs.slice(0, n).map((x, i) => `M${at(x, ys[i])}h0`).join(""));
      put(".cut", `M${at(x, line(x) - half(x))}L${at(x, line(x) + half(x))}`);
      part(".new").innerHTML = fresh.map(i => `<path${inside(i) ? "" : ' class="out"'} d="M${at(xs[i], ys[i])}m-4 0l4 4l4 -4l-4 -4Z"/>`).join("");
      for (const name of names) {
        const input = part(`[name=${name}]`), value = state[name];
        const said = name === "tau" ? short(value) : value.toFixed({ n: 0, x: 1 }[name] ?? 2).replace("-", "−");
        show(input, name === "tau" ? Math.log10(value) : value, said);
        input.ariaValueText = said;
      }
      press(names.map(name => state[name]));
      const [slope, intercept] = [[b, r], [a, p]].map(([mean, variance]) => `${fixed(mean)} ± ${fixed(Math.sqrt(variance))}`);
      const where = short(+x.toFixed(1)).replace("-", "−");
      readout.innerHTML = `<b>slope ${slope}</b>, <b>intercept ${intercept}</b>, <b>band ${fixed(2 * half(x))} wide at ${where}</b>, <b>${fresh
        .filter(inside).length} of ${fresh.length} inside</b>. At ${where} it runs from ${fixed(line(x) - half(x))} to ${fixed(line(x) + half(x))}.`;
    };
    const set = change => { Object.assign(state, change); draw(); };
    const point = ({ clientX }) => {
      const { x, width } = part("svg").getBoundingClientRect();
      set({ x: Math.max(-40, Math.min(40, Math.round(84 * (clientX - x) / width - 42))) / 10 });
    };

    const press = offer(presets, values => set(Object.fromEntries(names.map((name, i) => [name, values[i]]))));
    field.onpointerdown = event => { field.setPointerCapture(event.pointerId); point(event); };
    field.onpointermove = event => { if (field.hasPointerCapture(event.pointerId)) point(event); };
    part(".controls").oninput = ({ target: { name, valueAsNumber: value } }) => set({ [name]: name === "tau" ? +(10 ** value).toPrecision(2) : value });
  });
})();
