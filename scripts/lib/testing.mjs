// What the tests use of the scripts, in one place, so that one declaration file gives it types.
export { ensureBuilt } from './build.mjs';
export { throwawaySecrets } from './environment.mjs';
export { startPrivatePostgres } from './private-postgres.mjs';
export { startTemporaryDatabase } from './temporary-database.mjs';
