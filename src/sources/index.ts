import type { SourceTable } from '../model/source.ts';
import { foersteTilbud } from './jobindsats/foerste-tilbud.ts';
import { foersteTilbudFrist } from './jobindsats/foerste-tilbud-frist.ts';
import { fokusmaal } from './jobindsats/fokusmaal.ts';
import { mm16 } from './jobindsats/mm16.ts';
import { mm17 } from './jobindsats/mm17.ts';
import { passivandel } from './jobindsats/passivandel.ts';
import { ptvA02 } from './jobindsats/ptv-a02.ts';
import { ptvA02Alder } from './jobindsats/ptv-a02-alder.ts';
import { ptvA02Alder30 } from './jobindsats/ptv-a02-alder30.ts';
import { ptvA02Alder30Kon } from './jobindsats/ptv-a02-alder30-kon.ts';
import { ptvA02Herkomst } from './jobindsats/ptv-a02-herkomst.ts';
import { ptvA02HerkomstAar } from './jobindsats/ptv-a02-herkomst-aar.ts';
import { ptvA02Kon } from './jobindsats/ptv-a02-kon.ts';
import { ptvG01 } from './jobindsats/ptv-g01.ts';
import { ptvc01Alder } from './jobindsats/ptvc01-alder.ts';
import { ptvc01Herkomst } from './jobindsats/ptvc01-herkomst.ts';
import { ptvc01Kon } from './jobindsats/ptvc01-kon.ts';
import { rettidighedSamtaler } from './jobindsats/rettidighed-samtaler.ts';
import { rettidighedTilbud } from './jobindsats/rettidighed-tilbud.ts';
import { samtalekrav75 } from './jobindsats/samtalekrav-75.ts';
import { samtalerVarighed } from './jobindsats/samtaler-varighed.ts';
import { y01a02 } from './jobindsats/y01a02.ts';
import { y01a27 } from './jobindsats/y01a27.ts';
import { y01b01 } from './jobindsats/y01b01.ts';
import { y01b15 } from './jobindsats/y01b15.ts';
import { y01b15Alder } from './jobindsats/y01b15-alder.ts';
import { y01b15Herkomst } from './jobindsats/y01b15-herkomst.ts';
import { y01b15Kon } from './jobindsats/y01b15-kon.ts';
import { y01c01 } from './jobindsats/y01c01.ts';
import { y01c02 } from './jobindsats/y01c02.ts';
import { y01c07 } from './jobindsats/y01c07.ts';
import { y01h01 } from './jobindsats/y01h01.ts';
import { y07a02 } from './jobindsats/y07a02.ts';
import { y07a21 } from './jobindsats/y07a21.ts';
import { y07a27 } from './jobindsats/y07a27.ts';
import { y07b15 } from './jobindsats/y07b15.ts';
import { y07b15Alder } from './jobindsats/y07b15-alder.ts';
import { y07b15Herkomst } from './jobindsats/y07b15-herkomst.ts';
import { y07b15Kon } from './jobindsats/y07b15-kon.ts';
import { y08a02 } from './jobindsats/y08a02.ts';
import { y09a02 } from './jobindsats/y09a02.ts';
import { y10a02 } from './jobindsats/y10a02.ts';
import { y11a02 } from './jobindsats/y11a02.ts';
import { y12a02 } from './jobindsats/y12a02.ts';
import { y25i01 } from './jobindsats/y25i01.ts';
import { y25i01Alder } from './jobindsats/y25i01-alder.ts';
import { y25i01Herkomst } from './jobindsats/y25i01-herkomst.ts';
import { y25i01Kon } from './jobindsats/y25i01-kon.ts';
import { y25i05 } from './jobindsats/y25i05.ts';
import { y25i07 } from './jobindsats/y25i07.ts';
import { y25i08 } from './jobindsats/y25i08.ts';
import { y25i09 } from './jobindsats/y25i09.ts';
import { y25i09Alder } from './jobindsats/y25i09-alder.ts';
import { y25i09Herkomst } from './jobindsats/y25i09-herkomst.ts';
import { y25i09Kon } from './jobindsats/y25i09-kon.ts';
import { y25i13 } from './jobindsats/y25i13.ts';
import { y25i14 } from './jobindsats/y25i14.ts';
import { y30r21 } from './jobindsats/y30r21.ts';
import { y35a02 } from './jobindsats/y35a02.ts';
import { y36a02 } from './jobindsats/y36a02.ts';
import { y36a27 } from './jobindsats/y36a27.ts';
import { y36b01 } from './jobindsats/y36b01.ts';
import { y36b15 } from './jobindsats/y36b15.ts';
import { y36b15Alder } from './jobindsats/y36b15-alder.ts';
import { y36b15Herkomst } from './jobindsats/y36b15-herkomst.ts';
import { y36b15Kon } from './jobindsats/y36b15-kon.ts';
import { y36c01 } from './jobindsats/y36c01.ts';
import { y36c02 } from './jobindsats/y36c02.ts';
import { y36c07 } from './jobindsats/y36c07.ts';
import { y36j01 } from './jobindsats/y36j01.ts';
import { y38a02 } from './jobindsats/y38a02.ts';
import { y38c01 } from './jobindsats/y38c01.ts';
import { y38c07 } from './jobindsats/y38c07.ts';
import { y60a02 } from './jobindsats/y60a02.ts';
import { y60a27 } from './jobindsats/y60a27.ts';
import { y60b15 } from './jobindsats/y60b15.ts';
import { y60b15Alder } from './jobindsats/y60b15-alder.ts';
import { y60b15Herkomst } from './jobindsats/y60b15-herkomst.ts';
import { y60b15Kon } from './jobindsats/y60b15-kon.ts';
import { y60c01 } from './jobindsats/y60c01.ts';
import { y60c02 } from './jobindsats/y60c02.ts';
import { y60c07 } from './jobindsats/y60c07.ts';
import { y60j01 } from './jobindsats/y60j01.ts';
import { bol101 } from './statbank/bol101.ts';
import { bol101Lejere } from './statbank/bol101-lejere.ts';
import { fam55n } from './statbank/fam55n.ts';
import { fam55nEnlige } from './statbank/fam55n-enlige.ts';
import { folk1a } from './statbank/folk1a.ts';
import { folk1aKon } from './statbank/folk1a-kon.ts';
import { folk1e } from './statbank/folk1e.ts';
import { hfudd11 } from './statbank/hfudd11.ts';
import { hfudd11Uden } from './statbank/hfudd11-uden.ts';
import { ras200 } from './statbank/ras200.ts';
import { ras301 } from './statbank/ras301.ts';
import { ras301Handel } from './statbank/ras301-handel.ts';
import { ras301Industri } from './statbank/ras301-industri.ts';
import { ras301Offentlig } from './statbank/ras301-offentlig.ts';
import { ras400 } from './statbank/ras400.ts';

