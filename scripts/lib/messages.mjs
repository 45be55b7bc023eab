/**
 * What the scripts say to people: Chinese first, then English. `{name}` is a hole.
 * @type {Record<string, [zh: string, en: string]>}
 */
const TEXTS = {
  'node.too_old': [
    '需要 Node.js 20.12 或更高版本，当前为 {version}。',
    'Node.js 20.12 or newer is needed, this is {version}.',
  ],
  'dependencies.installing': [
    '正在安装依赖，首次约需三分钟……',
    'Installing dependencies, about three minutes the first time…',
  ],
  'dependencies.failed': [
    '依赖安装失败，请检查网络后重试。',
    'Installing dependencies failed; check the network and try again.',
  ],
  'environment.written': [
    '已在 .env 中写入新生成的密钥：{keys}',
    'Wrote newly generated secrets to .env: {keys}',
  ],
  'build.running': ['正在构建，约需一分钟……', 'Building, about a minute…'],
  'build.running_server': ['正在编译服务端……', 'Compiling the server…'],
  'build.failed': ['构建失败，错误见上文。', 'The build failed, see above.'],
  'build.waiting': [
    '另一个进程（{pid}）正在构建，等待中……',
    'Another process ({pid}) is building, waiting…',
  ],
  'start.already_running': [
    '昭示已在运行（进程 {pid}），本次启动取消。请先停止它，或用 DATABASE_URL 指定另一个数据库。',
    'Zhaoshi is already running (process {pid}); this start was refused. Stop it first, or name another database with DATABASE_URL.',
  ],
  'start.port_busy': [
    '端口 {port}（{host}）已被占用。请停止占用它的程序，或用 PORT=其他端口 重新启动。',
    'Port {port} on {host} is in use. Stop the program that holds it, or start again with PORT=another.',
  ],
  'start.port_invalid': [
    'PORT 的值“{port}”不是 1 到 65535 之间的整数。',
    'PORT is "{port}", which is not a whole number from 1 to 65535.',
  ],
  'start.address_unusable': [
    '无法在 {host}:{port} 上监听：{error}',
    'Cannot listen on {host}:{port}: {error}',
  ],
  'start.waiting': ['正在启动服务……', 'Starting the server…'],
  'start.slow': [
    '服务已启动 {seconds} 秒仍未就绪，继续等待……',
    'The server is not ready after {seconds} s, still waiting…',
  ],
  'start.ready': ['昭示已就绪（{seconds} 秒）：', 'Zhaoshi is ready ({seconds} s):'],
  'start.admin_url': ['  管理后台  {url}', '  Admin     {url}'],
  'start.rest_url': ['  REST 接口 {url}', '  REST      {url}'],
  'start.graphql_url': ['  GraphQL   {url}', '  GraphQL   {url}'],
  'start.stop_hint': ['按 Ctrl-C 停止。', 'Press Ctrl-C to stop.'],
  'start.died': [
    '服务意外退出（代码 {code}），原因见上文。',
    'The server ended unexpectedly (code {code}); the reason is above.',
  ],
  'stop.stopping': ['正在停止……', 'Stopping…'],
  'stop.killed': [
    '服务 {seconds} 秒内没有停止，已强制结束。',
    'The server did not stop within {seconds} s and was killed.',
  ],
  'stop.done': ['已停止。', 'Stopped.'],
  'admin.created': ['已创建首位管理员：{email}', 'The first administrator was created: {email}'],
  'staff.created': [
    '演示账号（各职责一个，只显示这一次）：{emails}，密码：{password}',
    'Demonstration accounts, one a duty (shown only this once): {emails}, password: {password}',
  ],
  'admin.password': [
    '初始密码（只显示这一次，请登录后修改）：{password}',
    'Initial password (shown only this once; change it after signing in): {password}',
  ],
  'database.creating': ['正在创建私有数据库……', 'Creating the private database…'],
  'database.leftover': [
    '发现上次遗留的数据库进程（{pid}），正在安全停止它……',
    'Found a database process left over from last time ({pid}), stopping it cleanly…',
  ],
  'database.leftover_server': [
    '发现上次遗留的服务进程（{pid}），正在停止它……',
    'Found a server process left over from last time ({pid}), stopping it…',
  ],
  'database.unsupported_platform': [
    '内置 PostgreSQL 不支持 {platform}。请安装 PostgreSQL 14 或更高版本并设置 DATABASE_URL。',
    'The private PostgreSQL has no binaries for {platform}. Install PostgreSQL 14 or newer and set DATABASE_URL.',
  ],
  'database.no_user': [
    '以 root 运行时需要系统用户 postgres，但无法创建：{error}。请改用普通用户运行，或设置 DATABASE_URL。',
    'Running as root needs the system user postgres, which could not be created: {error}. Run as an ordinary user, or set DATABASE_URL.',
  ],
  'database.unsafe_folder': [
    '文件夹 {path} 不属于当前用户，出于安全原因不予使用。',
    'The folder {path} does not belong to this user and is not used, for safety.',
  ],
  'database.failed': [
    '私有数据库无法启动，日志：{log}\n{tail}',
    'The private database did not start, log: {log}\n{tail}',
  ],
  'database.initdb_failed': ['创建数据库失败：{tail}', 'Creating the database failed: {tail}'],
  'database.died': ['数据库意外退出，日志：{log}', 'The database ended unexpectedly, log: {log}'],
  'seed.done': ['数据已载入。', 'Seed data loaded.'],
  'seed.failed': ['数据载入失败，错误见上文。', 'Loading seed data failed, see above.'],
  'bench.seeded': [
    '已写入 {items} 条基准数据（种子 {seed}），用时 {seconds} 秒，含启动与核对。',
    'Wrote {items} disclosures for measuring (seed {seed}) in {seconds} s, start and check included.',
  ],
  'bench.usage': [
    '用法：npm run seed:bench -- --items 100000 [--seed 1] [--force]（{error}）',
    'Usage: npm run seed:bench -- --items 100000 [--seed 1] [--force] ({error})',
  ],
  'bench.bad_number': [
    '{name} 的值“{value}”不是 1 到 {most} 之间的整数。',
    '{name} is "{value}", which is not a whole number from 1 to {most}.',
  ],
  'bench.twice': [
    '该数据库已有基准数据（{made}），不能再次写入。请换一个空数据库。',
    'This database already holds measuring data ({made}); it cannot be written twice. Take an empty database.',
  ],
  'bench.other_content': [
    '该数据库已有 {disclosures} 行公开信息和 {events} 条台账记录。台账只增不改，写入的基准数据无法再删除，因此拒绝执行。请用 DATABASE_URL 指定一个空数据库；确属可以丢弃的数据库时加 --force。',
    'This database holds {disclosures} rows of disclosures and {events} ledger events. The ledger only grows: measuring data could never be removed again, so this was refused. Name an empty database with DATABASE_URL; if this one may be thrown away, add --force.',
  ],
  'test.installing_packages': ['正在安装 {packages}……', 'Installing {packages}…'],
  'test.packages_missing': [
    '测试需要 {packages}：以 root 运行时会自动安装，否则请先执行 apt-get install {packages}。',
    'The tests need {packages}: installed when running as root; otherwise run apt-get install {packages} first.',
  ],
  'bench.none': ['tests/bench 中没有基准测试。', 'There are no benchmarks in tests/bench.'],
};

/**
 * @param {string} text
 * @param {Record<string, string | number>} params
 */
const fill = (text, params) =>
  text.replace(/\{(\w+)\}/g, (hole, name) => String(params[name] ?? hole));

/**
 * A message in both languages, one a line.
 * @param {string} key @param {Record<string, string | number>} [params]
 */
export function text(key, params = {}) {
  const both = TEXTS[key];
  if (!both) throw new Error(`No message ${key}`);
  const [zh, en] = both.map((language) => fill(language, params));
  return zh === en ? `${zh}` : `${zh}\n${en}`;
}

/** @param {string} key @param {Record<string, string | number>} [params] */
export function say(key, params) {
  process.stdout.write(`${text(key, params)}\n`);
}

/** An error meant for people: printed without a stack. */
export class Refusal extends Error {
  /** @param {string} key @param {Record<string, string | number>} [params] */
  constructor(key, params) {
    super(text(key, params));
    this.key = key;
  }
}

/**
 * Runs a script's main function; a Refusal is printed as its text, anything else with its stack.
 * @param {() => Promise<number | void>} main its number becomes the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Refusal ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
