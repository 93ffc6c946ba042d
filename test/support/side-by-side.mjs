/**
 * Several processes of one engine as one launcher of @web/test-runner, each with one page at a time: for engines in which
 * two pages of one process cannot both have the focus. `make` gives a launcher; `count` is how many pages run at once.
 */
export function sideBySide(make, count = 2) {
  const processes = Array.from({ length: count }, make);
  const taken = new Map(); // session id → its process
  const one = (id) => taken.get(id);
  return {
    get name() {
      return processes[0].name; // WebKit's has its version once it started
    },
    type: processes[0].type,
    concurrency: count,
    initialize: (...given) => Promise.all(processes.map((process) => process.initialize(...given))),
    async startSession(id, url) {
      const free = processes.find((process) => ![...taken.values()].includes(process));
      if (!free) throw new Error(`${processes[0].name} : plus de ${count} pages à la fois`);
      taken.set(id, free);
      try {
        await free.startSession(id, url);
      } catch (error) {
        taken.delete(id);
        throw error;
      }
    },
    isActive: (id) => one(id)?.isActive(id) ?? false,
    getBrowserUrl: (id) => one(id)?.getBrowserUrl(id),
    getPage: (id) => one(id).getPage(id),
    async stopSession(id) {
      try {
        return await one(id)?.stopSession(id);
      } finally {
        taken.delete(id);
      }
    },
    startDebugSession: (...given) => processes[0].startDebugSession(...given),
    stop: () => Promise.all(processes.map((process) => process.stop())),
  };
}