/** Every table we read, in the order of their ids; a table is added by its file and its line here. */
export const sourceTables: readonly SourceTable[] = [
  foersteTilbud,
  foersteTilbudFrist,
  fokusmaal,
  mm16,
  mm17,
  passivandel,
  ptvA02,
  ptvA02Alder,
  ptvA02Alder30,
  ptvA02Alder30Kon,
  ptvA02Herkomst,
  ptvA02HerkomstAar,
  ptvA02Kon,
  ptvG01,
  ptvc01Alder,
  ptvc01Herkomst,
  ptvc01Kon,
  rettidighedSamtaler,
  rettidighedTilbud,
  samtalekrav75,
  samtalerVarighed,
  y01a02,
  y01a27,
  y01b01,
  y01b15,
  y01b15Alder,
  y01b15Herkomst,
  y01b15Kon,
  y01c01,
  y01c02,
  y01c07,
  y01h01,
  y07a02,
  y07a21,
  y07a27,
  y07b15,
  y07b15Alder,
  y07b15Herkomst,
  y07b15Kon,
  y08a02,
  y09a02,
  y10a02,
  y11a02,
  y12a02,
  y25i01,
  y25i01Alder,
  y25i01Herkomst,
  y25i01Kon,
  y25i05,
  y25i07,
  y25i08,
  y25i09,
  y25i09Alder,
  y25i09Herkomst,
  y25i09Kon,
  y25i13,
  y25i14,
  y30r21,
  y35a02,
  y36a02,
  y36a27,
  y36b01,
  y36b15,
  y36b15Alder,
  y36b15Herkomst,
  y36b15Kon,
  y36c01,
  y36c02,
  y36c07,
  y36j01,
  y38a02,
  y38c01,
  y38c07,
  y60a02,
  y60a27,
  y60b15,
  y60b15Alder,
  y60b15Herkomst,
  y60b15Kon,
  y60c01,
  y60c02,
  y60c07,
  y60j01,
  bol101,
  bol101Lejere,
  fam55n,
  fam55nEnlige,
  folk1a,
  folk1aKon,
  folk1e,
  hfudd11,
  hfudd11Uden,
  ras200,
  ras301,
  ras301Handel,
  ras301Industri,
  ras301Offentlig,
  ras400,
];

const byId = new Map(sourceTables.map(table => [table.id, table]));

/** The binding of a publisher's table by its id in the publisher's case. Throws `unknown source table` where we have none. */
export function sourceTable(id: string): SourceTable {
  const table = byId.get(id);
  if (!table) throw new Error(`unknown source table: "${id}" (bound are ${[...byId.keys()].join(', ')})`);
  return table;
}

/** The binding of a publisher's table, or undefined where we do not read it. */
export const findSourceTable = (id: string): SourceTable | undefined => byId.get(id);
