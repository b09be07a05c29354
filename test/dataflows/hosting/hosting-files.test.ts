import { describe, expect, it } from 'vitest';
import { HEADER_RULES, headersOf } from '../../../src/dataflows/hosting/header-rules.ts';
import { hostingFiles } from '../../../src/dataflows/hosting/hosting-files.ts';

const contents = Object.fromEntries(hostingFiles().map(({ path, contents: text }) => [path, String(text)]));

describe('headersOf', () => {
  it('keeps versions for ever, pointers for minutes, and lets any page read data', () => {
    expect(headersOf('/data/v/1.0.0/areas.csv')).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    });
    for (const pointer of ['latest.json', 'catalog.ttl'])
      expect(headersOf(`/data/${pointer}`)['cache-control']).toMatch(/max-age=300/);
    expect(headersOf('/da/')).not.toHaveProperty('access-control-allow-origin');
  });

  it('lets nothing inline or from elsewhere run, and no text become markup but by the one policy of the site', () => {
    const policy = headersOf('/da/')['content-security-policy']!;
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).toMatch(/default-src 'self';.*require-trusted-types-for 'script'; trusted-types charts$/);
  });

  it('lets any page show ours in a frame, since charts are embedded so', () => {
    for (const path of ['/da/areas/165/am-ledighed/', '/en/indicators/am-ledighed/']) {
      expect(headersOf(path)).not.toHaveProperty('x-frame-options');
      expect(headersOf(path)['content-security-policy']).not.toContain('frame-ancestors');
      expect(headersOf(path)).not.toHaveProperty('cross-origin-resource-policy');
    }
  });

  it('never has one header from two rules: some hosts would send both', () => {
    const paths = ['/da/', '/data/v/1.0.0/x', '/data/latest.json', '/data/changes/a...b.json', '/_astro/x.js'];
    for (const path of paths) {
      const names = HEADER_RULES.filter(({ pattern }) =>
        pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
      ).flatMap(({ headers }) => Object.keys(headers));
      expect(names).toEqual([...new Set(names)]);
    }
  });
});

describe('hostingFiles', () => {
  it('writes rules that free hosts take: few, and short', () => {
    const lines = contents['hosting/_headers']!.split('\n');
    expect(lines.filter(line => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
    expect(contents['hosting/_headers']).toContain('/data/v/*\n  cache-control: public, max-age=31536000, immutable\n');
  });

  it.each(['hosting/nginx.conf', 'hosting/Caddyfile'])('says in %s what every rule asks for', path => {
    for (const { headers } of HEADER_RULES) {
      for (const value of Object.values(headers)) expect(contents[path]).toContain(value);
    }
  });
});
