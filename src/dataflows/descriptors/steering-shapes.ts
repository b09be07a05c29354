import { z } from 'zod';
import { REQUIREMENT_KINDS } from '../../model/legal-requirement.ts';
import { FREQS } from '../../model/period.ts';
import { Text } from '../../model/text.ts';
import { jsonShape } from './json-shape.ts';

const Number = z.number().nullable();
const Year = z.int();
const Kind = z.enum(['official', 'model']);

/** What a line of a report is about. */
const Subject = { indicator: z.string(), target_group: z.string() };
const Dated = { ...Subject, freq: z.enum(FREQS), time_period: z.string() };

const Head = z.looseObject({
  area: z.string(),
  name: Text,
  year: Year,
  version: z.string(),
  kind: Kind,
  notice: Text.nullable(),
  region: z.string(),
  state_part: z.boolean(),
});

const Cell = z.looseObject({ value: Number, numerator: Number, lower: Number, upper: Number, status: z.string() });
const Part = z.looseObject({ value: Number, absent: z.string().nullable() });
const Score = z.looseObject({ ...Dated, overall: Cell, municipality: Part, state: Part });
const Section = z.looseObject({
  id: z.string(),
  rows: z.array(Score),
  missing: z.array(z.looseObject({ indicator: z.string(), reason: z.string() })),
});
const Goal = z.looseObject({
  id: z.string(),
  name: Text,
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  direction: z.string(),
  comparator: z.string(),
  target: Number,
  verified: z.boolean(),
  source: z.string(),
});
const Attainment = z.looseObject({
  goal: z.string(),
  ref_area: z.string(),
  baseline: Number,
  target: Number,
  actual: Number,
  status: z.string().nullable(),
});
const Sentence = z.looseObject({ about: z.string(), judgement: z.string(), text: Text });
const Signal = z.looseObject({ ...Dated, id: z.string(), ref_area: z.string(), rule: z.string(), text: Text });

/** The JSON files of the steering cycle. */
export const steeringShapes = [
  jsonShape('Steering', 'steering.json', [
    'Which audits, plans, analyses and goals there are',
    z.looseObject({ audit_years: z.array(Year), plan_year: Year.nullable(), areas: z.array(z.string()) }),
  ]),
  jsonShape('Goals', 'goals/{year}.json', [
    'The goals of a year and how far areas have come with them',
    z.looseObject({ year: Year, goals: z.array(Goal), attainments: z.array(Attainment) }),
  ]),
  jsonShape('Audit', 'audits/{area}/{year}.json', [
    'The result audit of a jobcentre and year',
    z.looseObject({ head: Head, sections: z.array(Section), sentences: z.array(Sentence) }),
  ]),
  jsonShape('Plan', 'plans/{area}/{year}.json', [
    'What an employment plan for the coming year can start from',
    z.looseObject({
      head: Head,
      start_year: Year,
      table: z.array(z.looseObject({ ...Subject, direction: z.string(), target: Number })),
    }),
  ]),
  jsonShape('Analysis', 'analyses/{region}/{year}.json', [
    'The analysis report of a region and year',
    z.looseObject({
      region: z.string(),
      name: Text,
      year: Year,
      kind: Kind,
      municipalities: z.array(z.string()),
      sections: z.array(Section),
      potentials: z.array(z.looseObject({ ref_area: z.string(), potential: z.number() })),
    }),
  ]),
  jsonShape('Monitoring', 'monitoring.json', [
    'Open signals by region with the rules that raised them: places to start asking, never verdicts',
    z.looseObject({
      version: z.string(),
      kind: Kind,
      regions: z.array(z.looseObject({ region: z.string(), signals: z.array(Signal) })),
    }),
  ]),
  jsonShape('Requirements', 'requirements.json', [
    "The law's requirements for interviews and offers, in every version",
    z.array(
      z.looseObject({
        id: z.string(),
        kind: z.enum(REQUIREMENT_KINDS),
        target_group: z.string(),
        from: z.iso.date(),
        to: z.iso.date().nullable(),
        text: Text,
        verified: z.boolean(),
        source: z.string(),
      }),
    ),
  ]),
];
