import { parseHTML } from 'linkedom';

/** The document that Plot draws in; one for the whole build. */
export const drawing = {
  document: parseHTML('<!doctype html><html><body></body></html>').document,
};
