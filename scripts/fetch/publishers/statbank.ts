import { planStatbank } from '../../../src/sources/plan/plan-statbank.ts';
import { statbankDescription } from '../../../src/sources/plan/statbank-description.ts';
import { RequestError } from '../http/request-error.ts';
import { askedId, dayOf, type Publisher } from './publisher.ts';

/** Where the StatBank answers. */
export const STATBANK_URL = 'https://api.statbank.dk/v1';

/** The StatBank of Statistics Denmark; asked without a key. */
export const statbank = (base: string): Publisher => ({
  source: 'statbank',
  base,
  format: 'statbank-csv',
  head: {
    publisher: 'Danmarks Statistik (Statistikbanken)',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    note: 'Kilde: Danmarks Statistik. Free to use when the source is named.',
  },
  media: /csv/i,
  headers: { 'content-type': 'application/json' },
  perSecond: 4,
  open: client =>
    Promise.resolve({
      describe: async table => {
        const id = askedId(table);
        const url = `${base}/tableinfo?id=${encodeURIComponent(id)}&lang=da&format=json`;
        try {
          const { body } = await client.send({ method: 'GET', url, headers: {}, media: /json/i });
          const description = statbankDescription(body, `statbank/tableinfo/${id}`);
          return { description, update: { table: table.id, latest: dayOf(description.updated), next: null } };
        } catch (error) {
          // 404 for a table that is known means that it is closed for a while; 400 that there is no such table.
          if (error instanceof RequestError && (error.status === 400 || error.status === 404)) {
            return { absent: `${id} cannot be had now: ${error.message}` };
          }
          throw error;
        }
      },
    }),
  plan: planStatbank,
});
