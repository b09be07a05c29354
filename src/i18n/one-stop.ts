/** Text in which a sentence that ends with an abbreviation has one stop: `30 pct..` becomes `30 pct.`; `…` of stops stay. */
export const oneStop = (text: string): string => text.replace(/(?<!\.)\.\.(?=$| )/g, '.');
