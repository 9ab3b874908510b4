/* A linear recurrence with one complex eigenvalue, read as a loop, a convolution and a scan. The listing recurrence-three-ways runs the same presets. */
(() => {
  const n = 8, steps = Array.from({ length: n }, (_, i) => i), first = steps.map(i => +!i);
  const presets = { // length and angle of the eigenvalue, output position, inputs
    impulse: [0.9, 45, 6, first],
    step: [0.8, 0, 8, steps.map(() => 1)],
    alternating: [0.9, 180, 7, steps.map(i => i % 2 ? -1 : 1)],
    mixed: [0.95, 60, 7, [1, 0, 0, -1, 0, 2, 0.5, 0]],
    growing: [1.1, 30, 8, first],
  };
  const from = 158, wide = 35, rounds = [0, 1, 2, 3], scan = 312, gap = 27, middle = [55, 64], room = 46;
  const mid = j => from + (j + 0.5) * wide, below = d => scan + d * gap;
  const text = (x, y, words, kind = "") => `<text x="${x}" y="${y}" class="${kind}">${words}</text>`;
  const say = (v, digits = 3) => v.toFixed(digits).replace(/^-(?=[0.]+$)/, "").replace("-", "−");
  const short = v => Math.abs(v) < 0.005 ? "0" : say(v, Math.abs(v) < 0.995 ? 2 : +(Math.abs(v) < 9.95)).replace(/^(−?)0\./, "$1."), plain = v => String(v).replace("-", "−");
  const whole = ([a, b]) => `${say(a)} ${say(b)[0] === "−" ? "−" : "+"} ${say(Math.abs(b))}i`;
  const times = ([a, b], [c, d]) => [a * c - b * d, a * d + b * c], plus = ([a, b], [c, d]) => [a + c, b + d];
  const many = (k, what) => `${k} ${what}${k === 1 ? "" : "s"}`, logs = k => Math.ceil(Math.log2(k));

  /* Powers of the eigenvalue, the states, the state of any piece of the input alone, and which nodes of the scan make an output. */
  const run = ([length, degrees, place, x]) => {
    const powers = steps.map(j => [Math.cos, Math.sin].map(f => length ** j * f(j * degrees * Math.PI / 180)));
    const piece = (a, b) => steps.slice(a, b + 1).reduce((s, j) => plus(times(powers[1], s), [x[j], 0]), [0, 0]);
    const lit = new Set(), light = (d, j) => {
      if (j < 0) return;
      lit.add(`${d} ${j}`);
      if (d) [j, j - 2 ** (d - 1)].forEach(k => light(d - 1, k));
    };
    light(3, place - 1);
    return { powers, piece, lit, states: steps.map(j => piece(0, j)) };
  };

  const bars = (values, y, half, most, lit, kind) => `<path class="scale" d="M${from} ${y}h${n * wide}"/>` + values.map((v, j) => {
    const high = half * Math.abs(v) / most;
    return `<rect x="${mid(j) - 10}" y="${v < 0 ? y : y - high}" width="20" height="${high}" class="${kind} ${lit(j) ? "lit" : ""}"/>`;
  }).join("");
  const line = (on, p, q) => `<path class="link ${on ? "lit" : ""}" d="M${p}L${q}"/>`;
  const dot = (on, x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" class="part ${on ? "lit" : ""}"/>`;
  const row = (list, y, lit) => list.map((v, j) => v === null ? "" : text(mid(j), y, short(v), lit(j) ? "num lit" : "num")).join("");
  const picture = ([, , place, x], held, { powers, states, lit }) => {
    const last = place - 1, made = j => j <= last, here = j => j === last, y = states.map(([re]) => re), on = (d, j) => lit.has(`${d} ${j}`);
    const far = Math.max(1, ...states.map(s => Math.hypot(...s))), at = ([re, im]) => [middle[0] + room * re / far, middle[1] - room * im / far];
    const turned = steps.map(j => made(j) ? powers[last - j][0] : null);
    return `<rect x="3" y="12" width="104" height="104" class="sheet"/><path class="scale" d="M3 64H107M55 12V116"/><circle class="unit" cx="55" cy="64" r="${room / far}"/>`
      + `<path class="way" d="M${[[0, 0], ...states].map(at).join("L")}"/><path class="drop" d="M${at(states[last])}L${at([y[last], 0])}"/>`
      + states.map((s, j) => dot(made(j), ...at(s), here(j) ? 6 : 3)).join("") + text(3, 132, "states, unit circle", "left")
      + steps.map(j => text(mid(j), 14, j + 1, here(j) ? "lit" : "")).join("")
      + bars(x, 40, 20, 2, made, "in") + row(x, 75, made) + `<rect x="${mid(held) - 15}" y="18" width="30" height="44" class="held"/>`
      + bars(y, 106, 20, Math.max(1, ...y.map(Math.abs)), here, "out") + row(y, 141, here)
      + [["input", 42], ["output", 108]].map(([words, h]) => text(from - 4, h, words, "turn")).join("")
      + [["loop", 172, 7, 7], ["convolution", 228, 28, 4], ["scan", scan + 10, 17, 3]].map(([words, h, k, r]) => text(3, h, words, "name") + text(3, h + 15, `all: ${k} products`, "left") + text(3, h + 30, many(r, "round"), "left")).join("")
      + steps.map(j => (j ? line(made(j), [mid(j - 1) + 9, 190], [mid(j) - 9, 190]) : "") + line(made(j), [mid(j), 174], [mid(j), 181]) + dot(made(j), mid(j), 190, 9)).join("")
      + bars(turned.map(v => v ?? 0), 236, 16, Math.max(1, ...powers.map(([re]) => Math.abs(re))), made, "in") + row(turned, 266, made)
      + row(turned.map((v, j) => v === null ? v : v * x[j]), 284, made) + text(from - 4, 284, "× input", "turn")
      + rounds.map(d => steps.map(j => (d ? [j, j - 2 ** (d - 1)] : []).map(k => k < 0 ? "" : line(on(d, j), [mid(k), below(d - 1)], [mid(j), below(d)])).join("")).join("")).join("")
      + rounds.map(d => steps.map(j => !d || j >= 2 ** (d - 1) ? dot(on(d, j), mid(j), below(d), d ? 6 : 4) : "").join("")).join("");
  };

  const tell = ([length, degrees, place, x], { powers, piece, states }) => {
    const last = place - 1, half = last ? 2 ** Math.floor(Math.log2(last)) : 0, sub = k => `<sub>${k}</sub>`, y = `<b>${say(states[last][0])}</b>`;
    const terms = steps.slice(0, place).reverse().filter(j => x[j]).map(j => `${say(powers[last - j][0])} · ${plain(x[j])}`).join(" + ") || "0";
    const parts = half ? `λ<sup>${half}</sup> (${whole(piece(0, last - half))}) + (${whole(piece(last - half + 1, last))}), of 1–${place - half} and of ${place - half + 1}–${place}` : "one input, nothing to join";
    const fate = length < 1 ? "fades" : length > 1 ? "grows" : "stays as large";
    return `<span>λ = ${whole(powers[1])}, of length ${length.toFixed(2)} at ${degrees}°: what came in <b>${fate}</b>.</span>
      <span>Loop: s${sub(place)} = λ (${whole(last ? states[last - 1] : [0, 0])}) ${x[last] < 0 ? "−" : "+"} ${Math.abs(x[last])} = ${whole(states[last])}, so y${sub(place)} = ${y}.</span>
      <span>Convolution: ${terms} = ${y}.</span>
      <span>Scan: ${parts}; y${sub(place)} = ${y}.</span>
      <span>For y${sub(place)} each takes <b>${many(last, "product")}</b>; rounds: loop ${last}, convolution ${last && 1 + logs(place)}, scan ${logs(place)}.</span>`;
  };

  interactive("recurrence", ({ part, readout, offer, show }) => {
    const svg = part("svg"), inputs = [...part(".controls").querySelectorAll("input")], next = part("[name=next]");
    let state, held = 0;
    const set = now => {
      state = now;
      const [length, degrees, place, x] = state, found = run(state), words = [length.toFixed(2), `${degrees}°`, `y ${place}`, `x ${held + 1}`, plain(x[held])];
      [length, degrees, place, held + 1, x[held]].forEach((value, i) => { show(inputs[i], value, words[i]); inputs[i].ariaValueText = words[i]; });
      next.textContent = place < n ? "Next output" : "Start over";
      svg.innerHTML = picture(state, held, found);
      readout.innerHTML = tell(state, found);
      press(state);
    };
    const press = offer(presets, preset => {
      held = 0;
      set(preset);
    });
    part(".controls").oninput = ({ target }) => {
      const [length, degrees, place, at, value] = inputs.map(input => input.valueAsNumber);
      held = at - 1;
      set([length, degrees, place, target === inputs[4] ? state[3].with(held, value) : state[3]]);
    };
    next.onclick = () => set(state.with(2, state[2] % n + 1));
    svg.onclick = ({ clientX, clientY }) => { // in the row of inputs: one as large; below, the output of that column
      const { x, y, width } = svg.getBoundingClientRect(), [across, down] = [clientX - x, clientY - y].map(c => 440 * c / width);
      const j = Math.floor((across - from) / wide);
      if (j < 0 || j >= n) return;
      if (down > 18 && down < 64) {
        held = j;
        set(state.with(3, state[3].with(j, Math.max(-2, Math.min(2, Math.round((40 - down) / 5) / 2)) || 0)));
      } else set(state.with(2, j + 1));
    };
  });
})();
