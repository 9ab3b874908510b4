/* A line over four points, and its place among all lines. The listing every-line visits them all. */
(() => {
  const presets = { AND: [1, 0, 0.5], OR: [7, 90, 0.5], XOR: [6, 0, 0.5] }; // labels as a binary number, angle, offset
  const points = [[0, 0], [0, 1], [1, 0], [1, 1]], names = points.map(p => p.join(""));
  const tiny = 1e-9, most = 1.6, low = -0.6, unit = 86, left = 21, top = 6, from = 244, deg = 0.5, high = 59;
  const say = (number, digits) => number.toFixed(digits).replace(/^-(?=0\.0+$)/, "").replace("-", "−");
  const clip = (c, least, most) => Math.max(least, Math.min(most, c));

  const direction = angle => [Math.cos(angle * Math.PI / 180), Math.sin(angle * Math.PI / 180)];
  const along = (p, angle) => { // how far a point lies along the direction
    const [u, v] = direction(angle);
    return u * p[0] + v * p[1];
  };
  const says = ([, angle, s]) => points.map(p => +(along(p, angle) > s + tiny));
  const wanted = labels => [8, 4, 2, 1].map(bit => +!!(labels & bit));
  const agree = (a, b) => a.filter((x, i) => x === b[i]).length;

  const at = ([x, y]) => [left + unit * (x - low), top + unit * (1 - low - y)]; // among the points
  const on = ([angle, s]) => [from + deg * angle, top + high * (most - s)]; // among the lines
  const path = corners => corners.map((c, i) => (i ? "L" : "M") + c.map(x => x.toFixed(1)).join(" ")).join("");
  const range = (a, b, step) => Array.from({ length: Math.round((b - a) / step) + 1 }, (_, k) => a + k * step);
  const text = ([x, y], words, kind = "") => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" class="${kind}">${words}</text>`;
  const name = words => `<tspan font-style="italic">${words}</tspan>`;

  /* All lines: inside 45 degrees no two points change order, and between two of them nothing changes. */
  const cells = range(0, 315, 45).flatMap(start => {
    const order = [0, 1, 2, 3].sort((i, j) => along(points[i], start + 22.5) - along(points[j], start + 22.5));
    const edge = k => angle => k < 0 ? -most : k > 3 ? most : along(points[order[k]], angle);
    return range(0, 4, 1).map(k => ({ start, below: edge(k - 1), above: edge(k), says: points.map((_, i) => +(order.indexOf(i) >= k)) }));
  });
  const map = labels => {
    let drawn = "", widest = {};
    for (const { start, below, above, says } of cells) {
      const right = agree(says, labels), across = range(start, start + 45, 5);
      drawn += `<path class="cell n${right}" d="${path([...across.map(t => on([t, below(t)])), ...across.reverse().map(t => on([t, above(t)]))])}Z"/>`;
      for (const t of across) {
        const gap = above(t) - below(t), middle = (above(t) + below(t)) / 2;
        if (t > 19 && t < 341 && gap > (widest[says]?.gap ?? 0) + tiny) widest[says] = { gap, right, t, middle };
      }
    }
    for (const p of points) drawn += `<path class="seam" d="${path(range(0, 360, 5).map(t => on([t, along(p, t)])))}"/>`;
    for (const { t, middle, right } of Object.values(widest)) {
      const [x, y] = on([t, middle]);
      drawn += text([x, y + 4], right, `n${right}`);
    }
    return drawn + names.map((n, i) => {
      const t = [225, 135, 315, 45][i], [x, y] = on([t, along(points[i], t)]); // where this point is passed last
      return text([x, y - 4], n);
    }).join("");
  };

  /* The part of a convex shape on which g is not negative. */
  const cut = (shape, g) => shape.flatMap((p, i) => {
    const q = shape.at(i - 1), a = g(q), b = g(p), c = p.map((x, k) => q[k] + (x - q[k]) * a / (a - b));
    return [...a * b < 0 ? [c] : [], ...b >= 0 ? [p] : []];
  });
  const square = [[low, low], [1 - low, low], [1 - low, 1 - low], [low, 1 - low]];

  const handle = (kind, words = "") => `<g class="start ${kind}"><circle r="${words ? 8 : 6}"/>${words}<circle class="grip" r="24"/></g>`;
  const picture = `<path class="side s0"/><path class="side s1"/><path class="border"/><path class="arrow"/>
    ${names.map((n, i) => `<g class="point" transform="translate(${at(points[i])})"><circle r="9"/><text y="4" class="on"></text>${text([0, 23], n)}</g>`).join("")}
    ${handle("pivot")}${handle("turn", text([0, 4], 1))}
    ${[0, 1].map(c => text([at([c, 0])[0], 210], c) + text([12, at([0, c])[1] + 4], c)).join("")}
    ${text([116, 213], name("x") + "₁")}${text([12, 105], name("x") + "₂")}
    <g class="map"></g><path class="through"/>${handle("dot")}
    ${[0, 180, 360].map(t => text([on([t, 0])[0], 210], t + "°")).join("")}${[-1, 0, 1].map(s => text([233, on([0, s])[1] + 4], say(s, 0))).join("")}
    ${text([289, 213], name("θ"))}${text([233, 80], name("s"))}`;

  interactive("lines", ({ part, readout, offer, show, movable }) => {
    const inputs = [...part(".controls").querySelectorAll("input")], plane = part(".plane"), put = (selector, value, what = "d") => part(selector).setAttribute(what, value);
    let state = [], ring, held, mapped;
    part("svg").innerHTML = picture;

    const draw = () => {
      const [number, angle, s] = state, labels = wanted(number), said = says(state), right = agree(said, labels);
      const n = direction(angle), g = p => along(p, angle) - s, slack = (shape, sign) => cut(shape, p => sign * g(p) + tiny);
      const room = Math.min(...ring.map((c, i) => (n[i] > 0 ? 1 - low - c : c - low) / Math.abs(n[i] || tiny)));
      const tip = ring.map((c, i) => c + clip(room - 0.1, 0.15, 0.42) * n[i]);
      const drawn = { s0: slack(square, -1), s1: slack(square, 1), border: slack(slack(square, 1), -1), arrow: [ring, tip] };
      for (const kind in drawn) put(`.${kind}`, path(drawn[kind].map(at)));
      for (const [kind, place] of [["pivot", at(ring)], ["turn", at(tip)], ["dot", on([angle, s])]]) put(`.${kind}`, `translate(${place})`, "transform");
      put(".through", path(range(0, 360, 5).map(t => [t, along(ring, t)]).filter(([, h]) => Math.abs(h) <= most).map(on)));
      plane.querySelectorAll(".point").forEach((point, i) => {
        point.setAttribute("class", `point y${labels[i]}${said[i] === labels[i] ? "" : " bad"}`);
        point.children[1].textContent = labels[i];
      });
      if (mapped !== number) part(".map").innerHTML = map(labels);
      mapped = number;
      [labels.join(""), `${angle}°`, say(s, 2)].forEach((words, k) => { show(inputs[k], state[k], words); inputs[k].ariaValueText = words; });
      press([number]);
      const best = Math.max(...cells.map(cell => agree(cell.says, labels))), wrong = names.filter((_, i) => said[i] !== labels[i]);
      readout.innerHTML = `<span>At ${names.join(", ")} the line says <b>${said.join(", ")}</b>:</span> <span><b>${right} of 4</b> right${wrong.length ? `, wrong at ${wrong.join(", ")}` : ""}.</span>
        <span>${best < 4 ? "No line gets more than" : "The best lines get"} <b>${best} of 4</b>.</span>`;
    };
    /* Set the line; its ring comes as near to a place as the line does, and the picture goes. */
    const set = ([labels, angle, s], near = [0.5, 0.5]) => {
      state = [labels, Math.round(angle), Math.round(100 * clip(s, -most, most)) / 100];
      const off = along(near, state[1]) - state[2];
      ring = direction(state[1]).map((n, i) => clip(near[i] - off * n, low, 1 - low));
      draw();
    };
    const press = offer(presets, values => set(values));
    plane.addEventListener("pointerdown", ({ clientX, target }) => {
      const { x, width } = plane.getBoundingClientRect();
      held = target.matches(".turn .grip") ? "turn" : clientX - x > width / 2 ? "map" : "line";
    });
    movable(plane, 0.1, (x, y) => {
      const p = [(440 * x - left) / unit + low, (top - 440 * y) / unit + 1 - low];
      const [labels, angle] = state, turned = Math.round(Math.atan2(p[1] - ring[1], p[0] - ring[0]) * 180 / Math.PI + 360) % 360;
      if (held === "map") set([labels, clip((440 * x - from) / deg, 0, 360), most - (440 * y - top) / high]);
      else if (held === "turn") set([labels, turned, along(ring, turned)], ring);
      else set([labels, angle, along(p, angle)], p);
    }, (x, y) => set([state[0], (state[1] + Math.round(100 * x) + 360) % 360, state[2] + y], ring));
    part(".controls").oninput = () => set(inputs.map(input => input.valueAsNumber));
  });
})();
