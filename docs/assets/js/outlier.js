/* Lines through seven fixed points and one that moves, by three losses. The listing outlier-fits runs the same presets. */
(() => {
  const presets = { // in the order of the names
    "in line": [5, 6.5, 1],
    wrong: [5, 1, 1],
    "far wrong": [5, -2, 1],
    lever: [10, 2, 1],
    "wide delta": [5, 1, 6],
  };
  const names = ["x", "y", "delta"], least = { x: 0, y: -4, delta: 0.1 }, most = { x: 10, y: 10, delta: 6 };
  const fixed = [[1.07, 2.23], [1.46, 2.55], [1.93, 3.41], [2.52, 3.82], [2.98, 4.04], [3.61, 5.13], [4.04, 6.03]];
  const losses = ["squared", "absolute", "Huber"];

  /* The line with the least sum of weights times squares. */
  const weighted = (points, weight) => {
    let s = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (const [p, q] of points) {
      const w = weight([p, q]);
      s += w; x += w * p; y += w * q; xx += w * p * p; xy += w * p * q;
    }
    const slope = (s * xy - x * y) / (s * xx - x * x);
    return [slope, (y - slope * x) / s];
  };
  const miss = ([slope, bias], [p, q]) => q - slope * p - bias;

  /* A best line for the absolute loss runs through two of the points: the first of the best pairs. */
  const absolute = points => {
    let best, least = Infinity;
    points.forEach((a, i) => points.slice(i + 1).forEach(b => {
      if (a[0] === b[0]) return;
      const slope = (b[1] - a[1]) / (b[0] - a[0]), line = [slope, a[1] - slope * a[0]];
      const loss = points.reduce((sum, point) => sum + Math.abs(miss(line, point)), 0);
      if (loss < least - 1e-9) [best, least] = [line, loss];
    }));
    return best;
  };

  /* Beyond delta a square with the weight delta / |r| has the slope of Huber's loss: weigh, fit, weigh again. */
  const huber = (points, delta) => {
    let line = weighted(points, () => 1);
    for (let k = 0, moved = 1; k < 3000 && moved > 1e-9; k++) {
      const last = line;
      line = weighted(points, point => Math.min(1, delta / Math.abs(miss(last, point))));
      moved = Math.abs(line[0] - last[0]) + Math.abs(line[1] - last[1]);
    }
    return line;
  };

  const at = (x, y) => `${(40 * x).toFixed(1)} ${(-22 * y).toFixed(1)}`;
  const say = (number, digits) => number.toFixed(digits).replace(/^-(?=0\.0+$)/, "").replace("-", "−");
  const says = ([slope, bias]) => `${say(slope, 3)} x ${bias < 0 ? "−" : "+"} ${say(Math.abs(bias), 3)}`;

  const each = make => losses.map((_, i) => make(i)).join("");
  const picture = `<path class="scale" d="M-10 0H410M0-230V98"/>
    ${[2, 4, 6, 8, 10].map(x => `<text x="${40 * x}" y="13">${x}</text>`).join("")}
    ${[["−3", 66], [3, -66], [6, -132], [9, -198]].map(([y, to]) => `<text x="9" y="${to + 4}">${y}</text>`).join("")}
    ${each(i => `<path class="fit k${i}"/>`)}${each(i => `<path class="miss k${i}"/>`)}
    <path class="dots" d="${fixed.map(point => `M${at(...point)}h0`).join("")}"/>
    <g class="start"><circle r="7"/><circle class="grip" r="24"/></g>`;

  interactive("outlier", ({ part, readout, offer, show, refuse, movable }) => {
    const state = {};
    part("svg").innerHTML = picture;

    const draw = () => {
      const point = [state.x, state.y], points = [...fixed, point];
      const lines = [weighted(points, () => 1), absolute(points), huber(points, state.delta)];
      lines.forEach((line, i) => {
        const on = x => at(x, line[0] * x + line[1]);
        part(`.fit.k${i}`).setAttribute("d", `M${on(-0.25)}L${on(10.25)}`);
        part(`.miss.k${i}`).setAttribute("d", `M${40 * state.x + 4 * i - 4} ${-22 * state.y}V${-22 * (line[0] * state.x + line[1])}`);
      });
      part(".start").setAttribute("transform", `translate(${at(...point)})`);
      for (const name of names) show(part(`[name=${name}]`), state[name], state[name].toFixed(1));
      press(names.map(name => state[name]));
      readout.innerHTML = lines.map((line, i) => `<span><i class="key k${i}"></i>${losses[i]}: <b>${says(line)}</b>, residual ${say(miss(line, point), 2)}</span>`).join(" ");
    };
    const set = change => { Object.assign(state, change); draw(); };
    const clip = (name, c) => Math.round(100 * Math.max(least[name], Math.min(most[name], c))) / 100;
    const place = (x, y) => set({ x: clip("x", x), y: clip("y", y) });
    const press = offer(presets, values => set(Object.fromEntries(names.map((name, i) => [name, values[i]]))));
    movable(part(".plane"), 0.1, (x, y) => place((420 * x - 10) / 40, (230 - 420 * y) / 22), (x, y) => place(state.x + x, state.y + y));
    part(".controls").oninput = ({ target }) => {
      const { name, valueAsNumber: value } = target;
      if (value >= least[name] && value <= most[name]) return set({ [name]: value });
      refuse(target, `Point ${name}: a number from ${say(least[name], 0)} to ${most[name]}.`);
    };
  });
})();
