import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { answer } from './answer.ts';
import { compressedBodies } from './compressed-bodies.ts';

/** A running server. */
export interface ServedFolder {
  /** Address of the folder's root, with a closing slash. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder of files over HTTP on this machine only: index pages, compression, byte ranges, a 404 page, strict
 * headers. Port 0, or a port that is taken, becomes any free one. Throws `missing folder` where there is nothing to serve.
 */
export async function serveFolder(root: string, port = 0): Promise<ServedFolder> {
  if (!existsSync(root)) throw new Error(`missing folder: ${root}; build what is to be served first (npm run site)`);
  const served = { root, compressed: compressedBodies() };
  const server = createServer((request, response) => {
    answer(served, request, response).catch(() => response.destroy());
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}/`,
    port: taken,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      if (port === 0 || (error.code !== 'EADDRINUSE' && error.code !== 'EACCES')) reject(error);
      else listen(server, 0).then(resolve, reject);
    };
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refuse);
      resolve((server.address() as AddressInfo).port);
    });
  });
