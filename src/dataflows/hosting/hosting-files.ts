import type { PlannedFile } from '../../model/file.ts';
import { caddyfile } from './caddyfile.ts';
import { headersFile } from './headers-file.ts';
import { nginxConf } from './nginx-conf.ts';

/** Plans `hosting/`: what hosts of the data need to send the right headers. */
export const hostingFiles = (): PlannedFile[] =>
  Object.entries({ _headers: headersFile(), 'nginx.conf': nginxConf(), Caddyfile: caddyfile() }).map(
    ([name, contents]) => ({ path: `hosting/${name}`, contents, mediaType: 'text/plain' }),
  );
