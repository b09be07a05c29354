/** A stream of numbers in [0, 1), the same for the same seed and key on every machine. */
export type Random = () => number;

const mix = (hash: number, multiplier: number): number => Math.imul(hash ^ (hash >>> 16), multiplier);

function hash(text: string, start: number): number {
  let value = start >>> 0;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = mix(value, 0x85ebca6b);
  value = mix(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * Stream keyed by a seed and a stable text, so that adding a table or an area never changes another one's numbers.
 * Generator: sfc32 of Chris Doty-Humphrey's PractRand.
 */
export function randomOf(seed: number, key: string): Random {
  let a = hash(key, 0x811c9dc5 ^ seed);
  let b = hash(key, 0x9e3779b9 + seed);
  let c = hash(key, 0x243f6a88 ^ (seed * 31));
  let d = 1;
  const next = (): number => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 8; i += 1) next();
  return next;
}

/** One draw of a standard normal variable. Formula: Box and Muller (1958). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
