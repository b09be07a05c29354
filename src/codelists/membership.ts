import type { Membership } from '../model/area.ts';
import { FIRST_JOBCENTRE_DAY, OWN_JOBCENTRE_SOURCE, sharedJobcentres } from './jobcentre.ts';
import { municipalityRows } from './municipality.ts';

const byMunicipality = municipalityRows.flatMap(
  ([member, , region, province, group, employmentRegion, rar, council]): Membership[] => [
    { area: region, member, source: 'DAGI; Eurostat LAU 2019' },
    { area: province, member, source: 'Statistics Denmark, NUTS' },
    { area: group, member, source: 'Statistics Denmark, kommunegrupper' },
    { area: employmentRegion, member, from: '2007-01-01', to: '2014-12-31', source: 'L 22 (2004-05) § 5' },
    { area: rar, member, from: '2015-01-01', to: '2024-12-31', ...rarBasis(member) },
    ...(council === null ? [] : [{ area: council, member, from: '2025-01-01', source: 'Act 1656 of 2024 § 28' }]),
  ],
);

function rarBasis(municipality: string): Pick<Membership, 'source' | 'verified'> {
  if (municipality === '410') return { source: 'fmkort only; the province would be Fyn', verified: false };
  return { source: municipality === '791' ? 'fmkort; jv.dk 2018-04' : 'fmkort' };
}

const shared = new Set(sharedJobcentres.map(({ municipality }) => municipality));

const ownJobcentres = municipalityRows
  .filter(([id]) => !shared.has(id))
  .map(([id]): Membership => ({
    area: `JC${id}`,
    member: id,
    from: FIRST_JOBCENTRE_DAY,
    source: OWN_JOBCENTRE_SOURCE,
  }));

const sharedMemberships = sharedJobcentres.map(({ municipality, host, ...span }): Membership => ({
  area: `JC${host}`,
  member: municipality,
  ...span,
}));

/**
 * Which municipalities make up each larger area, and when. The country is not listed (it has all municipalities), nor
 * is Christiansø (411), which belongs to none of them. Rows on inference are `verified: false`.
 */
export const memberships: readonly Membership[] = [...byMunicipality, ...ownJobcentres, ...sharedMemberships];
