/* A kernel of nine weights on an image of 8 × 8 pixels. The listing kernel-presets runs the same presets. */
(() => {
  const image = ["66600009", "66600090", "66600900", "66609000", "66600000", "66600030", "66600000", "66600000"]
    .map(row => [...row].map(Number));
  const plus = [0, 0.2, 0, 0.2, 0.2, 0.2, 0, 0.2, 0], sobel = [-1, 0, 1, -2, 0, 2, -1, 0, 1];
  const presets = { // nine weights, padding, stride, dilation
    edge: [...sobel, 0, 1, 1],
    ridge: [-1, -1, -1, -1, 8, -1, -1, -1, -1, 1, 1, 1],
    shift: [0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1],
    blur: [...plus, 1, 1, 1],
    "stride 2": [...plus, 1, 2, 1],
    "dilation 2": [...sobel, 1, 1, 2],
  };
  const unit = 25, left = 280, top = 18, low = 312, n = 8, wide = 480 / n ** 2, tall = 96;
  const rounded = number => String(Math.round(number * 100) / 100).replace("-", "−");
  const short = number => rounded(Math.abs(number) < 9.95 ? Math.round(number * 10) / 10 : Math.round(number));
  const text = (x, y, words, kind = "", signs = 0) => // from three signs on a number is set as narrow as its cell
    `<text x="${x}" y="${y}" class="${kind}"${signs > 2 ? ` textLength="${4 * signs + 7}" lengthAdjust="spacingAndGlyphs"` : ""}>${words}</text>`;
  const box = (x, y, w, h, kind, opacity = 1) =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" class="${kind}" fill-opacity="${opacity.toFixed(2)}"/>`;

  /* The output: for each cell the pixels that it reads, as [row, column, weight], and their weighted sum. */
  const convolve = (weights, padding, stride, dilation) => {
    const size = Math.floor((n + 2 * padding - 2 * dilation - 1) / stride) + 1;
    return Array.from({ length: size ** 2 }, (_, at) => {
      const [i, j] = [Math.floor(at / size), at % size];
      const patch = weights.map((w, k) =>
        [stride * i + dilation * Math.floor(k / 3) - padding, stride * j + dilation * (k % 3) - padding, w]);
      return { i, j, size, patch, value: patch.reduce((sum, [r, c, w]) => sum + w * (image[r]?.[c] ?? 0), 0) };
    });
  };

  const picture = (cells, at, padding) => {
    const { size, patch } = cells[at], most = Math.max(1e-9, ...cells.map(cell => Math.abs(cell.value)));
    const lit = new Map(patch.map(([r, c, w]) => [`${r},${c}`, w])), from = unit * (1 - padding);
    let svg = text(125, 11, "image") + text(left + 100, 11, "output");
    for (let r = -padding; r < n + padding; r++) for (let c = -padding; c < n + padding; c++) {
      const inside = image[r]?.[c] !== undefined, x = from + (c + padding) * unit, y = top + from + (r + padding) * unit;
      svg += box(x, y, unit, unit, inside ? "pixel" : "pad", inside ? image[r][c] / 18 : 0) + text(x + unit / 2, y + 17, inside ? image[r][c] : 0, inside ? "digit" : "digit none");
    }
    for (const [key, w] of lit) { // over their neighbours: the taps, those with a weight more strongly
      const [r, c] = key.split(",").map(Number);
      svg += box(from + (c + padding) * unit + 1, top + from + (r + padding) * unit + 1, unit - 2, unit - 2, w ? "tap" : "tap zero", 0);
    }
    const start = top + unit;
    cells.forEach(({ i, j, value }, k) => {
      const x = left + j * unit, y = start + i * unit;
      svg += box(x, y, unit, unit, value < 0 ? "less" : "more", 0.7 * Math.abs(value) / most) + text(x + unit / 2, y + 17, short(value), "digit", short(value).length);
      if (k === at) svg += box(x + 1, y + 1, unit - 2, unit - 2, "tap", 0);
    });
    const high = tall / cells.length;
    svg += text(240, low - 7, "as a matrix: a row for each output, a column for each pixel") + box(0, low, 480, tall, "sheet");
    cells.forEach((cell, k) => {
      for (const [r, c, w] of cell.patch) if (w && image[r]?.[c] !== undefined)
        svg += box((r * n + c) * wide, low + k * high, wide, high, w < 0 ? "less" : "more", k === at ? 1 : 0.4);
    });
    return svg + box(0.5, low + at * high - 1, 479, high + 2, "tap", 0);
  };

  interactive("kernel", ({ part, offer, show, refuse, movable, readout }) => {
    const plane = part(".plane"), svg = part("svg"), inputs = [...part(".controls").querySelectorAll("input")];
    let state, cells, at = [2, 3];

    const draw = () => {
      const [padding, stride, dilation] = state.slice(9);
      cells = convolve(state.slice(0, 9), padding, stride, dilation);
      const { size } = cells[0];
      at = at.map(c => Math.max(0, Math.min(size - 1, c)));
      const { i, j, patch, value } = cells[at[0] * size + at[1]];
      const terms = patch.filter(([, , w]) => w).map(([r, c, w]) => `${rounded(w)} · ${image[r]?.[c] ?? 0}`);
      inputs.forEach((input, k) => show(input, state[k], k < 9 ? "" : state[k]));
      readout.innerHTML = `Output (${i}, ${j}): ${terms.join(" + ") || "0"} = <b>${rounded(value)}</b>. Its shape is <b>(${size}, ${size})</b>: ⌊(8 + 2 · ${padding} − 2 · ${dilation} − 1) / ${stride}⌋ + 1 = ${size}.`;
      svg.innerHTML = picture(cells, at[0] * size + at[1], padding);
      press(state);
    };
    const press = offer(presets, preset => {
      [state, at] = [[...preset], [2, 3]];
      draw();
    });
    inputs.forEach((input, k) => {
      input.oninput = () => {
        if (!input.validity.valid || input.value === "") return refuse(input, "A weight is a number from −9 to 9.");
        state[k] = input.valueAsNumber;
        draw();
      };
    });
    /* The output cell under the pointer, or that of the matrix's row. */
    const pick = (across, down) => {
      const { size } = cells[0], row = Math.floor((480 * down - low) / (tall / size ** 2));
      const found = row >= 0 ? [Math.floor(row / size), row % size]
        : [480 * down - top - unit, 480 * across - left].map(c => Math.floor(c / unit));
      if (found.some(c => c < 0 || c >= size) || `${found}` === `${at}`) return;
      at = found;
      draw();
    };
    movable(plane, 1, pick, (right, up) => {
      at = [at[0] - Math.sign(up), at[1] + Math.sign(right)]; // cells: with Shift, too, by whole ones
      draw();
    });
    plane.onpointermove = plane.onclick; // a mouse points without pressing
  });
})();
