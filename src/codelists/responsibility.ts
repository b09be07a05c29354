import type { CodeList } from '../model/code.ts';

/** Who answers for the effort (ansvar): the two parts of the jobcentre until 31 July 2009, the municipality since. */
export const responsibilities: CodeList = {
  id: 'CL_RESPONSIBILITY',
  name: { da: 'Ansvar', en: 'Responsibility' },
  codes: [
    { id: '_T', name: { da: 'Samlet', en: 'Overall' } },
    { id: 'state', name: { da: 'Statslig del', en: 'State part' }, parent: '_T' },
    { id: 'municipality', name: { da: 'Kommunal del', en: 'Municipal part' }, parent: '_T' },
  ],
};
