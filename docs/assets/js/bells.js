/* A normal density q before one with two peaks, p, three divergences between them, and where descent on each of them leads.
   The listing two-bells has the same presets, the same grid and the same steps. */
(() => {
  const presets = { // mean and width of q, distance of the peaks of p
    between: [0.4, 0.6, 4],
    "left peak": [-2, 0.6, 4],
    "right peak": [2, 0.6, 4],
    "over both": [-0.4, 2.05, 4],
    "far off": [5, 0.5, 4],
    "one hill": [2.5, 0.5, 1],
  };
  const names = ["m", "s", "d"], kinds = ["D(p, q)", "D(q, p)", "JS(p, q)"], steps = 400;
  const ends = { m: [-6, 6], s: [0.4, 3], d: [0, 6] };
  const clip = (name, value) => Math.max(ends[name][0], Math.min(ends[name][1], value));
  const fixed = number => number.toFixed(2).replace(/^-(?=0\.00$)/, "").replace("-", "−");
  const h = 0.05, xs = Array.from({ length: 801 }, (_, i) => (i - 400) * h), root = Math.sqrt(2 * Math.PI);
  const bell = (x, m, s) => -(((x - m) / s) ** 2) / 2 - Math.log(s * root); // the logarithm of its density
  const plus = (a, b) => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b))); // log(exp a + exp b)
  const hills = (x, d) => plus(Math.log(0.6) + bell(x, -d / 2, 0.6), Math.log(0.4) + bell(x, d / 2, 0.6));

  /* Of each kind: its value, and its derivatives with respect to m and log s. Those of log q are z / s and z² − 1. */
  const measure = (m, s, logs) => {
    const sums = kinds.map(() => [0, 0, 0]);
    xs.forEach((x, i) => {
      const a = logs[i], b = bell(x, m, s), half = plus(a, b) - Math.LN2, p = Math.exp(a), q = Math.exp(b), z = (x - m) / s;
      [[p * (a - b), -p], [q * (b - a), q * (b - a)], [(p * (a - half) + q * (b - half)) / 2, q * (b - half) / 2]]
        .forEach(([value, weight], k) => {
          sums[k][0] += h * value;
          sums[k][1] += h * weight * z / s;
          sums[k][2] += h * weight * (z * z - 1);
        });
    });
    return sums;
  };
  /* Descent on m and log s at the rate 0.1, no step longer than that; the places it comes by. */
  const follow = (kind, { m, s, d }) => {
    const logs = xs.map(x => hills(x, d)), path = [[m, s]];
    for (let t = 0; t < steps; t++) {
      const [, byM, byS] = measure(m, s, logs)[kind], rate = 0.1 / Math.max(1, Math.hypot(byM, byS));
      m = clip("m", m - rate * byM);
      s = clip("s", s * Math.exp(-rate * byS));
      path.push([m, s]);
    }
    return path;
  };

  const base = 186, tall = 168, px = x => 220 + 30 * x, py = density => base - tall * density;
  const top = ([m, s]) => `${px(m).toFixed(1)} ${py(1 / (s * root)).toFixed(1)}`;
  const curve = logs => xs.map((x, i) => Math.abs(x) < 7.2 ? `L${px(x).toFixed(1)} ${py(Math.exp(logs[i])).toFixed(1)}` : "").join("");
  const text = (name, x, y, said) => `<text class="${name}" x="${x}" y="${y}">${said}</text>`;
  const picture = `<path class="band"/><path class="scale" d="M0 ${base}H440"/>
    ${[-6, -4, -2, 0, 2, 4, 6].map(x => text("", px(x), base + 15, `${x}`.replace("-", "−"))).join("")}
    <path class="mean"/><path class="way"/><g class="spot"><circle class="end" r="6"/><circle class="grip" r="22"/></g>
    <g class="named">${text("p", 0, 0, "<tspan font-style='italic'>p</tspan>")}${text("q", 0, 0, "<tspan font-style='italic'>q</tspan>")}</g>`;

  interactive("bells", ({ part, readout, offer, show, movable }) => {
    let state = {}, way = [];
    part("svg").innerHTML = picture;

    const draw = () => {
      const { m, s, d } = state, put = (selector, value, what = "d") => part(selector).setAttribute(what, value);
      const logs = xs.map(x => hills(x, d)), found = measure(m, s, logs);
      put(".band", `M0 ${base}${curve(logs)}L440 ${base}Z`);
      put(".mean", curve(xs.map(x => bell(x, m, s))).replace("L", "M"));
      put(".way", way.length ? `M${way.map(top).join("L")}` : "");
      put(".spot", `translate(${top([m, s])})`, "transform");
      const peak = Math.exp(hills(-d / 2, d)), beside = Math.max(14, Math.min(426, px(m) + (m > 0 ? -14 : 14)));
      put(".named .p", px(-d / 2).toFixed(1), "x"), put(".named .p", (py(peak) + 18).toFixed(1), "y");
      put(".named .q", beside.toFixed(1), "x"), put(".named .q", (py(1 / (s * root)) - 6).toFixed(1), "y");
      for (const name of names) show(part(`[name=${name}]`), state[name], fixed(state[name]));
      press([m, s, d]);
      const leads = ([, byM, byS]) => [byM < -0.01 ? "right" : byM > 0.01 ? "left" : "", byS < -0.01 ? "wider" : byS > 0.01 ? "narrower" : ""]
        .filter(Boolean).join(" and ") || "at rest";
      readout.innerHTML = found.map((sums, k) => `<span><b>${kinds[k]} ${fixed(sums[0])}</b>: ${leads(sums)}.</span>`).join(" ");
    };
    const set = (change, path = []) => {
      state = { ...state, ...change };
      way = path;
      draw();
    };
    const place = (m, s) => set({ m: +clip("m", m).toFixed(2), s: +clip("s", s).toFixed(2) });

    const press = offer(presets, ([m, s, d]) => set({ m, s, d }));
    movable(part(".plane"), 0.1, (x, y) => place((440 * x - 220) / 30, 1 / (root * Math.max(0.01, (base - 440 * y) / tall))), (x, y) => place(state.m + x, state.s - y));
    part(".controls").oninput = ({ target: { name, valueAsNumber: value } }) => set({ [name]: value });
    kinds.forEach((_, kind) => {
      part(`[name=fit${kind}]`).onclick = () => {
        const path = follow(kind, state), [m, s] = path.at(-1);
        set({ m, s }, path);
      };
    });
  });
})();
