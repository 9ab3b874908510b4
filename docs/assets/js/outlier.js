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

  const input = (name, text, step, type) => `<label class="by-${type}"><span>${text}</span>
    <input type="${type}" name="${name}" min="${least[name]}" max="${most[name]}" step="${step}"><output aria-hidden="true"></output></label>`;
  const each = make => losses.map((_, i) => make(i)).join("");
  const markup = `<div class="presets" role="group" aria-label="Presets">${Object.keys(presets)
    .map(name => `<button>${name}</button>`).join("")}</div>
    <div class="plane" tabindex="0" role="application" aria-label="The eighth point: arrow keys move it, with Shift less">
    <svg viewBox="-10 -230 420 328" aria-hidden="true"><path class="scale" d="M-10 0H410M0-230V98"/>
    ${[2, 4, 6, 8, 10].map(x => `<text x="${40 * x}" y="13">${x}</text>`).join("")}
    ${[["−3", 66], [3, -66], [6, -132], [9, -198]].map(([y, to]) => `<text x="9" y="${to + 4}">${y}</text>`).join("")}
    ${each(i => `<path class="fit k${i}"/>`)}${each(i => `<path class="miss k${i}"/>`)}
    <path class="dots" d="${fixed.map(point => `M${at(...point)}h0`).join("")}"/>
    <g class="start"><circle r="7"/><circle class="grip" r="24"/></g></svg></div>
    <p class="readout" role="status"></p>
    <div class="controls">${input("x", "point <i>x</i>", "any", "number")}${input("y", "point <i>y</i>", "any", "number")}
    ${input("delta", "threshold <i>δ</i>", 0.1, "range")}</div>
    <details><summary>The same in words</summary></details>`;

  for (const figure of document.querySelectorAll('[data-interactive="outlier"]')) {
    const play = Object.assign(document.createElement("div"), { className: "play", innerHTML: markup });
    const part = selector => play.querySelector(selector);
    part("details").append(figure.firstElementChild);
    figure.prepend(play);
    const [plane, readout] = [".plane", ".readout"].map(part), state = {};

    const draw = () => {
      const point = [state.x, state.y], points = [...fixed, point];
      const lines = [weighted(points, () => 1), absolute(points), huber(points, state.delta)];
      lines.forEach((line, i) => {
        const on = x => at(x, line[0] * x + line[1]);
        part(`.fit.k${i}`).setAttribute("d", `M${on(-0.25)}L${on(10.25)}`);
        part(`.miss.k${i}`).setAttribute("d", `M${40 * state.x + 4 * i - 4} ${-22 * state.y}V${-22 * (line[0] * state.x + line[1])}`);
      });
      part(".start").setAttribute("transform", `translate(${at(...point)})`);
      for (const name of names) {
        const box = part(`[name=${name}]`), value = state[name];
        if (box.valueAsNumber !== value) box.value = value;
        box.nextSibling.value = value.toFixed(1);
        box.ariaInvalid = null;
      }
      for (const button of part(".presets").children)
        button.ariaPressed = presets[button.textContent].every((value, i) => value === state[names[i]]);
      readout.innerHTML = lines.map((line, i) => `<span><i class="key k${i}"></i>${losses[i]}: <b>${says(line)}</b>, residual ${say(miss(line, point), 2)}</span>`).join(" ");
    };
    const set = change => { Object.assign(state, change); draw(); };
    const clip = (name, c) => Math.round(100 * Math.max(least[name], Math.min(most[name], c))) / 100;
    const place = (x, y) => set({ x: clip("x", x), y: clip("y", y) });
    const point = ({ clientX, clientY }) => {
      const { x, y, width } = part("svg").getBoundingClientRect(), unit = width / 420;
      place(((clientX - x) / unit - 10) / 40, (230 - (clientY - y) / unit) / 22);
    };

    part(".presets").onclick = ({ target }) => {
      presets[target.textContent]?.forEach((value, i) => { state[names[i]] = value; });
      draw();
    };
    /* A finger takes the point by its ring: elsewhere it taps, or scrolls the page. */
    const grips = event => event.target.matches(".grip");
    plane.onpointerdown = event => {
      if (event.pointerType !== "touch" || grips(event)) plane.setPointerCapture(event.pointerId);
    };
    plane.ontouchstart = event => { if (grips(event)) event.preventDefault(); };
    plane.onpointermove = event => { if (plane.hasPointerCapture(event.pointerId)) point(event); };
    plane.onclick = point;
    plane.onkeydown = event => {
      const [x, y] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key] || [];
      if (x === undefined || event.altKey || event.metaKey) return;
      event.preventDefault();
      const size = event.shiftKey ? 0.01 : 0.1;
      place(state.x + size * x, state.y + size * y);
    };
    part(".controls").oninput = ({ target }) => {
      const { name, valueAsNumber: value } = target;
      if (value >= least[name] && value <= most[name]) return set({ [name]: value });
      target.ariaInvalid = true;
      readout.textContent = `Point ${name}: a number from ${say(least[name], 0)} to ${most[name]}.`;
    };
    part(".presets").firstChild.click();
  }
})();
