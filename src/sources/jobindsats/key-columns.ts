import type { KeyColumn } from '../../model/source.ts';

/** Period (periode), e.g. `2026M07`. */
export const period = { labels: ['Periode'], dimension: 'time_period', parser: 'period' } as const satisfies KeyColumn;

/**
 * Area (område) by Danish name, e.g. `Hele landet`, `Albertslund`. The new municipalities' hierarchy has the country on top;
 * the id of the councils' hierarchy is our assumption.
 */
export const area = {
  labels: ['Område', 'Area'],
  dimension: 'ref_area',
  parser: 'area-name',
  hierarchies: ['_nykom', '_hele_landet', '_region', '_rar', '_reko'],
} as const satisfies KeyColumn;

/** Unemployment insurance fund (a-kasse): present where it was selected; only all funds together are read. */
export const allFunds = {
  labels: ['A-kasse'],
  dimension: 'none',
  parser: 'code',
  codes: { 'I alt': '_T', 'A-kasse i alt': '_T' },
  optional: true,
} as const satisfies KeyColumn;

/** Benefit group (ydelsesgruppe) of the unemployment tables: gross unemployed by benefit. */
export const benefitGroup = {
  labels: ['Ydelsesgrupper'],
  dimension: 'target_group',
  parser: 'code',
  codes: { 'Ydelsesgrupper i alt': '_T', 'A-dagpenge': 'ADP', Kontanthjælp: 'KTH' },
  hierarchies: ['_ygrpi09', '_ygrpi13'],
} as const satisfies KeyColumn;

/**
 * Kind of offer (tilbud), total, main kinds and ordinary education. First the texts of the API, then the short forms of older extracts.
 * The finer kinds are left out: parent and child may carry the same text there.
 */
export const offer = {
  labels: ['Tilbud'],
  dimension: 'offer',
  parser: 'code',
  hierarchies: ['_tilb_2ptv'],
  codes: {
    'Tilbud i alt': '_T',
    'Vejledning og opkvalificering i alt': 'VO',
    'Ordinær uddannelse i alt': 'ORD',
    'Ansættelse med løntilskud i alt': 'LT',
    'Virksomhedspraktik i alt': 'VP',
    'Nytteindsats i alt': 'NYT',
    'Særligt tilrettelagt nytteindsats i alt': 'NYS',
    'Vejledning og opkvalificering': 'VO',
    Løntilskud: 'LT',
    Virksomhedspraktik: 'VP',
    Nytteindsats: 'NYT',
    'Særligt tilrettelagt nytteindsats': 'NYS',
  },
  leaveOut: [
    'Almen voksenuddannelse (AVU)',
    'Arbejdsmarkedsuddannelse (AMU)',
    'Erhversuddannelse (EUD) m.v.',
    'Social- og sundhedsuddannelser (SOSU)',
    'Udd. på videregående niveau (KVU, MVU, LVU)',
    'Læse-, skrive-, regne- og ordblindekurser',
    'Danskuddannelse',
    'Øvrige vejlednings- og opkvalificeringsforløb',
    'Privat ansættelse med løntilskud',
    'Offentlig ansættelse med løntilskud i alt',
    'Ansættelse med løntilskud, stat',
    'Ansættelse med løntilskud, region',
    'Ansættelse med løntilskud, kommune',
    'Privat virksomhedspraktik',
    'Offentlig virksomhedspraktik i alt',
    'Virksomhedspraktik, stat',
    'Virksomhedspraktik, region',
    'Virksomhedspraktik, kommune',
    'Nytteindsats, stat',
    'Nytteindsats, kommune',
  ],
} as const satisfies KeyColumn;
