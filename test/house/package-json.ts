/** The parts of package.json that the house has rules for. */
export interface PackageJson {
  readonly private?: boolean;
  readonly license?: string;
  readonly engines?: { readonly node?: string };
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const COMMANDS = ['start', 'build', 'site', 'serve', 'bench', 'test', 'types', 'lint', 'format', 'unit'];

/** What is wrong with a package.json of this project, one line each. */
export function packageProblems(json: PackageJson): string[] {
  const versions = Object.entries({ ...json.devDependencies, ...json.overrides });
  return [
    ...versions
      .filter(([, version]) => !EXACT.test(version))
      .map(([name, version]) => `invalid version: ${name} "${version}" is not exact`),
    ...Object.keys(json.dependencies ?? {}).map(
      name => `invalid dependency: ${name}; what is built needs nothing at run time`,
    ),
    ...COMMANDS.filter(name => json.scripts?.[name] === undefined).map(name => `missing command: ${name}`),
    ...(json.engines?.node === '>=20.19' ? [] : ['invalid engines: node must be ">=20.19"']),
    ...(json.private === true ? [] : ['invalid package: the workshop itself is private; what is published is built']),
    ...(json.license === 'MIT' ? [] : ['invalid licence: MIT']),
  ];
}
