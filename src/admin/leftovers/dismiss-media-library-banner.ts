/**
 * Marks Strapi's announcement of its media library as read before it is first shown; there is no setting for it. The
 * key carries the `uuid` of package.json, which is `false` here, and is asked for as `undefined` while that loads.
 */
export function dismissMediaLibraryBanner(): void {
  for (const isLegacy of ['true', 'false']) {
    for (const scope of ['undefined', 'false']) {
      localStorage.setItem(
        `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_${isLegacy}:${scope}`,
        'true',
      );
    }
  }
}
