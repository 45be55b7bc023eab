import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'address.malformed': '“{url}”不是完整的网址，应以 http:// 或 https:// 开头。',
  'address.too_long': '网址过长：最多 {max} 个字符。',
  'address.scheme': '网址“{url}”必须以 http:// 或 https:// 开头。',
  'address.credentials': '网址“{url}”中不能带用户名或密码。',
  'address.port':
    '网址“{url}”的端口未获允许，只能用 80 和 443 端口；其他端口由运维人员在 FRESHNESS_ALLOWED_PORTS 中开放。',
  'address.not_public':
    '网址“{url}”指向内部网络地址（{address}），不能访问；确需监测的，由运维人员在 FRESHNESS_ALLOWED_HOSTS 中开放。',
  'address.redirects_to_refused':
    '网址“{url}”跳转到“{target}”（{address}），该地址不允许访问，未予保存。',
  'site.unknown_organization': '没有代号为“{value}”的机关单位。',
  'site.host_busy': '“{url}”所在的服务器正在接受其他检查，请一分钟后再保存。',
  'site.already_monitored': '网址“{url}”已在监测中（{name}）。',
};

export default texts;
