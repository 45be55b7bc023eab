export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/disclosures/:documentId/clock',
      handler: 'clock.find',
      config: { policies: [] },
    },
  ],
};
