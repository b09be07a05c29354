import type { Area } from '../model/area.ts';
import type { CodeList } from '../model/code.ts';
import { FIRST_JOBCENTRE_DAY, sharedJobcentres } from './jobcentre.ts';
import { municipalityRows } from './municipality.ts';

const STATBANK = 'Statistics Denmark, OMRÅDE of AUP01; Eurostat NUTS 2016';

const country: Area = {
  id: 'DK',
  name: { da: 'Hele landet', en: 'Denmark' },
  level: 'country',
  dst: '000',
  nuts: 'DK',
  source: STATBANK,
};

/** Regions: code, name, code at Statistics Denmark, NUTS 2. Names as Statistics Denmark writes them in both languages. */
const regionRows = [
  ['1081', 'Region Nordjylland', '081', 'DK05'],
  ['1082', 'Region Midtjylland', '082', 'DK04'],
  ['1083', 'Region Syddanmark', '083', 'DK03'],
  ['1084', 'Region Hovedstaden', '084', 'DK01'],
  ['1085', 'Region Sjælland', '085', 'DK02'],
] as const;

/** Provinces (landsdele): code, name, region, code at Statistics Denmark, NUTS 3. */
const provinceRows = [
  ['LD01', 'Byen København', '1084', '01', 'DK011'],
  ['LD02', 'Københavns omegn', '1084', '02', 'DK012'],
  ['LD03', 'Nordsjælland', '1084', '03', 'DK013'],
  ['LD04', 'Bornholm', '1084', '04', 'DK014'],
  ['LD05', 'Østsjælland', '1085', '05', 'DK021'],
  ['LD06', 'Vest- og Sydsjælland', '1085', '06', 'DK022'],
  ['LD07', 'Fyn', '1083', '07', 'DK031'],
  ['LD08', 'Sydjylland', '1083', '08', 'DK032'],
  ['LD09', 'Østjylland', '1082', '09', 'DK042'],
  ['LD10', 'Vestjylland', '1082', '10', 'DK041'],
  ['LD11', 'Nordjylland', '1081', '11', 'DK050'],
] as const;

/** Employment regions 2007–2014 (L 22, 2004-05, § 5). */
const employmentRegionRows = [
  ['BRHS', 'Hovedstaden & Sjælland'],
  ['BRMJ', 'Midtjylland'],
  ['BRNJ', 'Nordjylland'],
  ['BRSD', 'Syddanmark'],
] as const;

/** Labour market councils (regionale arbejdsmarkedsråd, RAR) 2015–2024 (Act 1482 of 2014, § 27). */
const rarRows = [
  ['RARHO', 'Hovedstaden'],
  ['RARBO', 'Bornholm'],
  ['RARSJ', 'Sjælland'],
  ['RARFY', 'Fyn'],
  ['RARSY', 'Sydjylland'],
  ['RAROJ', 'Østjylland'],
  ['RARVJ', 'Vestjylland'],
  ['RARNJ', 'Nordjylland'],
] as const;

/** Employment councils (regionale beskæftigelsesråd) from 2025 (Act 1656 of 2024, § 28). */
const councilRows = [
  ['RBNJ', 'Region Nordjylland'],
  ['RBMJ', 'Region Midtjylland'],
  ['RBSD', 'Region Syddanmark'],
  ['RBHO', 'Region Hovedstaden'],
  ['RBSJ', 'Region Sjælland'],
] as const;

/** Statistics Denmark's municipality groups (kommunegrupper). */
const groupRows = [
  ['KG1', 'Hovedstadskommuner', 'Capital municipalities'],
  ['KG2', 'Storbykommuner', 'Metropolitan municipalities'],
  ['KG3', 'Provinsbykommuner', 'Provincial town municipalities'],
  ['KG4', 'Oplandskommuner', 'Commuter municipalities'],
  ['KG5', 'Landkommuner', 'Rural municipalities'],
] as const;

const regions = regionRows.map(([id, name, dst, nuts]): Area => ({
  id,
  name: { da: name, en: name },
  parent: 'DK',
  level: 'region',
  dst,
  nuts,
  source: STATBANK,
}));

const provinces = provinceRows.map(([id, name, parent, dst, nuts]): Area => ({
  id,
  name: { da: `Landsdel ${name}`, en: `Province ${name}` },
  parent,
  level: 'province',
  dst,
  nuts,
  source: STATBANK,
}));

const employmentRegions = employmentRegionRows.map(([id, name]): Area => ({
  id,
  name: { da: `Beskæftigelsesregion ${name}`, en: `Employment region ${name}` },
  level: 'employment-region',
  validFrom: '2007-01-01',
  validTo: '2014-12-31',
  source: 'L 22 (2004-05) § 5',
}));

