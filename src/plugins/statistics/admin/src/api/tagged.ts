import { adminApi } from '@strapi/strapi/admin';

type Answer<Data> = { data: Data };

export const unwrap = <Data>({ data }: Answer<Data>) => data;

/** Returns, boards and totals are all made of the same cells, so a change has all of them read again. */
export const tagged = adminApi.enhanceEndpoints({
  addTagTypes: ['Statistics', 'StatisticsSets', 'StatisticsUnits', 'StatisticsSettings'],
});
