import type { PlannedFile } from '../model/file.ts';
import type { Text } from '../model/text.ts';

/** A dataset beside the indicators: where it lies, what it is, and what must stand with its figures. */
interface Dataset {
  readonly id: string;
  /** The files it consists of, below the version's root. */
  readonly owns: (path: string) => boolean;
  readonly name: Text;
  readonly note: Text;
}

type Words = readonly [da: string, en: string];

const dataset = (id: string, files: RegExp, ...texts: readonly [name: Words, note: Words]): Dataset => {
  const [name, note] = texts.map(([da, en]): Text => ({ da, en })) as [Text, Text];
  return { id, owns: path => files.test(path), name, note };
};

/** All datasets beside the indicators. */
export const datasets: readonly Dataset[] = [
  dataset(
    'comparisons',
    /^comparisons(\.csv|\/)/,
    ['Sammenligninger', 'Comparisons'],
    [
      'Hver kommunes tal holdt op mod land, region, klynge, forventning og året før.',
      'Every municipality’s figure held against country, region, cluster, expectation and the year before.',
    ],
  ),
  dataset(
    'framework',
    /^framework(\.json|\/)/,
    ['Rammevilkårsmodellen', 'The framework model'],
    [
      'Koefficienter, forventede niveauer og klynger for hver model og hvert år.',
      'Coefficients, expected levels and clusters of every model and year.',
    ],
  ),
  dataset(
    'saving-potential',
    /^saving-potential(\.csv|\/)/,
    ['Besparelsespotentiale', 'Saving potential'],
    [
      'Beregnet, ikke et sparemål. Potentialer lægges ikke sammen på tværs af ydelser: folk flytter mellem dem, så læs dem sammen med forskellen for alle ydelser under ét.',
      'Calculated, not a savings goal. Potentials are not added over benefits: people move between them, so read them with the gap of all benefits together.',
    ],
  ),
  dataset(
    'control',
    /^control\.csv$/,
    ['Kontroldiagrammer', 'Control charts'],
    [
      'Seneste måned i et kontroldiagram (XmR) over ændringerne fra samme måned året før. Et signal er et sted at begynde at spørge, ikke en dom: også serier uden nogen ændring giver signaler en gang imellem.',
      'The latest month in a control chart (XmR) of the changes from the same month last year. A signal is a place to start asking, not a verdict: series without any change raise one now and then too.',
    ],
  ),
  dataset(
    'funnel',
    /^funnel\//,
    ['Tragtdiagrammer', 'Funnel plots'],
    [
      'Alle kommuners seneste år om det fælles gennemsnit med 95- og 99,8-procentsgrænser, der også har plads til, at kommuner er forskellige. Rammevilkår er ikke regnet fra.',
      'The latest year of all municipalities around their mean, with 95 and 99.8 per cent limits that also allow for municipalities being different. Framework conditions are not taken into account.',
    ],
  ),
  dataset(
    'survival',
    /^survival\.csv$/,
    ['Overlevelseskurver', 'Survival curves'],
    [
      'Hvor stor en del af dem, der begyndte på ydelsen i et kvartal, der stadig er der uge for uge. En uge fortælles først, når alle kvartalets forløb er nået dertil.',
      'The share of those who began on a benefit in a quarter that is still there week by week. A week is told only when all spells of the quarter have come that far.',
    ],
  ),
  dataset(
    'completeness',
    /^completeness\./,
    ['De nyeste tals fuldstændighed', 'Completeness of the newest figures'],
    [
      'Hvor meget tal af samme alder blev rettet fra forrige udgave til denne: median og de midterste 90 pct. af kommunerne. Det er ét skridt; et tal kan blive rettet igen.',
      'How much figures of the same age were revised from the edition before to this one: median and the middle 90 per cent of the municipalities. It is one step; a figure may be revised again.',
    ],
  ),
  dataset(
    'revisions',
    /^revisions\./,
    ['Revisioner', 'Revisions'],
    [
      'Hvert felt i kildetabellerne, der er et andet end i den forrige udgave, er kommet til eller er faldet bort, med den slags ændring det er efter faste regler. Et tal, der er skjult nu, fortælles ikke igen.',
      'Every cell of the source tables that is another one than in the edition before, has appeared or has vanished, with its class by fixed rules. A figure that is withheld now is not told again.',
    ],
  ),
  dataset(
    'history',
    /^history\//,
    ['Tallene som offentliggjort', 'The figures as published'],
    [
      'Hvert nøgletals hovedserie i alle udgaver, der er gemt, som ændringer bagud fra udgaven i brug.',
      'The headline series of every indicator in all editions kept, as changes from the edition in use back.',
    ],
  ),
  dataset(
    'calendar',
    /^calendar(\.json|\/)/,
    ['Kalender', 'Calendar'],
    [
      'Seneste og næste opdatering af hver kildetabel. En dag, der ikke er oplyst, er tom.',
      'Last and next update of every source table. A day that has not been given is empty.',
    ],
  ),
  dataset(
    'status',
    /^status\.json$/,
    ['Status', 'Status'],
    [
      'Hver kildetabel og hvert nøgletal med udgave, seneste opdatering og dækning.',
      'Every source table and every indicator with edition, last update and coverage.',
    ],
  ),
  dataset(
    'disclosure',
    /^disclosure\.json$/,
    ['Diskretionering', 'Disclosure control'],
    [
      'Hvor mange tal der er skjult efter hvilken regel, og hvad efterprøvningen viser: intet skjult tal kan regnes ud af det, der vises.',
      'How many figures are hidden by which rule, and what the audit shows: no hidden figure can be worked out of what is told.',
    ],
  ),
  dataset(
    'goals',
    /^steering\.json$|^goals(\.csv|\/)/,
    ['Mål og målopfyldelse', 'Goals and attainment'],
    [
      'Ministerens mål, kontrakter og grænser i loven år for år, og hvor langt hvert område er nået. Mål, som ingen kilde er læst til, er markeret og vises ikke som fakta.',
      'The minister’s goals, contracts and limits of the law year by year, and how far each area has come. Goals that no source was read for are marked and not shown as fact.',
    ],
  ),
  dataset(
    'audits',
    /^audits\//,
    ['Resultatrevisioner', 'Result audits'],
    [
      'Én fælles skabelon for hver kommune og hvert år: samlet, kommunal del og statslig del. Sætningerne er dannet af tallene og siger, om en forskel kan være tilfældig.',
      'One common template for every municipality and year: overall, municipal part and state part. The sentences are made from the figures and say whether a difference may be chance.',
    ],
  ),
  dataset(
    'plans',
    /^plans\//,
    ['Grundlag for beskæftigelsesplaner', 'Basis of employment plans'],
    [
      'Hvor hvert mål lander, hvis intet gøres anderledes: en ret linje gennem de seneste ubrudte år med usikkerhed. En fremskrivning er ikke en forudsigelse.',
      'Where each goal lands if nothing is done differently: a straight line through the latest unbroken years with its uncertainty. A projection is not a forecast.',
    ],
  ),
  dataset(
    'analyses',
    /^analyses\//,
    ['Regionernes analyserapporter', 'Analysis reports of the regions'],
    [
      'Beskæftigelsesregioner 2007–2014, regionale arbejdsmarkedsråd 2015–2024 og regionale beskæftigelsesråd fra 2025, hver med årets inddeling. Potentialer er beregnet og ikke et sparemål.',
      'Employment regions 2007–2014, regional labour market councils 2015–2024 and regional employment councils from 2025, each by the division of its year. Potentials are calculated and not a savings goal.',
    ],
  ),
  dataset(
    'monitoring',
    /^monitoring\.json$|^signals\.csv$|^monitoring\//,
    ['Overvågning', 'Monitoring'],
    [
      'Signaler med den regel, der rejste dem. Et signal er et sted at begynde at spørge, ikke en dom.',
      'Signals with the rule that raised them. A signal is a place to start asking, not a verdict.',
    ],
  ),
  dataset(
    'compliance',
    /^compliance\.csv$|^requirements\.json$/,
    ['Overholdelse af lovkrav', 'Compliance with the law'],
    [
      'Rettidige samtaler og tilbud mod de krav, der gjaldt. Hvor andelen ikke er offentliggjort, vises en erstatning, og det står der.',
      'Timely interviews and offers against the requirements of the time. Where the share is not published a stand-in is shown, and said to be one.',
    ],
  ),
];

/** A dataset beside the indicators by its id; undefined where there is none. */
export const datasetById = (id: string): Pick<Dataset, 'id' | 'name' | 'note'> | undefined =>
  datasets.find(dataset => dataset.id === id);

/** Plans `datasets.json`: the datasets of this build beside the indicators, with their files; what is not there is left out. */
export function datasetList(files: readonly PlannedFile[]): PlannedFile {
  const listed = datasets.flatMap(({ id, owns, name, note }) => {
    const own = files.filter(({ path }) => owns(path)).map(({ path, rows }) => ({ path, rows: rows ?? null }));
    return own.length === 0 ? [] : [{ id, name, note, files: own }];
  });
  return {
    path: 'datasets.json',
    contents: `${JSON.stringify(listed, null, 1)}\n`,
    mediaType: 'application/json',
    rows: listed.length,
  };
}
