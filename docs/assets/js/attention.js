/* Attention among five tokens with queries and keys in the plane. The listing attention-by-hand runs the same presets. */
(() => {
  const names = [..."abcde"], all = [0, 1, 2, 3, 4], low = -4, most = 2;
  const queries = [[1, 1], [2, 0], [0, 2], [-1, 1], [-1, -1]], keys = [[2, 0], [1, 1.5], [-0.5, 2], [-2, 0.5], [0.5, -1.5]];
  const alike = [[-1.5, 1], [0.5, 0.5], [2, 1.5], [-0.5, -1.5], [1.5, -1]], nothing = all.map(() => [0, 0]);
  const presets = { // who asks, scaled, causal, with positions, log of the temperature; order, queries, keys
    soft: [2, 1, 0, 0, 0, all, queries, keys],
    unscaled: [2, 0, 0, 0, 0, all, queries, keys],
    argmax: [2, 1, 0, 0, low, all, queries, keys],
    causal: [2, 1, 1, 0, 0, all, queries, keys],
    "not itself": [1, 1, 0, 0, 0, all, alike, alike],
    "positions only": [1, 1, 0, 1, -2, all, nothing, nothing],
  };
  const unit = 30, middle = [106, 110], from = 236, top = 34, wide = 30, high = 28;
  const signed = number => String(number).replace("-", "−").replace("Infinity", "∞");
  const round = number => Math.round(100 * number) / 100 || 0;
  const say = number => signed(Number.isFinite(number) ? round(number).toFixed(2) : number);
  const at = ([x, y]) => [middle[0] + unit * x, middle[1] - unit * y];
  const text = (x, y, words, kind = "") => `<text x="${x}" y="${y}" class="${kind}">${words}</text>`;
  const line = (p, q, kind) => `<path class="${kind}" d="M${at(p)}L${at(q)}"/>`;

  /* What positions add to a token, and scores, weights and outputs of all tokens, by their names and not by their places. */
  const added = ([, , , placed, , order], token) => {
    const turn = Math.PI / 4 * order.indexOf(token);
    return placed ? [Math.cos(turn), Math.sin(turn)] : [0, 0];
  };
  const put = (state, points) => points.map((p, token) => p.map((c, axis) => c + added(state, token)[axis]));
  const attend = state => {
    const [, scaled, causal, , log, order] = state, [q, k] = [state[6], state[7]].map(points => put(state, points));
    const scores = q.map(([x, y], i) => k.map(([u, v], j) =>
      causal && order.indexOf(j) > order.indexOf(i) ? -Infinity : (x * u + y * v) / (scaled ? Math.SQRT2 : 1)));
    const weights = scores.map(row => {
      const largest = Math.max(...row); // at temperature 0 the largest share all
      const raised = row.map(s => log > low ? Math.exp((s - largest) / 2 ** log) : +(s > largest - 1e-9));
      const sum = raised.reduce((a, b) => a + b);
      return raised.map(r => r / sum);
    });
    return { q, k, scores, weights, outputs: weights.map(row => row.reduce((sum, w, j) => sum + w * (j + 1), 0)) };
  };

  const handle = (kind, inside) => `<g class="spot ${kind}">${inside}<circle class="grip" r="18"/></g>`;
  const picture = `<rect x="4" y="8" width="204" height="204" class="sheet"/><path class="scale" d="M4 110H208M106 8V212"/>
    ${[-2, 2].map(c => text(at([c, 0])[0], 209, signed(c)) + text(14, at([0, c])[1] + 4, signed(c))).join("")}<g class="under"></g>
    ${names.map(n => handle("key-of", `<circle r="9"/>${text(0, 4, n, "on")}`)).join("")}${handle("ask", `<circle r="13"/>`)}
    ${text(from + 2.5 * wide, 12, "weights")}${text(412, 12, "output")}${text(412, 190, "value")}<g class="table"></g>`;

  const under = (asks, ks, weights) => {
    const length = Math.hypot(...asks), along = k => asks.map(c => c * (asks[0] * k[0] + asks[1] * k[1]) / length ** 2);
    const drop = length ? ks.map(k => line(k, along(k), "drop") + line([0, 0], along(k), "drop")).join("") : "";
    return drop + line([0, 0], asks, "asks") + ks.map((k, j) =>
      `<circle class="halo" cx="${at(k)[0]}" cy="${at(k)[1]}" r="${9 + 17 * Math.sqrt(weights[j])}"/>`).join("");
  };
  const table = ([asks, , , , , order], { scores, weights, outputs }) => order.map((i, r) => {
    const y = top + r * high, lit = i === asks ? "lit" : "", x = c => from + (c + 0.5) * wide;
    return text(from - 9, y + 18, names[i], lit) + text(x(r), 28, names[i]) + text(x(r), 190, i + 1) + text(412, y + 18, outputs[i].toFixed(2), `num ${lit}`)
      + order.map((j, c) => `<rect x="${x(c) - wide / 2}" y="${y}" width="${wide}" height="${high}" class="cell" fill-opacity="${(0.45 * weights[i][j]).toFixed(3)}"/>`
        + text(x(c), y + 18, scores[i][j] > -Infinity ? weights[i][j].toFixed(2) : "–", "num")).join("");
  }).join("") + `<rect x="${from}" y="${top + order.indexOf(asks) * high}" width="${5 * wide}" height="${high}" class="row"/>`;

  interactive("attention", ({ part, readout, offer, show, movable }) => {
    const plane = part(".plane"), svg = part("svg"), inputs = [...part(".controls").querySelectorAll("input")];
    let state, places, held = 0, inside;
    svg.innerHTML = picture;
    const handles = [...plane.querySelectorAll(".spot")], spots = [handles.pop(), ...handles]; // the query, and the keys

    const draw = () => {
      const [asks, scaled, causal, placed, log, order] = state, found = attend(state), { q, k, scores, weights, outputs } = found;
      const moved = held ? `key of ${names[held - 1]}` : `query of ${names[asks]}`;
      places = [q[asks], ...k];
      spots.forEach((spot, i) => {
        spot.setAttribute("transform", `translate(${at(places[i])})`);
        spot.classList.toggle("held", i === held);
      });
      part(".under").innerHTML = under(q[asks], k, weights[asks]);
      part(".table").innerHTML = table(state, found);
      const words = [names[asks], held ? `key ${names[held - 1]}` : "query", scaled ? "by √2" : "no", causal ? "causal" : "none", placed ? "on" : "off", log > low ? round(2 ** log) : "argmax"];
      [asks, held, scaled, causal, placed, log].forEach((value, i) => { show(inputs[i], value, words[i]); inputs[i].ariaValueText = words[i]; });
      const each = (row, tell) => order.map(j => tell(row[j], j)).join(", "), bare = attend(state.with(5, all)).weights;
      const apart = Math.max(...weights.flatMap((row, i) => row.map((w, j) => Math.abs(w - bare[i][j]))));
      readout.innerHTML = `<span>The ${moved} is at (${places[held].map(say).join(", ")}).</span>
        <span>Scores of <b>${names[asks]}</b>: ${each(scores[asks], (s, j) => `${names[j]} ${say(s)}`)}.</span>
        <span>Weights: ${each(weights[asks], (w, j) => `${names[j]} ${w.toFixed(3)}`)}.</span>
        <span>Output: ${order.map(j => `${weights[asks][j].toFixed(3)} · ${j + 1}`).join(" + ")} = <b>${outputs[asks].toFixed(2)}</b>.</span>
        <span>Order <b>${order.map(j => names[j]).join("")}</b>: each weight of one token on another is within <b>${apart.toFixed(3)}</b> of that in abcde.</span>`;
      press(state);
    };
    const set = now => {
      state = now;
      draw();
    };
    const press = offer(presets, preset => {
      held = 0;
      set(preset);
    });
    /* What is held comes to a place; positions stay what they are. */
    const move = p => {
      const which = held ? 7 : 6, token = held ? held - 1 : state[0], plus = added(state, token);
      set(state.with(which, state[which].with(token, p.map((c, axis) => round(Math.max(-2, Math.min(2, c - plus[axis])))))));
    };

    plane.addEventListener("pointerdown", ({ clientX, clientY }) => {
      const { x, y, width } = svg.getBoundingClientRect(), p = [clientX - x, clientY - y].map(c => 440 * c / width);
      const away = places.map((place, i) => Math.hypot(...at(place).map((c, axis) => c - p[axis])) - (i === held)), least = Math.min(...away);
      inside = p[0] < 218;
      if (least < 18) held = away.indexOf(least);
    });
    movable(plane, 0.1, (x, y) => {
      const row = state[5][Math.floor((440 * y - top) / high)];
      if (inside) move([(440 * x - middle[0]) / unit, (middle[1] - 440 * y) / unit]);
      else if (row !== undefined) set(state.with(0, row));
    }, (x, y) => move(places[held].map((c, axis) => c + [x, y][axis])));
    part(".controls").oninput = () => {
      const [asks, other, ...rest] = inputs.map(input => input.valueAsNumber);
      held = other;
      set([asks, ...rest, ...state.slice(5)]);
    };
    part("[name=next]").onclick = () => set(state.with(5, [2, 0, 4, 1, 3].map(slot => state[5][slot])));
  });
})();
