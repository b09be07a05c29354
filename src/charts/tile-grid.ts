/** One municipality's place in the grid, counted from the upper left corner, and a name short enough for a tile. */
export interface Tile {
  readonly code: string;
  readonly row: number;
  readonly column: number;
  readonly short: string;
}

/** The grid as drawn: every municipality once, about where it lies on a map, Bornholm by itself in the east. */
const DRAWING = `
   .   .   .  860  .   .   .   .   .   .   .   .   .   .   .   .   .
   .   .   .  810 813 825  .   .   .   .   .   .   .   .   .   .   .
   .  787 849 851  .   .   .   .   .   .   .   .  270 210 217  .   .
   .  773 820 840 846  .   .   .   .   .   .  219 201 230 223  .   .
  665 671 779 791 730 707  .   .   .   .  260  .  190 163 173  .   .
   .  661 740 746 710 706  .   .   .  306 250 240 151 161 159 157  .
  760 657 756 615 751 741  .   .   .  316 265 169 165 153 175 101  .
  573 530 630 766 727  .   .   .   .  326 350 253 183 187 167 147  .
  563 575 621 607  .   .   .   .  330 340 329 259 269  .  185 155  .
   .  561 510  .   .  410 480 440  .   .  370 320 336  .   .   .   .
   .  550 580 540  .  420 461 450  .   .   .  390  .   .   .   .   .
   .   .   .   .   .   .  430 479  .   .  360 376  .   .   .   .  400
   .   .   .   .   .   .  492 482  .   .   .   .   .   .   .   .   .
`;

/** Short names, each of one municipality only. */
const SHORT = `
  101 Kbh 147 Frb 151 Ball 153 Brby 155 Drag 157 Gent 159 Glad 161 Glos 163 Herl 165 Albe 167 Hvid 169 HTaa 173 Lyng
  175 Rødo 183 Ishø 185 Tårn 187 Vall 190 Fure 201 Alle 210 Fdbg 217 Hels 219 Hill 223 Hørs 230 Rude 240 Eged 250 Fsun
  253 Grev 259 Køge 260 Hals 265 Rosk 269 Solr 270 Grib 306 Odsh 316 Holb 320 Faxe 326 Kalu 329 Ring 330 Slag 336 Stev
  340 Sorø 350 Lejr 360 Loll 370 Næst 376 Guld 390 Vord 400 Born 410 Midd 420 Asse 430 Faab 440 Kert 450 Nybo 461 Oden
  479 Sven 480 Nord 482 Lang 492 Ærø 510 Hade 530 Bill 540 Sønd 550 Tønd 561 Esbj 563 Fanø 573 Vard 575 Veje 580 Aabe
  607 Fcia 615 Hors 621 Kold 630 Vejl 657 Hern 661 Hols 665 Lemv 671 Stru 706 Sydd 707 Ndju 710 Favr 727 Odde 730 Rand
  740 Silk 741 Sams 746 Skan 751 Aarh 756 Ikas 760 RkSk 766 Hede 773 Mors 779 Skiv 787 This 791 Vibo 810 Brøn 813 Fhav
  820 Vest 825 Læsø 840 Rebi 846 Mari 849 Jamm 851 Aalb 860 Hjør
`;

const words = (text: string) => text.trim().split(/\s+/);
const shortNames = new Map([...SHORT.matchAll(/(\d{3}) (\S+)/g)].map(([, code, short]) => [code!, short!]));

/** The 98 municipalities in a grid of 13 rows and 17 columns. */
export const TILE_GRID: readonly Tile[] = DRAWING.trim()
  .split('\n')
  .flatMap((line, row) =>
    words(line).flatMap((code, column) =>
      code === '.' ? [] : [{ code, row, column, short: shortNames.get(code) ?? code }],
    ),
  );
