/* What all figures that a script brings to life do alike. A figure's frame is on the page from the start, unseen, and keeps
   its room whatever the fonts (docs/templates/); its own script says what the controls do, and here they begin to. */
const interactive = (name, make) => {
  for (const figure of document.querySelectorAll(`[data-interactive="${name}"]`)) {
    const frame = figure.querySelector("template");
    if (!figure.querySelector(".stage")) frame.before(frame.content); // where a page may have no script of its own
    const stage = figure.querySelector(".stage"), part = selector => stage.querySelector(selector);
    const readout = part(".readout"), presets = part(".presets");
    part("details").append(figure.querySelector(".fallback"));

    /* A button takes the settings of its name. What comes back marks the button whose settings begin with those given. */
    const offer = (settings, take) => {
      presets.onclick = ({ target }) => { if (settings[target.textContent]) take(settings[target.textContent]); };
      return now => {
        for (const button of presets.children)
          button.ariaPressed = `${settings[button.textContent].slice(0, now.length)}` === `${now}`;
      };
    };
    /* A control with a value, and what is said of it beside; what the reader is just typing stays. */
    const show = (input, value, said) => {
      if (input.valueAsNumber !== value) input.value = value;
      if (input.nextElementSibling) input.nextElementSibling.textContent = said;
      input.ariaInvalid = null;
    };
    /* Settings that are a list: presets, and a slider for each. What comes back changes them by a function. */
    const sliders = (settings, draw) => {
      const inputs = [...part(".controls").querySelectorAll("input")];
      const set = state => {
        draw(state, inputs);
        press(state);
      };
      const press = offer(settings, preset => set([...preset]));
      const now = () => inputs.map(input => input.valueAsNumber);
      for (const input of inputs) input.oninput = () => set(now());
      return change => set(change(now()));
    };
    /* A finger that begins on a slider and then scrolls the page has set nothing. */
    for (const slider of stage.querySelectorAll("[type=range]")) {
      let before;
      slider.onpointerdown = () => { before = slider.value; };
      slider.onpointercancel = () => {
        if (slider.value === before) return;
        slider.value = before;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
      };
    }
    const refuse = (input, why) => {
      input.ariaInvalid = true;
      readout.textContent = why;
    };
    /* What moves in a plane: a mouse drags it, or clicks; a finger takes it by its ring, and elsewhere taps, or scrolls the
       page; arrow keys move it by so much, with Shift by a hundredth. */
    const movable = (plane, size, at, by) => {
      const grips = event => event.target.matches(".grip");
      const point = ({ clientX, clientY }) => {
        const { x, y, width } = part("svg").getBoundingClientRect();
        at((clientX - x) / width, (clientY - y) / width);
      };
      plane.onpointerdown = event => {
        if (event.pointerType !== "touch" || grips(event)) plane.setPointerCapture(event.pointerId);
      };
      plane.ontouchstart = event => { if (grips(event)) event.preventDefault(); };
      plane.onpointermove = event => { if (plane.hasPointerCapture(event.pointerId)) point(event); };
      plane.onclick = point;
      plane.onkeydown = event => {
        const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
        if (!step || event.altKey || event.metaKey) return;
        event.preventDefault();
        by(...step.map(c => c * (event.shiftKey ? 0.01 : size)));
      };
    };

    make({ part, readout, offer, sliders, show, refuse, movable });
    presets.firstElementChild.click();
    stage.classList.add("play");
  }
};
