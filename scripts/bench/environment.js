/** What would make a child slower or louder than at its user's terminal. */
const disturbing = ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NO_COLOR', 'FORCE_COLOR', 'COLUMNS', 'LINES'];

/** The environment of this process without what disturbs a measurement. */
export function cleanEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !disturbing.includes(name)));
}
