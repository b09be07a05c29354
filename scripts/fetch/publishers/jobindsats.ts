import { jobindsatsCatalogue } from '../../../src/sources/plan/jobindsats-catalogue.ts';
import { jobindsatsDescription } from '../../../src/sources/plan/jobindsats-description.ts';
import { planJobindsats } from '../../../src/sources/plan/plan-jobindsats.ts';
import type { Client } from '../http/create-client.ts';
import { askedId, dayOf, type Catalogue, type Publisher } from './publisher.ts';

/** Where version 3 of the interface answers. */
export const JOBINDSATS_URL = 'https://api.jobindsats.dk/v3';

const MEDIA = /json/i;

/** Jobindsats.dk of the Danish Agency for Labour Market and Recruitment (STAR), version 3 of its interface. */
export function jobindsats(base: string, token: string): Publisher {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  return {
    source: 'jobindsats',
    base,
    format: 'jobindsats-v3',
    head: {
      publisher: 'Styrelsen for Arbejdsmarked og Rekruttering (Jobindsats.dk)',
      licence: null,
      note: 'Kilde: Jobindsats.dk / STAR. Name the source and the table.',
    },
    media: MEDIA,
    headers,
    perSecond: 2,
    open: client => openCatalogue(client, base, headers),
    plan: planJobindsats,
  };
}

async function openCatalogue(
  client: Client,
  base: string,
  headers: Readonly<Record<string, string>>,
): Promise<Catalogue> {
  const ask = (path: string) => client.send({ method: 'GET', url: `${base}${path}`, headers, media: MEDIA });
  const listed = jobindsatsCatalogue((await ask('/tables?format=json')).body, 'jobindsats/tables');
  return {
    describe: async table => {
      const id = askedId(table);
      const entry = listed.get(id);
      if (!entry) return { absent: `${id} is not in the publisher’s catalogue` };
      const { body } = await ask(`/table/${id}?format=json`);
      const description = jobindsatsDescription(body, `jobindsats/table/${id}`);
      const update = {
        table: table.id,
        latest: dayOf(description.updated ?? entry.latest),
        next: dayOf(description.next ?? entry.next),
      };
      return { description: { ...description, updated: description.updated ?? entry.latest }, update };
    },
  };
}
