/* global MessageChannel, PerformanceObserver, performance, requestAnimationFrame */
/**
 * Runs in the page, before anything of it: sees when the first question can be answered, then answers every question with its
 * first option and asks for the result, one gesture at a time, never waiting for a frame.
 */
export function gestures() {
  const hosts = 'pdp-questionnaire, minimal-form, sl-button, wc-lhc-form';
  const radios = 'input[type=radio], sl-radio';
  const shifts = [];
  const tasks = [];
  const clicks = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });

  const within = (root, selector) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll(hosts)].flatMap((host) => (host.shadowRoot ? within(host.shadowRoot, selector) : [])),
  ];
  const isShown = (node) => node.checkVisibility() && (node.getClientRects().length > 0 || !!node.labels?.[0]);
  const isReady = (node) => isShown(node) && !node.disabled && (node.localName !== 'sl-radio' || !!node.shadowRoot);
  const click = (node) => {
    clicks.push(performance.now());
    node.click();
  };
  const button = (root, words) =>
    within(root, 'button, input[type=button], sl-button').find(
      (one) => words.includes((one.value || one.textContent).trim()) && isReady(one),
    );
  /** A question, by its name and its words: a screen may use a name again. */
  const groupOf = (radio) =>
    radio.name
      ? `${radio.name} ${radio.closest('fieldset')?.querySelector('legend')?.textContent ?? ''}`
      : radio.closest('sl-radio-group').name;
  const turn = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (port1.close(), done());
      port2.postMessage(0);
    });
  const frame = () => new Promise(requestAnimationFrame);
  const until = async (answer, pause) => {
    for (;;) {
      const found = answer();
      if (found) return found;
      await pause();
    }
  };
  const level = (root) => within(root, '.level, [part~=result]').find(isShown);

  /** From here to the first question, passing the start screen where there is one. */
  async function reach(root, pause = frame) {
    await until(() => {
      const start = button(root, ['Commencer']);
      if (start) click(start);
      return within(root, radios).find(isReady);
    }, pause);
    return performance.now();
  }

  /** Every question once, then the level; answers how many were answered. */
  async function finish(root) {
    const answered = new Set();
    await until(() => {
      if (level(root)) return true;
      const next = within(root, radios).find((one) => !answered.has(groupOf(one)) && isReady(one));
      if (next) {
        answered.add(groupOf(next));
        click(next);
        return false;
      }
      const on = button(root, ['Continuer', 'Voir mon résultat']);
      if (on) click(on);
      return false;
    }, turn);
    return answered.size;
  }

  globalThis.gestures = {
    ...{ reach, finish, level },
    /** A visit, in milliseconds since navigation; the quiet between the two parts is taken out of the second. */
    async visit() {
      const usable = await reach(document);
      await new Promise((done) => setTimeout(done, 500));
      const before = performance.now();
      const answered = await finish(document);
      const result = usable + performance.now() - before;
      await new Promise((done) => setTimeout(done, 300));
      const words = level(document).textContent.trim().slice(0, 200);
      const own = shifts.filter(({ startTime }) => !clicks.some((at) => startTime >= at && startTime < at + 500));
      return {
        ...{ usable, result, answered, words },
        shift: own.reduce((sum, { value }) => sum + value, 0),
        blocking: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      };
    },
  };
}
