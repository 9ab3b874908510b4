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
  const fixed = number => number.toFixed(4).replace(/^-(?=0\.0+$)/, "").replace("-", "−");

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
    for (let k = -60; k <= 60; k++) {
      const t = end * Math.sin(k * Math.PI / 120), x = Math.sqrt(Math.max(0, 1 + 2 * r * Math.cos(t)));
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

  const range = (name, text, min, max, step = 0.01, type = "range") => `<label class="by-${type}"><span>${text}</span>
    <input type="${type}" name="${name}" min="${min}" max="${max}" step="${step}"><output aria-hidden="true"></output></label>`;
  const label = (x, y, text) => `<text x="${x}" y="${y}">${text}</text>`;
  const markup = `<div class="presets" role="group" aria-label="Presets">${Object.keys(presets)
    .map(name => `<button>${name}</button>`).join("")}</div>
    <div class="plane" tabindex="0" role="application" aria-label="Start: arrow keys move it, with Shift less">
    <svg viewBox="-210 -130 420 330" aria-hidden="true">
    ${[7, 5, 3.4, 2.2, 1.4, 0.85, 0.5, 0.25, 0.13, 0.04].map(level).join("")}
    <path class="marks" d="M-105 0h10m-5-5v10M95 0h10m-5-5v10M-4-4l8 8m0-8l-8 8"/>
    ${["−1", 0, 1].map((text, i) => label(100 * i - 100, 125, text)).join("")}${label(-200, 104, "−1")}${label(-200, -96, 1)}
    <path class="way"/><path class="stops"/><circle class="end" r="5"/><g class="start"><circle r="7"/><circle class="grip" r="24"/></g>
    <g transform="translate(0 146)"><path class="sheet" d="M-211-16h422v71h-422z"/><path class="scale" d="M-164 0H204M-164 20H204M-164 40H204"/>${label(-134, 35, "loss")}
    ${["1", "10⁻⁶", "10⁻¹²"].map((text, i) => label(-170, 20 * i + 4, text)).join("")}
    <path class="loss"/><circle class="end now" r="4"/></g></svg></div>
    <p class="readout" role="status"></p>
    <div class="controls">${range("rate", "rate <i>η</i>", 0.01, 1.2)}${range("momentum", "momentum <i>β</i>", 0, 0.99)}
    ${range("steps", "steps", 0, 200, 1)}${Object.keys(edge).map(n => range(n, `start <i>x</i><sub>${n[1]}</sub>`, -edge[n], edge[n], "any", "number")).join("")}
    <button>Walk</button></div>
    <details><summary>The same in words</summary></details>`;

  for (const figure of document.querySelectorAll('[data-interactive="descent"]')) {
    const play = Object.assign(document.createElement("div"), { className: "play", innerHTML: markup });
    const part = selector => play.querySelector(selector);
    part("details").append(figure.firstElementChild);
    figure.prepend(play);
    const [plane, readout, walk] = [".plane", ".readout", ".controls button"].map(part), state = {};
    let timer;

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
      for (const name of names) {
        const input = part(`[name=${name}]`), value = state[name];
        if (input.valueAsNumber !== value) input.value = value;
        input.nextSibling.value = name === "steps" ? value : value.toFixed(2);
        input.ariaInvalid = null;
      }
      for (const button of part(".presets").children)
        button.ariaPressed = presets[button.textContent].every((value, i) => value === state[names[i]]);
      readout.innerHTML = finite ? `Step ${last}: <b>(${end.map(fixed).join(", ")}) loss ${fixed(f(end))}</b>, ${verdict(end)}.`
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
    const point = ({ clientX, clientY }) => {
      const { x, y, width } = part("svg").getBoundingClientRect(), unit = width / 4.2;
      place((clientX - x) / unit - edge.x1, edge.x2 - (clientY - y) / unit);
    };

    part(".presets").onclick = ({ target }) => {
      presets[target.textContent]?.forEach((value, i) => { state[names[i]] = value; });
      set();
    };
    /* A finger takes the start by its ring: elsewhere it taps, or scrolls the page. */
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
      const size = event.shiftKey ? 0.01 : 0.05;
      place(state.x1 + size * x, state.x2 + size * y);
    };
    part(".controls").oninput = ({ target }) => {
      const { name, valueAsNumber: value, max } = target;
      if (value >= target.min && value <= max) return set({ [name]: value });
      stop();
      target.ariaInvalid = true;
      readout.textContent = `Start ${name}: a number from −${max} to ${max}.`;
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
    part(".presets").firstChild.click();
  }
})();
