const mix = (hash: number, multiplier: number): number => Math.imul(hash ^ (hash >>> 16), multiplier);

/**
 * Seed for the numbers of one key: the same for the same seed and text on every machine, so that adding a table or an
 * area never changes another one's numbers. Hash: FNV-1a, with the finishing steps of MurmurHash3.
 */
export function keyedSeed(seed: number, key: string): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < key.length; i += 1) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  value = mix(value, 0x85ebca6b);
  value = mix(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
