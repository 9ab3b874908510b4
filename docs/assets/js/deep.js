/* Signal and gradient in a deep stack that nobody has trained yet. The listing stack-presets runs the same presets. */
(() => {
  const kinds = ["plain", "residual", "pre-norm", "post-norm"];
  const presets = { // kind, blocks, gain, block left out (0: none)
    plain: [0, 30, 1, 0],
    "gain too small": [0, 30, 0.7, 0],
    residual: [1, 30, 1, 0],
    "small gain": [1, 30, 0.2, 0],
    "pre-norm": [2, 30, 1, 0],
    "post-norm": [3, 30, 1, 0],
  };
  const n = 24, most = 30, left = 46, wide = 428, high = 220, reach = 8;
  const fixed = number => number.toFixed(2).replace(/^-(?=0\.00$)/, "").replace("-", "−");

  /* The same numbers in every language: a generator in whole numbers (Park and Miller), uniform, variance 1. */
  let seed = 1;
  const draw = () => {
    seed = seed * 16807 % 2147483647;
    return Math.sqrt(12) * (seed / 2147483647 - 0.5);
  };
  const vector = () => Array.from({ length: n }, draw);
  const input = vector(), above = vector(), weights = Array.from({ length: most }, () => Array.from({ length: n }, vector));

  const mean = v => v.reduce((sum, x) => sum + x, 0) / v.length;
  const size = v => Math.sqrt(mean(v.map(x => x * x)));
  const plus = (u, v) => u.map((x, i) => x + v[i]);
  const normed = v => {
    const m = mean(v), s = Math.sqrt(mean(v.map(x => (x - m) ** 2)) + 1e-5);
    return { y: v.map(x => (x - m) / s), s };
  };
  /* A gradient with respect to what was normalised, from one with respect to the result. */
  const through = ({ y, s }, g) => {
    const m = mean(g), along = mean(g.map((x, i) => x * y[i]));
    return g.map((x, i) => (x - m - along * y[i]) / s);
  };

  /* RMS of the signal after each block, and of the gradient with respect to it. */
  const run = ([kind, blocks, gain, out]) => {
    const scale = gain * Math.sqrt(2 / n), kept = [], signal = [input];
    for (let l = 0; l < blocks; l++) {
      const x = signal[l];
      if (l + 1 === out) { signal.push(x); kept.push(null); continue; }
      const before = kind === 2 ? normed(x) : { y: x };
      const f = weights[l].map(row => scale * row.reduce((sum, w, j) => sum + w * Math.max(0, before.y[j]), 0));
      const sum = kind ? plus(x, f) : f, after = kind === 3 ? normed(sum) : { y: sum };
      kept.push({ before, after });
      signal.push(after.y);
    }
    const gradient = [above];
    for (let l = blocks - 1; l >= 0; l--) {
      if (!kept[l]) { gradient.unshift(gradient[0]); continue; }
      const { before, after } = kept[l], g = kind === 3 ? through(after, gradient[0]) : gradient[0];
      const bent = before.y.map((x, j) => x > 0 ? scale * weights[l].reduce((sum, row, i) => sum + row[j] * g[i], 0) : 0);
      const back = kind === 2 ? through(before, bent) : bent;
      gradient.unshift(kind ? plus(g, back) : back);
    }
    return [signal, gradient].map(list => list.map(v => Math.log10(size(v))));
  };

  const x = l => left + wide * l / most, y = e => 12 + high * (reach - Math.max(-reach, Math.min(reach, e))) / (2 * reach);
  const picture = ([signal, gradient], blocks, out) => {
    let svg = "";
    for (const e of [-8, -4, 0, 4, 8])
      svg += `<path class="scale" d="M${left} ${y(e)}H${left + wide}"/><text x="${left - 4}" y="${y(e) + 4}" class="at">10<tspan dy="-4">${e}</tspan></text>`.replace(">-", ">−");
    for (let l = 1; l <= blocks; l++)
      svg += `<rect x="${x(l - 1) + 1.5}" y="${high + 17}" width="${wide / most - 3}" height="14" class="block${l === out ? " out" : ""}"/>`;
    const line = (list, kind) => `<path class="${kind}" d="M${list.map((e, l) => `${x(l).toFixed(1)} ${y(e).toFixed(1)}`).join("L")}"/>`;
    return `${svg}${line(signal, "signal")}${line(gradient, "gradient")}<text x="${left}" y="${high + 44}" class="from">input</text><text x="${x(blocks)}" y="${high + 44}" class="at">output</text>`;
  };

  interactive("deep", ({ part, readout, sliders, show }) => {
    const svg = part("svg");
    const change = sliders(presets, (state, inputs) => {
      const [kind, blocks, gain, chosen] = state, out = chosen > blocks ? 0 : chosen, found = run([kind, blocks, gain, out]);
      const [grown, back] = [found[0].at(-1) - found[0][0], found[1][0] - found[1].at(-1)];
      [kinds[kind], blocks, gain.toFixed(1), out || "none"].forEach((said, k) => show(inputs[k], k === 3 ? out : state[k], said));
      readout.innerHTML = `<span><span class="key k0"></span>From input to output the signal is multiplied by <b>10<sup>${fixed(grown)}</sup></b>,</span>
        <span><span class="key k2"></span>from output to input the gradient by <b>10<sup>${fixed(back)}</sup></b>.</span>`;
      svg.innerHTML = picture(found, blocks, out);
    });
    svg.onclick = ({ clientX }) => { // a block goes, or comes back
      const { x: from, width } = svg.getBoundingClientRect(), l = Math.ceil(((clientX - from) * 480 / width - left) / wide * most);
      change(state => l < 1 || l > state[1] ? state : state.with(3, state[3] === l ? 0 : l));
    };
  });
})();
