import { describe, expect, it } from 'vitest';
import { obsStatuses } from '../../src/codelists/obs-status.ts';
import { OBS_STATUSES } from '../../src/model/status.ts';

describe('obsStatuses', () => {
  it('has the letters of the model, in its order', () => {
    expect(obsStatuses.codes.map(({ id }) => id)).toEqual([...OBS_STATUSES]);
  });
});
