/* Gradient descent with momentum on (x₁² − 1)²/4 + x₂². The listing double-well runs the same presets. */
(() => {
  const presets = { // in the order of the names
    settles: [1.6, 1, 0.1, 0, 60],
    overshoots: [1.6, 1, 0.1, 0.9, 60],
    ridge: [0, 1.2, 0.1, 0, 60],
    zigzag: [0.1, 1.2, 0.9, 0, 60],
    diverges: [-1.8, 0.6, 0.9, 0, 60],
  };
  const names = ["x1", "x2", "rate", "momentum", "steps"], edge = { x1: 2.1, x2: 1.3 };
  const f = ([x, y]) => (x * x - 1) ** 2 / 4 + y * y;
  const gradient = ([x, y]) => [x * (x * x - 1), 2 * y];
  const outside = ([x, y]) => Math.abs(x) > edge.x1 || Math.abs(y) > edge.x2;
  const at = ([x, y]) => `${(100 * x).toFixed(1)} ${(-100 * y).toFixed(1)}`;
  const fixed = number => (Math.abs(number) < 1e4 ? number.toFixed(4) : number.toExponential(1)).replace(/^-(?=0\.0+$)/, "").replace("-", "−");

  const descend = ({ x1, x2, rate, momentum, steps }) => {
    const path = [[x1, x2]];
    for (let p = path[0], v = [0, 0]; path.length <= steps && f(p) < Infinity; path.push(p)) {
      v = gradient(p).map((slope, i) => momentum * v[i] + slope);
      p = p.map((c, i) => c - rate * v[i]);
    }
    return path;
  };

  /* With u = (x₁² − 1)/2 the surface is the round bowl u² + x₂²: level sets are circles, folded. */
  const level = c => {
    const r = Math.sqrt(c), end = c < 0.25 ? Math.PI : Math.acos(-0.5 / r), right = [], left = [];
    for (let k = -30; k <= 30; k++) {
      const t = end * Math.sin(k * Math.PI / 60), x = Math.sqrt(Math.max(0, 1 + 2 * r * Math.cos(t)));
      right.push(at([x, r * Math.sin(t)]));
      left.unshift(at([-x, r * Math.sin(t)]));
    }
    return `<path class="level${c === 0.25 ? " pass" : ""}" d="M${right.join("L")}${c < 0.25 ? "ZM" : "L"}${left.join("L")}Z"/>`;
  };

  const verdict = p => {
    const still = Math.hypot(...gradient(p)) < 1e-3;
    return outside(p) ? "out of the picture" : f(p) > 0.2 ? still ? "stuck at the saddle: the gradient is nearly zero" : "on its way"
      : `${still ? "at the bottom of" : "in"} the ${p[0] < 0 ? "left" : "right"} valley`;
  };

  const label = (x, y, text) => `<text x="${x}" y="${y}">${text}</text>`;
  const picture = `${[7, 5, 3.4, 2.2, 1.4, 0.85, 0.5, 0.25, 0.13, 0.04].map(level).join("")}
    <path class="marks" d="M-105 0h10m-5-5v10M95 0h10m-5-5v10M-4-4l8 8m0-8l-8 8"/>
    ${["−1", 0, 1].map((text, i) => label(100 * i - 100, 125, text)).join("")}${label(-200, 104, "−1")}${label(-200, -96, 1)}
    <path class="way"/><path class="stops"/><circle class="end" r="5"/><g class="start"><circle r="7"/><circle class="grip" r="24"/></g>
    <g transform="translate(0 146)"><path class="sheet" d="M-211-16h422v71h-422z"/><path class="scale" d="M-164 0H204M-164 20H204M-164 40H204"/>${label(-134, 35, "loss")}
    ${["1", "10⁻⁶", "10⁻¹²"].map((text, i) => label(-170, 20 * i + 4, text)).join("")}
    <path class="loss"/><circle class="end now" r="4"/></g>`;

  interactive("descent", ({ part, readout, offer, show, refuse, movable }) => {
    const walk = part(".controls button"), state = {};
    let timer;
    part("svg").innerHTML = picture;

    const draw = () => {
      const path = descend(state), end = path.at(-1), last = path.length - 1, finite = f(end) < Infinity;
      const near = path.slice(0, path.findIndex(p => Math.hypot(...p) > 99) + 1 || path.length);
      const losses = path.map((p, k) => [-164 + 368 * k / (state.steps || 1), Math.max(-12, Math.min(48, Math.log10(f(p)) / -0.3))]);
      const put = (selector, value, name = "d") => part(selector).setAttribute(name, value);
      put(".way", `M${near.map(at).join("L")}`);
      put(".stops", near.map(p => `M${at(p)}h0`).join(""));
      put(".loss", `M${losses.join("L")}`);
      put(".start", `translate(${at(path[0])})`, "transform");
      put(".end", `translate(${at(near.at(-1))})`, "transform");
      put(".now", `translate(${losses.at(-1)})`, "transform");
      for (const name of names) show(part(`[name=${name}]`), state[name], name === "steps" ? state[name] : state[name].toFixed(2));
      press(names.map(name => state[name]));
      readout.innerHTML = finite ? `Step ${last}: <b><span>(${end.map(fixed).join(", ")})</span> <span>loss ${fixed(f(end))}</span></b>, ${verdict(end)}.`
        : `Diverges: <b>overflow at step ${last}</b>, out of the picture since step ${path.findIndex(outside)}.`;
    };
    const stop = () => {
      timer = clearInterval(timer);
      walk.textContent = "Walk";
      readout.ariaLive = "polite";
    };
    const set = change => { stop(); Object.assign(state, change); draw(); };
    const clip = (c, most) => Math.round(100 * Math.max(-most, Math.min(most, c))) / 100;
    const place = (x, y) => set({ x1: clip(x, edge.x1), x2: clip(y, edge.x2) });
    const press = offer(presets, values => set(Object.fromEntries(names.map((name, i) => [name, values[i]]))));
    movable(part(".plane"), 0.05, (x, y) => place(4.2 * x - edge.x1, edge.x2 - 4.2 * y), (x, y) => place(state.x1 + x, state.x2 + y));
    part(".controls").oninput = ({ target }) => {
      const { name, valueAsNumber: value, max } = target;
      if (value >= target.min && value <= max) return set({ [name]: value });
      stop();
      refuse(target, `Start ${name}: a number from −${max} to ${max}.`);
    };
    walk.onclick = () => {
      if (timer) return stop();
      const { steps } = state, { length } = descend(state);
      readout.ariaLive = "off"; // until it has arrived
      walk.textContent = "Stop";
      state.steps = -1;
      timer = setInterval(() => {
        if (++state.steps >= length - 1) set({ steps });
        draw();
      }, 70);
    };
  });
})();
