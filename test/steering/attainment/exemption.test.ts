import { describe, expect, it } from 'vitest';
import { exemption } from '../../../src/steering/attainment/exemption.ts';

const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const place = (own: number | null, cluster: number[], country = nine) =>
  exemption({ year: 2024, direction: 'lower', own, cluster, country });

describe('exemption', () => {
  it('exempts the best third of both cluster and country, with the places as reason', () => {
    expect(place(3, [4, 5, 6, 7, 8])).toEqual({
      exempt: true,
      year: 2024,
      country_rank: 3,
      country_of: 9,
      cluster_rank: 1,
      cluster_of: 6,
    });
  });

  it('exempts neither the best of the cluster alone nor the best of the country alone', () => {
    expect(place(4, [5, 6, 7, 8, 9])!.exempt).toBe(false);
    expect(place(3, [1, 1, 2, 2, 2])!.exempt).toBe(false);
  });

  it('turns round where higher is better', () => {
    const own = { year: 2024, direction: 'higher', own: 8, cluster: [1, 2, 3, 4], country: nine } as const;
    expect(exemption(own)).toMatchObject({ exempt: true, country_rank: 2, cluster_rank: 1 });
  });

  it('says nothing without a figure or a cluster', () => {
    expect(place(null, [1, 2, 3, 4])).toBeNull();
    expect(place(1, [2, 3, 4])).toBeNull();
  });
});
