import { Refusal } from './messages.mjs';

/** Stops with a clear message on a Node.js that lacks what the scripts use (util.parseEnv). */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    throw new Refusal('node.too_old', { version: process.version });
  }
}
