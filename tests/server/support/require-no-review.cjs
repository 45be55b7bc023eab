/**
 * Lets an application publish without a review, in this process only: the types themselves are changed after the
 * start. The application has no switch for it. For tests and measurements of what is not the review.
 * @param {{ contentTypes: Record<string, { pluginOptions?: { review?: unknown } }> }} strapi
 */
exports.requireNoReview = (strapi) => {
  for (const type of Object.values(strapi.contentTypes)) delete type.pluginOptions?.review;
};
