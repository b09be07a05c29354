import { PREFIXES, type Prefix, type PrefixedName } from './vocabulary.ts';

/** A literal: with a language, or with a type. */
export interface Literal {
  readonly value: string;
  readonly language?: 'da' | 'en';
  readonly type?: PrefixedName;
}

/** One statement on a thing: its address, a property, and an address or a literal. */
export interface Statement {
  readonly subject: string;
  readonly property: PrefixedName;
  readonly object: string | Literal;
}

/** What is told of one thing: every property with one or more objects; what is null is left out. */
export type Told = Partial<Record<PrefixedName, Statement['object'] | readonly Statement['object'][] | null>>;

/** The statements on one thing. */
export const statementsOn = (subject: string, told: Told): Statement[] =>
  Object.entries(told).flatMap(([property, objects]) =>
    (Array.isArray(objects) ? (objects as readonly Statement['object'][]) : [objects as Statement['object'] | null])
      .filter(object => object !== null)
      .map(object => ({ subject, property: property as PrefixedName, object })),
  );

/** A text in both languages. */
export const inBoth = ({ da, en }: { da: string; en: string }): Literal[] => [
  { value: da, language: 'da' },
  { value: en, language: 'en' },
];

/** A value of a type. */
export const typed = (value: string | number, type: PrefixedName): Literal => ({ value: String(value), type });

/** The whole address of a prefixed name. */
export function iriOf(name: PrefixedName): string {
  const [prefix, ...rest] = name.split(':');
  return PREFIXES[prefix as Prefix] + rest.join(':');
}
