import { TOTAL, type Code, type CodeList } from '../model/code.ts';
import { benefits } from './benefit.ts';

/** A target group (målgruppe). */
export interface TargetGroup extends Code {
  /** `law-2005`, `law-2025`: a group that the law of that year names. */
  readonly kind: 'total' | 'benefit' | 'group' | 'law-2005' | 'law-2025';
  /** The benefit its members receive, where it is one. */
  readonly benefit?: string;
}

const VISITATION = 'Jobindsats, visitationskategori';
const BENCHMARK = 'Jobindsats y30r21';
const ORDER_2005 = 'Order under Act 685 of 2005; da.wikipedia, regelrytter.dk';
const AGREEMENT_2025 = 'Agreement of 9 April 2025; elov.dk 49447';

const total: TargetGroup = { id: TOTAL, name: { da: 'Alle målgrupper', en: 'All target groups' }, kind: 'total' };

const benefitGroups = benefits.codes.map(({ id, name, note, validFrom, validTo, source, verified }): TargetGroup => ({
  id,
  name,
  ...(note && { note }),
  ...(validFrom !== undefined && { validFrom }),
  ...(validTo !== undefined && { validTo }),
  ...(source !== undefined && { source }),
  ...(verified !== undefined && { verified }),
  kind: 'benefit',
  benefit: id,
}));

/** Groups by readiness for work: id, benefit, Danish, English. */
const visitationRows = [
  ['KTH_JP', 'KTH', 'Jobparate kontanthjælpsmodtagere', 'Job-ready social assistance recipients'],
  ['KTH_AP', 'KTH', 'Aktivitetsparate kontanthjælpsmodtagere', 'Activity-ready social assistance recipients'],
  ['KTH_UV', 'KTH', 'Kontanthjælpsmodtagere, uoplyst visitation', 'Social assistance recipients, category not stated'],
  ['UDH_AU', 'UDH', 'Åbenlyst uddannelsesparate', 'Clearly education-ready recipients of education assistance'],
  ['UDH_UP', 'UDH', 'Uddannelsesparate', 'Education-ready recipients of education assistance'],
  ['UDH_AP', 'UDH', 'Aktivitetsparate uddannelseshjælpsmodtagere', 'Activity-ready recipients of education assistance'],
  ['UDH_UV', 'UDH', 'Uddannelseshjælpsmodtagere, uoplyst visitation', 'Education assistance, category not stated'],
] as const;

const visitationGroups = visitationRows.map(([id, benefit, da, en]): TargetGroup => ({
  id,
  name: { da, en },
  parent: benefit,
  kind: 'group',
  benefit,
  source: VISITATION,
}));

/** Groups across or within benefits that indicators and goals speak of: id, parent, Danish, English, source. */
const acrossRows = [
  ['PUB', null, 'Offentligt forsørgede', 'Publicly supported', 'Jobindsats ptv_a02'],
  ['PERM', null, 'Permanent forsørgede', 'Permanently supported', 'FOP, FLX and LDY together'],
  ['UNE', null, 'Ledige i alt', 'All unemployed', 'Jobindsats y25i01'],
  ['UNE_NEW', 'UNE', 'Nyledige', 'Newly unemployed', 'Jobindsats y25i08'],
  ['UNE_13W', 'UNE', 'Arbejdskraftreserven', 'Labour reserve', 'Goals 2007–12'],
  ['UNE_LONG', 'UNE', 'Langtidsledige', 'Long-term unemployed', 'Jobindsats y25i09'],
  ['NEAR', null, 'Ledige tæt på arbejdsmarkedet', 'Unemployed close to the labour market', 'L 66 (2025-26)'],
  ['SDP_26W', 'SDP', 'Sygedagpenge over 26 uger', 'Sickness benefit over 26 weeks', 'Contract 2008'],
  ['SDP_52W', 'SDP', 'Sygedagpenge over 52 uger', 'Sickness benefit over 52 weeks', 'Contract 2008'],
  ['NEW', null, 'Nye forløb', 'New spells', 'Jobindsats, tidspunkt for første tilbud'],
  ['ENDED', null, 'Afsluttede forløb', 'Ended spells', 'Jobindsats b15'],
  ['LONG', null, 'Modtagere i mindst 12 måneder', 'Recipients for 12 months or more', 'Jobindsats, fokusmål'],
  ['YOUNG', null, 'Unge under 30', 'Young people under 30', 'Goals 2007–12'],
  ['NONWEST', null, 'Personer med ikke-vestlig oprindelse', 'People of non-western origin', 'Contract 2008'],
  ['REFUGEE', null, 'Flygtninge', 'Refugees', 'Jobindsats MM13'],
  ['DISABLED', null, 'Personer med handicap', 'People with disabilities', 'Goals 2019–24'],
  ['POP', null, 'Befolkningen', 'The population', 'Statistics Denmark'],
  ['EMP', null, 'Beskæftigede', 'Employed', 'Statistics Denmark'],
  ['FIRMS', null, 'Virksomheder', 'Companies', 'Jobindsats'],
  ['BM_T', null, 'Ydelsesgrupper i alt (benchmark)', 'All benefit groups (benchmark)', BENCHMARK],
  ['BM_ADP', 'BM_T', 'A-dagpenge mv. (benchmark)', 'Insurance benefit etc. (benchmark)', BENCHMARK],
  ['BM_SDP', 'BM_T', 'Sygedagpenge mv. (benchmark)', 'Sickness benefit etc. (benchmark)', BENCHMARK],
  ['BM_KTH', 'BM_T', 'Kontanthjælp mv. (benchmark)', 'Social assistance etc. (benchmark)', BENCHMARK],
] as const;

