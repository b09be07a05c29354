import type { CodeList } from '../model/code.ts';

/** Observation status (SDMX CL_OBS_STATUS), mildest first, as `OBS_STATUSES` in the model. */
export const obsStatuses: CodeList = {
  id: 'CL_OBS_STATUS',
  name: { da: 'Status for tallet', en: 'Observation status' },
  codes: [
    { id: 'A', name: { da: 'Normalt tal', en: 'Normal value' } },
    { id: 'P', name: { da: 'Foreløbigt tal', en: 'Provisional value' } },
    { id: 'E', name: { da: 'Beregnet skøn', en: 'Estimated value' } },
    { id: 'U', name: { da: 'Lav pålidelighed', en: 'Low reliability' } },
    { id: 'B', name: { da: 'Brud i serien', en: 'Break in the series' } },
    { id: 'M', name: { da: 'Tallet kan ikke forekomme', en: 'Value cannot exist' } },
    { id: 'O', name: { da: 'Tallet mangler', en: 'Value missing' } },
    { id: 'Q', name: { da: 'Skjult af hensyn til diskretion', en: 'Suppressed for confidentiality' } },
  ],
};
