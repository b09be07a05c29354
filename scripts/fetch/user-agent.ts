/**
 * The `User-Agent` of every request: what asks, and whom a publisher can write to. Throws `missing contact` without one.
 */
export function userAgentOf(contact: string | undefined): string {
  if (contact === undefined || contact.trim() === '' || /[^\x20-\x7e]/.test(contact)) {
    throw new Error(
      'missing contact: publishers must be able to reach who asks them. Give --contact with a mail address or a page, or set JOBINDSATS_CONTACT',
    );
  }
  return `jobindsats-open-data/1 (+${contact.trim()})`;
}