const acrossGroups = acrossRows.map(([id, parent, da, en, source]): TargetGroup => ({
  id,
  name: { da, en },
  ...(parent !== null && { parent }),
  kind: 'group',
  ...(parent === 'SDP' && { benefit: parent }),
  source,
}));

/** The eight groups of the 2005 order: number, Danish, English. */
const law2005Rows = [
  [1, 'ledige, der modtager dagpenge', 'unemployed on insurance benefit'],
  [2, 'kontant- eller starthjælp alene på grund af ledighed', 'assistance because of unemployment alone'],
  [3, 'kontant- eller starthjælp ikke alene på grund af ledighed', 'assistance not because of unemployment alone'],
  [4, 'personer med begrænsninger i arbejdsevnen (revalidering)', 'limited ability to work (rehabilitation)'],
  [5, 'sygedagpengemodtagere', 'recipients of sickness benefit'],
  [6, 'førtidspensionister under 65 år', 'disability pensioners under 65'],
  [7, 'varige begrænsninger i arbejdsevnen (fleksjob)', 'permanently limited ability to work (flex-job)'],
  [8, 'personer med handicap og mindst 18 måneders uddannelse', 'disabled people with 18 months of education'],
] as const;

const law2005Groups = law2005Rows.map(([number, da, en]): TargetGroup => ({
  id: `L05_${number}`,
  name: { da: `Målgruppe ${number} (2005): ${da}`, en: `Target group ${number} (2005): ${en}` },
  kind: 'law-2005',
  source: ORDER_2005,
}));

/** The five groups of the 2025 reform: id, Danish, English. */
const law2025Rows = [
  ['L25_ADP', 'dagpengemodtagere', 'insurance benefit'],
  ['L25_JP', 'jobparate', 'job-ready'],
  ['L25_AP', 'aktivitetsparate', 'activity-ready'],
  ['L25_SYG', 'sygemeldte', 'sick-listed'],
  ['L25_OV', 'øvrige', 'others'],
] as const;

const law2025Groups = law2025Rows.map(([id, da, en]): TargetGroup => ({
  id,
  name: { da: `Målgruppe efter reformen: ${da}`, en: `Target group after the reform: ${en}` },
  kind: 'law-2025',
  source: AGREEMENT_2025,
}));

/** Target groups (målgrupper): the total, the benefits, groups within and across them, the groups of the laws. */
export const targetGroups: CodeList<TargetGroup> = {
  id: 'CL_TARGET_GROUP',
  name: { da: 'Målgruppe', en: 'Target group' },
  codes: [total, ...benefitGroups, ...visitationGroups, ...acrossGroups, ...law2005Groups, ...law2025Groups],
};

/** That one group's members belong to another group under a later law. */
export interface Successor {
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly verified?: false;
}

/** How groups of before pass into the five of the 2025 reform, as far as the agreement says; the other 8 are not known. */
export const successors: readonly Successor[] = [
  { from: 'ADP', to: 'L25_ADP', source: AGREEMENT_2025 },
  { from: 'KTH_JP', to: 'L25_JP', source: AGREEMENT_2025 },
  { from: 'KTH_AP', to: 'L25_AP', source: AGREEMENT_2025 },
  { from: 'SDP', to: 'L25_SYG', source: AGREEMENT_2025 },
  {
    from: 'UDH_AU',
    to: 'L25_JP',
    source: 'inferred: under-30s follow the rules of social assistance',
    verified: false,
  },
  {
    from: 'UDH_UP',
    to: 'L25_JP',
    source: 'inferred: under-30s follow the rules of social assistance',
    verified: false,
  },
  {
    from: 'UDH_AP',
    to: 'L25_AP',
    source: 'inferred: under-30s follow the rules of social assistance',
    verified: false,
  },
];
