import type { Choice } from './choice.ts';
import type { Context, KnownArea } from './context.ts';

/** An area or group that is shown: one area, or several taken as one. */
export interface ChosenArea {
  /** Code, or the token of the group. */
  readonly id: string;
  readonly name: string;
  /** Codes whose figures are added; one for an area with figures of its own. */
  readonly parts: readonly string[];
}

/** Words for groups, in the page's language; `{area}` stands for the municipality. */
export interface GroupWords {
  readonly cluster: string;
}

/** The areas of a choice in order, each once, and the tokens that mean nothing here. */
export function chosenAreas(
  { areas, groups }: Pick<Choice, 'areas' | 'groups'>,
  { areas: known, clusters }: Pick<Context, 'areas' | 'clusters'>,
  words: GroupWords,
): { shown: ChosenArea[]; unknown: string[] } {
  const byId = new Map(known.map(area => [area.id, area]));
  const single = ({ id, name }: KnownArea): ChosenArea => ({ id, name, parts: [id] });
  const meanings: Readonly<Record<string, (text: string) => ChosenArea[]>> = {
    level: level => known.filter(area => area.level === level && area.current).map(single),
    in: area => (byId.get(area)?.members ?? []).flatMap(id => byId.get(id) ?? []).map(single),
    cluster: area => {
      const members = clusters?.members[area];
      const own = byId.get(area);
      return members && own
        ? [{ id: `cluster:${area}`, name: words.cluster.replace('{area}', own.name), parts: members }]
        : [];
    },
    own: name => {
      const group = groups.find(one => one.name === name);
      const parts = group?.members.filter(id => byId.has(id)) ?? [];
      return parts.length > 0 ? [{ id: `own:${name}`, name, parts }] : [];
    },
  };
  const shown = new Map<string, ChosenArea>();
  const unknown: string[] = [];
  for (const token of areas) {
    const [kind, text] = [token.slice(0, token.indexOf(':')), token.slice(token.indexOf(':') + 1)];
    const area = byId.get(token);
    const found = area ? [single(area)] : Object.hasOwn(meanings, kind) ? meanings[kind]!(text) : [];
    if (found.length === 0) unknown.push(token);
    for (const one of found) if (!shown.has(one.id)) shown.set(one.id, one);
  }
  return { shown: [...shown.values()], unknown };
}
