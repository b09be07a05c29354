const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe inside elements and double-quoted attributes. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, sign => ENTITIES[sign]!);
