import type { CodeList } from '../model/code.ts';

/** Confidentiality status (SDMX CL_CONF_STATUS), the two letters that are published. */
export const confStatuses: CodeList = {
  id: 'CL_CONF_STATUS',
  name: { da: 'Fortrolighed', en: 'Confidentiality' },
  codes: [
    { id: 'F', name: { da: 'Frit tal', en: 'Free for publication' } },
    { id: 'C', name: { da: 'Fortroligt tal', en: 'Confidential value' } },
  ],
};
