import { areaAliases } from './area-history.ts';
import { areas } from './area.ts';

const byName = new Map([
  ...areaAliases.map(({ name, area }): [string, string] => [name, area]),
  ...areas.codes.map(({ id, name }): [string, string] => [name.da, id]),
]);

/**
 * Code of the area that a publisher calls by this name: the Danish name in the area list (`Hele landet`, `Region
 * Nordjylland`, `RAR Fyn`, `København`, `Uoplyst område`) or a listed alias, letter for letter. Undefined for any other
 * text: a name that is merely alike is never taken.
 */
export function areaByName(name: string): string | undefined {
  return byName.get(name);
}
