import type { OutgoingHttpHeaders } from 'node:http';
import { headersOf } from '../../src/dataflows/hosting/header-rules.ts';

/** The headers of an answer, as every host of the site should send them; what is not said to be kept is asked for again. */
export const responseHeaders = (pathname: string): OutgoingHttpHeaders => ({
  'cache-control': 'no-cache',
  ...headersOf(pathname),
});
