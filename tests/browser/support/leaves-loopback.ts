const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|::ffff:127(\.\d{1,3}){3})$/;

export function isLoopbackHost(host: string): boolean {
  return LOOPBACK.test(host);
}

/** Whether an address names another machine; `data:`, `blob:` and the like name none. */
export function leavesLoopback(address: string): boolean {
  if (!/^(https?|wss?|ftp):/.test(address)) return false;
  return !isLoopbackHost(new URL(address).hostname);
}
