import type { Code, CodeList } from '../model/code.ts';
import type { Text } from '../model/text.ts';

/** A kind of offer (tilbud) with its name in the law, where it differs from the everyday name. */
export interface Offer extends Code {
  readonly lawName?: Text;
}

const JOBINDSATS = 'Jobindsats c01/c02';
const DST = 'Statistics Denmark, AUK03';

/** Offers under the Act on an Active Employment Effort (LAB). */
export const offers: CodeList<Offer> = {
  id: 'CL_OFFER',
  name: { da: 'Tilbud', en: 'Offer' },
  codes: [
    { id: '_T', name: { da: 'Tilbud i alt', en: 'All offers' } },
    {
      id: 'VO',
      name: { da: 'Vejledning og opkvalificering', en: 'Guidance and upskilling' },
      parent: '_T',
      source: JOBINDSATS,
    },
    {
      id: 'ORD',
      name: { da: 'Ordinær uddannelse', en: 'Ordinary education' },
      parent: 'VO',
      source: 'Jobindsats MM17',
    },
    {
      id: 'SVU',
      name: { da: '6 ugers jobrettet uddannelse', en: 'Six weeks of job-targeted education' },
      lawName: { da: '6 ugers selvvalgt uddannelse', en: 'Six weeks of self-chosen education' },
      parent: 'VO',
      source: DST,
    },
    { id: 'VP', name: { da: 'Virksomhedspraktik', en: 'Work placement' }, parent: '_T', source: JOBINDSATS },
    {
      id: 'LT',
      name: { da: 'Løntilskud', en: 'Wage subsidy' },
      lawName: { da: 'Ansættelse med løntilskud', en: 'Employment with a wage subsidy' },
      parent: '_T',
      source: JOBINDSATS,
    },
    { id: 'LTP', name: { da: 'Privat løntilskud', en: 'Private wage subsidy' }, parent: 'LT', source: 'cabiweb.dk' },
    { id: 'LTO', name: { da: 'Offentligt løntilskud', en: 'Public wage subsidy' }, parent: 'LT', source: 'cabiweb.dk' },
    {
      id: 'NYT',
      name: { da: 'Nytteindsats', en: 'Utility job' },
      parent: '_T',
      validFrom: '2014-01-01',
      source: `${JOBINDSATS}; first day not seen`,
      verified: false,
    },
    {
      id: 'NYS',
      name: { da: 'Særligt tilrettelagt nytteindsats', en: 'Specially arranged utility job' },
      parent: '_T',
      source: JOBINDSATS,
    },
    { id: 'MEN', name: { da: 'Mentorstøtte', en: 'Mentor support' }, parent: '_T', source: DST },
    { id: 'JRO', name: { da: 'Jobrotation', en: 'Job rotation' }, parent: '_T', source: DST },
    { id: 'TRA', name: { da: 'Traineeindsats', en: 'Trainee scheme' }, parent: '_T', source: 'a-kasser.dk' },
    { id: 'FOR', name: { da: 'Forsøg', en: 'Trial' }, parent: '_T', source: DST },
  ],
};
