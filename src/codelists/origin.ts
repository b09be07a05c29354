import type { CodeList } from '../model/code.ts';

/** Origin (herkomst) as Statistics Denmark divides it; Jobindsats gives the five leaves. */
export const origins: CodeList = {
  id: 'CL_ORIGIN',
  name: { da: 'Herkomst', en: 'Origin' },
  codes: [
    { id: '_T', name: { da: 'Herkomst i alt', en: 'All origins' } },
    { id: 'DK', name: { da: 'Dansk oprindelse', en: 'Danish origin' }, parent: '_T' },
    { id: 'W', name: { da: 'Vestlig oprindelse', en: 'Western origin' }, parent: '_T' },
    { id: 'W_IM', name: { da: 'Indvandrere fra vestlige lande', en: 'Western immigrants' }, parent: 'W' },
    { id: 'W_DE', name: { da: 'Efterkommere fra vestlige lande', en: 'Western descendants' }, parent: 'W' },
    { id: 'NW', name: { da: 'Ikke-vestlig oprindelse', en: 'Non-western origin' }, parent: '_T' },
    { id: 'NW_IM', name: { da: 'Indvandrere fra ikke-vestlige lande', en: 'Non-western immigrants' }, parent: 'NW' },
    { id: 'NW_DE', name: { da: 'Efterkommere fra ikke-vestlige lande', en: 'Non-western descendants' }, parent: 'NW' },
    { id: '_U', name: { da: 'Uoplyst herkomst', en: 'Origin not stated' }, parent: '_T' },
  ],
};
