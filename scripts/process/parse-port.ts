/** Port number of an option's text. Throws `invalid port` for anything but a whole number from 0 to 65535; 0 means any free one. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65535)) throw new Error(`invalid port: "${text}"; expected a whole number from 0 to 65535`);
  return port;
}
