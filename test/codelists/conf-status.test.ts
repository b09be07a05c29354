import { describe, expect, it } from 'vitest';
import { confStatuses } from '../../src/codelists/conf-status.ts';
import { ConfStatus } from '../../src/model/status.ts';

describe('confStatuses', () => {
  it('has the letters of the model, in its order', () => {
    expect(confStatuses.codes.map(({ id }) => id)).toEqual(ConfStatus.options);
  });
});
