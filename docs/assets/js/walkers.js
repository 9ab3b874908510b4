/* Two hundred walkers in a bowl with noise, from one start. The listing noise-walkers runs the same presets. */
(() => {
  const presets = { // rate, batch, schedule, step
    large: [0.5, 1, 0, 200],
    small: [0.05, 1, 0, 200],
    "batch of 16": [0.5, 16, 0, 200],
    "near 2": [1.8, 1, 0, 200],
    stages: [0.5, 1, 1, 200],
    cosine: [0.5, 1, 2, 200],
    "one over k": [1, 1, 3, 200],
    "gives up": [0.5, 1, 4, 200],
  };
  const n = 200, steps = 200, names = ["rate", "batch", "schedule", "step"];
  const schedules = [ // what is said, and the part of the rate that step k uses
    ["constant", () => 1],
    ["stages", k => k < 100 ? 1 : k < 150 ? 0.1 : 0.01],
    ["cosine", k => (1 + Math.cos(Math.PI * k / steps)) / 2],
    ["1/(k+1)", k => 1 / (k + 1)],
    ["1/(k+1)²", k => 1 / (k + 1) ** 2],
  ];

  /* The same numbers in every language: a generator in whole numbers (Park and Miller), uniform, variance 1. */
  let seed = 1;
  const draw = () => {
    seed = seed * 16807 % 2147483647;
    return Math.sqrt(12) * (seed / 2147483647 - 0.5);
  };
  const noise = Array.from({ length: steps }, () => Array.from({ length: n }, draw));

  /* After each step the mean square of the walkers, what it should be, and the floor of the rate; and where they are at one. */
  const walk = ([eta, b, schedule, step]) => {
    const rates = noise.map((_, k) => eta * schedules[schedule][1](k)), floors = rates.map(rate => rate / (b * (2 - rate)));
    const means = [16], expected = [16];
    let e = Array(n).fill(4), at = e;
    rates.forEach((rate, k) => {
      e = e.map((x, i) => (1 - rate) * x - rate * noise[k][i] / Math.sqrt(b));
      if (k + 1 === step) at = e;
      means.push(e.reduce((sum, x) => sum + x * x, 0) / n);
      expected.push((1 - rate) ** 2 * expected[k] + rate ** 2 / b);
    });
    return { at, lines: [means, expected, [floors[0], ...floors]] };
  };

  /* Left the bowl, in which each walker keeps a height of its own above the ground; right the squares, by powers of ten. */
  const clip = (x, most) => Math.max(-most, Math.min(most, x));
  const ex = e => 145 + 27 * clip(e, 5.2), ey = e => 168 - 5 * clip(e, 5.2) ** 2;
  const kx = k => 42 + 230 * k / steps, ky = square => 8 + 26 * (2 - clip(Math.log10(square), 4));
  const line = (list, x, y) => `M${list.map((p, k) => `${x(p, k).toFixed(1)} ${y(p).toFixed(1)}`).join("L")}`;
  const text = (name, x, y, said) => `<text class="${name}" x="${x}" y="${y}">${said}</text>`;
  const minus = number => `${number}`.replace("-", "−");
  const ground = Array.from({ length: 105 }, (_, i) => (i - 52) / 10);
  const bowl = `<path class="ground" d="${line(ground, ex, ey)}"/><path class="scale" d="M145 172V184"/><path class="dots"/><path class="reach"/>
    ${[-4, -2, 0, 2, 4].map(e => text("", ex(e), 198, minus(e))).join("")}`;
  const plot = `${[2, 1, 0, -1, -2, -3, -4].map(p => `<path class="scale" d="M42 ${ky(10 ** p)}H272"/><text class="at" x="36" y="${
    ky(10 ** p) + 4}">10<tspan dy="-4" font-size="8.5">${minus(p)}</tspan></text>`).join("")}
    ${[0, 100, 200].map(k => text("", kx(k), 183, k)).join("")}${text("", kx(100), 198, "step")}
    <path class="now"/><path class="fit k0"/><path class="fit k1"/><path class="fit k2"/><circle class="end" r="4.5"/>`;
  const told = ["mean square of the walkers", "expected", "floor of the rate"];

  interactive("walkers", ({ part, readout, offer, show }) => {
    const field = part(".field"), inputs = names.map(name => part(`[name=${name}]`));
    let state = [];
    part("svg").innerHTML = bowl;
    part(".field svg").innerHTML = plot;

    const paint = () => {
      const [rate, batch, schedule, step] = state, { at, lines } = walk(state), put = (selector, d) => part(selector).setAttribute("d", d);
      put(".dots", at.map((e, i) => `M${ex(e).toFixed(1)} ${(ey(e) - 2 - 50 * (i * 0.618 % 1)).toFixed(1)}h0`).join(""));
      put(".reach", `M${ex(-Math.sqrt(lines[2][step])).toFixed(1)} 178H${ex(Math.sqrt(lines[2][step])).toFixed(1)}`);
      lines.forEach((list, i) => put(`.fit.k${i}`, line(list, (_, k) => kx(k), ky)));
      put(".now", `M${kx(step)} 8V164`);
      part(".end").setAttribute("transform", `translate(${kx(step)} ${ky(lines[0][step])})`);
      const said = [rate.toFixed(2), batch, schedules[schedule][0], step];
      inputs.forEach((input, i) => {
        show(input, i === 1 ? Math.log2(batch) : state[i], said[i]);
        input.ariaValueText = said[i];
      });
      press(state);
      readout.innerHTML = lines.map((list, i) => `<span><i class="key k${i}"></i>${told[i]} <b>${list[step].toFixed(4)}</b></span>`).join(" ");
    };
    const set = (i, value) => { state[i] = value; paint(); };
    const point = ({ clientX }) => {
      const { x, width } = part(".field svg").getBoundingClientRect();
      set(3, Math.max(0, Math.min(steps, Math.round((290 * (clientX - x) / width - 42) / 230 * steps))));
    };

    const press = offer(presets, preset => { state = [...preset]; paint(); });
    let before; // a finger that scrolls the page has set nothing
    field.onpointerdown = event => { before = state[3]; field.setPointerCapture(event.pointerId); point(event); };
    field.onpointermove = event => { if (field.hasPointerCapture(event.pointerId)) point(event); };
    field.onpointercancel = () => set(3, before);
    inputs.forEach((input, i) => { input.oninput = () => set(i, i === 1 ? 2 ** input.valueAsNumber : input.valueAsNumber); });
  });
})();
