import { expect } from 'vitest';
import { makeUnit } from '../../domain/statistics/make-units';
import type { TestApp } from '../../server/harness/create-test-app';
import { openRound, putUnits, type Ref } from '../../server/statistics/support/office';
import { publishableDisclosure } from '../../server/support/make-records';
import type { City } from './statistics-city';

const DISTRICTS = ['青禾区', '白石区', '柳溪县', '东河县', '云岭县'];

/** A round in which so many units of five districts file beside the city; most have handed in or are accepted. */
export async function openBigRound(
  app: TestApp,
  { city, quarter, count }: { city: City; quarter: string; count: number },
): Promise<void> {
  const { city: government, bureau } = city.organizations;
  const [top] = city.units;
  const many = DISTRICTS.flatMap((name, d) => [
    makeUnit({
      id: `d${d}`,
      name,
      level: 'district',
      reportsTo: 'city',
      order: d + 1,
      organizationId: null,
    }),
    ...Array.from({ length: count / DISTRICTS.length - 1 }, (_, n) =>
      makeUnit({
        id: `d${d}-${n}`,
        name: `${name}第${n + 1}单位`,
        reportsTo: `d${d}`,
        order: n + 1,
        organizationId: d === 0 && n === 0 ? bureau.documentId : null,
      }),
    ),
  ]);
  const units = [{ ...top!, organizationId: government.documentId }, ...many];
  expect((await putUnits(city.office, units)).status).toBe(200);
  expect((await openRound(city.office, quarter)).status).toBe(200);
  await app.strapi.db.connection.raw(
    `update zhaoshi_statistics.returns set submitted_at = due_on::timestamptz,
       state = case when id % 7 < 4 then 'accepted' else 'submitted' end
     where quarter = ? and (id % 7 < 5 or id % 11 = 3)`,
    [quarter],
  );
}

/** Published in a former system in the first quarter of 2026, known here only now. */
export async function publishInFormerSystem(
  app: TestApp,
  { organization, category }: { organization: Ref; category: Ref },
): Promise<void> {
  const documents = app.strapi.documents('api::disclosure.disclosure');
  const data = publishableDisclosure(organization, category, {
    title: '青禾区水务局关于城区供水管网改造进展情况的通报',
    legacyPublishedAt: '2026-02-03T02:00:00.000Z',
  });
  const { documentId } = await documents.create({ data: data as never });
  await documents.publish({ documentId });
}