const rars = rarRows.map(([id, name]): Area => ({
  id,
  name: { da: `RAR ${name}`, en: `Labour market council ${name}` },
  level: 'rar',
  validFrom: '2015-01-01',
  validTo: '2024-12-31',
  note: {
    da: 'Regionalt arbejdsmarkedsråd. Området følger landsdelen, dog hører Viborg til RAR Østjylland og Middelfart til RAR Sydjylland.',
    en: 'Regional labour market council. Follows the province, but Viborg belongs to Østjylland and Middelfart to Sydjylland.',
  },
  source: 'Act 1482 of 2014 § 27; fmkort',
}));

const COUNCIL_NOTE = {
  da: 'Rådets første dag er ikke set i en kilde; loven er fra 30. december 2024, og dagen er sat til 1. januar 2025.',
  en: 'The first day was not seen in a source; the act is of 30 December 2024, and the day is set to 1 January 2025.',
};

const BORNHOLM_NOTE = {
  da: `${COUNCIL_NOTE.da} Bornholm er ikke nævnt blandt rådets kommuner.`,
  en: `${COUNCIL_NOTE.en} Bornholm is not named among its municipalities.`,
};

const councils = councilRows.map(([id, name]): Area => ({
  id,
  name: { da: `Regionalt beskæftigelsesråd ${name}`, en: `Regional employment council ${name}` },
  level: 'council',
  validFrom: '2025-01-01',
  note: id === 'RBHO' ? BORNHOLM_NOTE : COUNCIL_NOTE,
  source: 'Act 1656 of 2024 § 28 (elov.dk)',
  verified: false,
}));

const groups = groupRows.map(([id, da, en]): Area => ({
  id,
  name: { da, en },
  level: 'municipality-group',
  source: 'Statistics Denmark, kommunegrupper',
}));

const nutsOf = new Map<string, string>(provinceRows.map(([id, , , , nuts]) => [id, nuts]));

/** Municipalities carry no first day: publishers recompute years before the reform of 2007 to the present 98. */
const municipalities = municipalityRows.map(([id, da, parent, province]): Area => ({
  id,
  name: { da, en: id === '101' ? 'Copenhagen' : da },
  parent,
  level: 'municipality',
  dst: id,
  nuts: nutsOf.get(province)!,
  source: 'DAGI; Eurostat LAU 2019',
}));

/** Jobcentre names that are not `Jobcenter` + the municipality's name. */
const jobcentreNames: Readonly<Record<string, string>> = { '480': 'Nordfyn', '820': 'Vesthimmerland' };

const firstOwnDay = new Map(
  sharedJobcentres.map(({ municipality }) => [municipality, undefined as string | undefined]),
);
for (const { municipality, host, from } of sharedJobcentres) if (host === municipality) firstOwnDay.set(host, from);

const jobcentres = municipalities.flatMap(({ id, name }): Area[] => {
  const from = firstOwnDay.has(id) ? firstOwnDay.get(id) : FIRST_JOBCENTRE_DAY;
  if (from === undefined) return [];
  const span = sharedJobcentres.find(row => row.municipality === id && row.host === id);
  return [
    {
      id: `JC${id}`,
      name: { da: `Jobcenter ${jobcentreNames[id] ?? name.da}`, en: `${jobcentreNames[id] ?? name.en} Jobcentre` },
      level: 'jobcentre',
      validFrom: from,
      source: span?.source ?? 'L 22 (2004-05); 91 jobcentres in 2007 derived from the 98 municipalities',
      ...(span?.verified === false && { verified: false }),
    },
  ];
});

const others: readonly Area[] = [
  {
    id: '411',
    name: { da: 'Christiansø', en: 'Christiansø' },
    level: 'other',
    dst: '411',
    nuts: 'DK014',
    note: { da: 'Uden for kommuneinddelingen; intet jobcenter.', en: 'Outside the municipalities; no jobcentre.' },
    source: 'DAGI (udenforkommuneinddeling)',
  },
  {
    id: '998',
    name: { da: 'Uoplyst område', en: 'Area not stated' },
    level: 'other',
    dst: '998',
    source: 'Statistics Denmark, OMRÅDE of AUP01; Jobindsats API',
  },
];

/** Areas (områder) of every level, from the country down; codes outside the division last. */
export const areas: CodeList<Area> = {
  id: 'CL_AREA',
  name: { da: 'Område', en: 'Area' },
  codes: [
    country,
    ...regions,
    ...provinces,
    ...employmentRegions,
    ...rars,
    ...councils,
    ...groups,
    ...municipalities,
    ...jobcentres,
    ...others,
  ],
};
