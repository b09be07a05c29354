import { observations } from '../../src/dataflows/tables/observations.ts';
import { survival } from '../../src/dataflows/tables/survival.ts';
import type { TableFacts } from '../../src/formats/data-table.ts';

/** Facts of a file of model figures. */
export const facts: TableFacts = {
  file: 'mg-dagpenge',
  name: { da: 'Dagpengemodtagere', en: 'Unemployment insurance' },
  notes: [{ da: '=1+1 er en tekst & ikke en formel', en: '=1+1 is a text & no formula' }],
  unit: { da: 'Procent', en: 'Per cent' },
  version: '1.0.0',
  released: '2026-10-26',
  kind: 'model',
  notice: { da: 'Modeltal – ikke officiel statistik', en: 'Model figures – not official statistics' },
};

const head =
  'indicator,ref_area,target_group,responsibility,sex,age,origin,freq,time_period,obs_value,numerator,denominator,lower,upper,obs_status,conf_status';

/** Figures, a real zero, a hidden, a missing and a provisional one, in two frequencies and two breakdowns. */
export const observationsCsv = `${head}
mg-dagpenge,DK,ADP,_T,_T,_T,_T,M,2026-01,2.5,2500,100000,2.4,2.6,A,F
mg-dagpenge,DK,ADP,_T,_T,_T,_T,M,2026-02,-0.5,2600.5,100001,,,P,F
mg-dagpenge,DK,ADP,_T,_T,_T,_T,Y,2025,2.1,2100,100000,2,2.2,A,F
mg-dagpenge,101,ADP,_T,_T,_T,_T,M,2025-12,0,0,900,0,0.4,A,F
mg-dagpenge,101,ADP,_T,_T,_T,_T,M,2026-01,,,900,,,Q,C
mg-dagpenge,101,ADP,_T,_T,_T,_T,M,2026-02,,,,,,O,F
mg-dagpenge,101,ADP,municipality,_T,_T,_T,M,2026-02,1.5,15,1000,0.9,2.5,B,F
`;

/** A table whose key is not that of the indicators, with a week that is not told. */
export const survivalCsv = `ref_area,target_group,time_period,starters,mature_weeks,still_26,restricted_mean_52,week_0,week_4,obs_status
DK,ADP,2025-Q1,66191,52,6.5,7.6,100,40.5,A
165,ADP,2025-Q1,200,8,,,100,45.7,Q
165,KTH,2025-Q2,12,8,,,100,,P
`;

/** Definitions of the two. */
export const definitions = { observations, survival };
