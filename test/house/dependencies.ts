/** A package in the lock file. */
export interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

/** Licences that a tool used at build or test time may have; none of it is shipped. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'LGPL-3.0-or-later',
]);

/** Packages whose licence is not in the lock file, with the one that stands in the package itself. */
const READ_IN_THE_PACKAGE: Readonly<Record<string, string>> = {
  negotiate: 'BSD-2-Clause',
  'parse-cache-control': 'BSD-3-Clause',
  'uri-templates': 'CC0-1.0',
  'zod-to-ts': 'MIT',
};

/** What is wrong with the packages of a lock file, one line each: no hash, or a licence nobody has agreed to. */
export function dependencyProblems(packages: Readonly<Record<string, Locked>>): string[] {
  return Object.entries(packages).flatMap(([path, locked]) => {
    if (path === '' || locked.link) return [];
    const name = path.split('node_modules/').at(-1)!;
    const licence = READ_IN_THE_PACKAGE[name] ?? locked.license ?? '';
    return [
      ...(locked.integrity?.startsWith('sha512-') ? [] : [`missing integrity: ${path}`]),
      ...(isAllowed(licence) ? [] : [`invalid licence: ${path} has "${licence}"`]),
    ];
  });
}

/** An expression of licences is allowed where all that are joined by AND, and one of those joined by OR, are. */
function isAllowed(expression: string): boolean {
  const parts = expression.replaceAll(/[()]/g, '').split(' OR ');
  return parts.some(part => part.split(' AND ').every(licence => ALLOWED.has(licence)));
}
