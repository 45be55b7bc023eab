/** Names of the permissions, as administrators see them. */
export default { manageCatalog: '调整目录与机关' };
