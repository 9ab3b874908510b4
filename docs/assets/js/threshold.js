/* Scores of a classifier of digits, cut by a threshold and divided by a temperature. The listing cut-and-temperature runs
   the same presets. */
(() => {
  const presets = { // threshold, temperature
    usual: [0.5, 1],
    low: [0.1, 1],
    never: [0.99, 1],
    sharper: [0.5, 0.75],
    "sharper, low": [0.1, 0.75],
    "too sure": [0.5, 0.2],
    doubtful: [0.5, 3],
  };
  /* Logits in hundredths, in order: the least, and then from each to the next. */
  const logits = steps => {
    let sum = 0;
    return steps.split(" ").map(step => (sum += +step) / 100);
  };
  const eights = logits("-373 37 17 43 8 39 11 12 19 18 1 8 13 2 8 18 18 1 4 2 46 25 1 5 1 17 2 1 13 12 1 0 1 1 2 0 4 4 1 2 15 6 7 2 1 9 16 9 3 4 7 6 14 4 5 1 0 6 12 6 1 8 2 6 2 2 4 16 6 3 2 20 1 2 4 0 4 20 2 1 0 70");
  const others = logits("-826 16 36 8 8 22 13 3 4 13 9 5 3 3 2 8 5 1 5 10 1 3 1 1 5 0 0 1 1 1 0 2 2 1 1 2 2 0 1 3 2 1 0 1 0 1 3 0 1 0 3 1 1 2 2 1 0 6 1 0 2 2 0 1 4 1 1 1 0 1 1 0 1 0 1 4 0 2 1 1 1 1 1 0 1 2 1 1 0 2 0 0 1 1 1 1 1 0 0 1 2 1 0 0 0 0 2 0 0 0 1 1 3 2 0 3 1 1 0 1 1 1 0 0 1 0 0 0 1 0 7 1 0 0 1 1 0 0 1 2 1 0 0 2 1 0 1 0 3 0 3 0 0 0 1 0 0 1 0 2 1 0 1 0 2 0 0 1 0 0 0 2 0 0 1 0 2 1 1 0 1 1 0 1 0 3 1 0 1 0 2 1 1 1 0 1 0 0 0 0 0 2 0 0 1 1 1 1 0 1 0 0 1 1 0 1 1 0 2 0 1 1 1 0 0 0 1 1 0 0 1 0 0 1 1 1 1 0 0 2 1 0 0 0 1 1 0 0 1 0 1 0 2 0 1 0 0 1 2 1 0 0 1 0 0 1 1 0 1 0 0 1 0 1 1 0 1 0 1 1 0 0 1 0 0 1 1 0 0 1 1 0 0 1 1 0 0 2 1 0 1 0 0 1 0 2 0 0 2 0 1 0 1 0 1 0 0 0 1 1 0 0 0 0 0 0 1 0 0 1 1 1 1 0 0 1 1 0 0 0 0 1 0 0 0 1 0 1 2 0 0 0 1 0 0 0 0 1 0 0 0 0 0 0 0 1 1 0 0 1 0 0 0 2 0 1 0 0 1 2 1 0 0 1 0 2 1 0 2 0 0 1 2 0 1 1 1 0 1 0 1 0 0 1 0 0 1 0 0 0 1 0 0 1 0 0 1 0 1 0 0 1 0 1 0 0 1 0 0 1 1 3 0 1 0 0 1 0 0 0 0 1 0 0 0 1 0 1 0 0 1 0 1 0 0 0 0 2 1 0 0 0 1 0 0 2 0 1 0 1 2 0 1 1 0 1 0 0 1 0 2 1 0 0 0 1 0 1 0 0 2 1 0 0 1 0 0 1 0 1 1 0 0 0 1 0 0 0 1 0 0 0 1 1 0 1 0 1 0 1 0 0 0 1 0 1 0 0 2 0 0 0 1 1 0 1 0 1 1 0 1 0 0 1 1 0 1 0 1 0 0 0 1 1 0 1 0 0 0 1 0 0 1 1 0 0 0 0 1 2 0 0 1 0 0 1 1 0 0 0 1 0 1 0 0 0 0 1 0 0 1 0 1 0 1 0 2 0 1 1 2 0 0 1 0 0 1 1 0 0 0 0 1 1 3 0 1 1 1 0 0 1 0 0 1 0 1 0 0 0 1 0 1 0 1 1 0 1 1 0 1 1 1 1 0 1 0 2 0 1 1 1 0 1 0 0 1 0 1 1 1 0 0 1 0 0 2 0 1 1 2 1 0 1 0 1 1 1 0 1 0 0 2 0 1 0 0 1 1 1 2 0 2 0 0 1 0 0 0 2 0 1 2 0 1 0 0 0 1 0 0 1 1 0 0 0 2 1 1 1 0 1 5 1 2 3 2 1 0 1 1 0 2 0 1 0 1 0 2 0 1 2 7 1 2 1 3 2 3 0 0 0 2 1 1 0 4 1 5 1 2 0 1 3 2 5 5 0 2 1 4 4 1 2 10 2 0 1 2 1 2 3 0 2 2 1 5 1 1 4 2 13 3 1 7 8 1 10 6 1 8 5 2 10 3 8 4 8 3 15 6 24 40 22 17");
  const all = eights.length + others.length, bins = 10;
  const sigmoid = z => 1 / (1 + Math.exp(-z)), share = n => Number.isNaN(n) ? "none" : n.toFixed(3);

  /* The four counts, mean cross-entropy, and for each bin of p: how many, their sum of p, how many eights. */
  const judge = (cut, tau) => {
    const table = Array.from({ length: bins }, () => [0, 0, 0]), above = [0, 0];
    let loss = 0;
    [others, eights].forEach((scores, eight) => {
      for (const z of scores) {
        const p = sigmoid(z / tau), bin = table[Math.min(bins - 1, Math.floor(bins * p))];
        above[eight] += p > cut;
        bin[0]++; bin[1] += p; bin[2] += eight;
        loss += Math.log1p(Math.exp((eight ? -z : z) / tau)) / all;
      }
    });
    const [fp, tp] = above, error = table.reduce((sum, [, claimed, hits]) => sum + Math.abs(hits - claimed), 0) / all;
    return { tp, fp, fn: eights.length - tp, tn: others.length - fp, table, loss, error };
  };

  /* Left, an axis of logits from -8 to 5, in steps of a half; what is beyond stands in the last bar. */
  const from = -8, to = 5, x = z => 10 + 370 * (z - from) / (to - from), zero = 98;
  const bars = (scores, tau, tall) => {
    const counts = Array(2 * (to - from)).fill(0);
    for (const z of scores) counts[Math.max(0, Math.min(counts.length - 1, Math.floor(2 * (z / tau - from))))]++;
    const most = Math.max(...counts), high = n => (zero + tall * n / most).toFixed(1);
    return `M10 ${zero}${counts.map((n, i) => `V${high(n)}H${x(from + (i + 1) / 2).toFixed(1)}`).join("")}V${zero}Z`;
  };
  const ticks = [0.001, 0.01, 0.1, 0.5, 0.9, 0.99], logit = p => Math.log(p / (1 - p));
  const text = (name, x, y, said = "") => `<text class="${name}" x="${x}" y="${y}">${said}</text>`;
  const scores = `${ticks.map(p => `<path class="scale" d="M${x(logit(p))} 8V182"/>${text("", x(logit(p)), 195, p)}`).join("")}
    <path class="k0"/><path class="k1"/><rect class="veil" y="1" height="182"/>
    <path class="scale" d="M10 ${zero}H380"/><path class="cut"/>
    ${text("from fn", 12, 20)}${text("at tp", 378, 20)}${text("from tn", 12, 178)}${text("at fp", 378, 178)}`;
  const side = 150, px = p => 32 + side * p, py = p => 166 - side * p;
  const claims = `<path class="scale" d="M32 16V166H182"/><path class="even" d="M32 166L182 16"/>${[0, 0.5, 1]
    .map(p => text("", px(p), 181, p) + text("at", 27, py(p) + 4, p)).join("")}${text("", 107, 195, 'mean <tspan font-style="italic">p</tspan>')}${text("from", 38, 24, "share of eights")}<g></g>`;

  interactive("threshold", ({ part, readout, offer, show }) => {
    const field = part(".field"), state = {};
    part("svg").innerHTML = scores;
    part(".claims").innerHTML = claims;

    const draw = () => {
      const { cut, tau } = state, { tp, fp, fn, tn, table, loss, error } = judge(cut, tau), edge = x(logit(cut)).toFixed(1);
      part(".k0").setAttribute("d", bars(eights, tau, -70));
      part(".k1").setAttribute("d", bars(others, tau, 62));
      part(".veil").setAttribute("width", edge);
      part(".cut").setAttribute("d", `M${edge} 1V183`);
      Object.entries({ tp: `${tp} eights found`, fn: `${fn} eights missed`, tn: `${tn} others passed`, fp: `${fp} false alarms` })
        .forEach(([name, said]) => { part(`text.${name}`).textContent = said; });
      part(".claims g").innerHTML = table.filter(([n]) => n).map(([n, claimed, hits]) => {
        const at = px(claimed / n).toFixed(1);
        return `<path class="gap" d="M${at} ${py(claimed / n).toFixed(1)}V${py(hits / n).toFixed(1)}"/><circle cx="${at}" cy="${py(hits / n).toFixed(1)}" r="${(1.5 + Math.sqrt(n) / 4).toFixed(1)}"/>`;
      }).join("");
      for (const name of ["cut", "tau"]) show(part(`[name=${name}]`), state[name], state[name].toFixed(2));
      press([cut, tau]);
      const says = Object.entries({ accuracy: (tp + tn) / all, recall: tp / eights.length, precision: tp / (tp + fp) });
      readout.innerHTML = `<span><b>tp ${tp}, fp ${fp}, fn ${fn}, tn ${tn}</b></span> <span>${says
        .map(([name, n]) => `<b>${name} ${share(n)}</b>`).join(", ")}</span> <span><b>loss ${share(loss)}, error ${share(error)}</b></span>`;
    };
    const set = change => { Object.assign(state, change); draw(); };
    const point = ({ clientX }) => {
      const { x: start, width } = part("svg").getBoundingClientRect(), z = from + (to - from) * (390 * (clientX - start) / width - 10) / 370;
      set({ cut: Math.max(1, Math.min(99, Math.round(100 * sigmoid(z)))) / 100 });
    };

    const press = offer(presets, ([cut, tau]) => set({ cut, tau }));
    let before; // a finger that scrolls the page has set nothing
    field.onpointerdown = event => { before = state.cut; field.setPointerCapture(event.pointerId); point(event); };
    field.onpointercancel = () => set({ cut: before });
    field.onpointermove = event => { if (field.hasPointerCapture(event.pointerId)) point(event); };
    part(".controls").oninput = ({ target: { name, valueAsNumber: value } }) => set({ [name]: value });
  });
})();
