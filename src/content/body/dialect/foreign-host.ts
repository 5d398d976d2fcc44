/** What is wrong with where an address of the web or of mail leads: another place than it seems to, or no place. */
export type HostFault = 'deceiving-host' | 'no-host';

/**
 * Judges an address of the web (`https://…`) by its host, without asking anybody. A public document sends its readers
 * only where they see that they are sent: to a name of plain letters, figures and hyphens. Refused are names before the
 * host (`https://bacgiang.gov.vn@example.org/`), letters beyond ASCII and their coded form (`xn--…`), which can look like
 * others, and numbers of a machine in a form that nobody reads (`http://0x7f.1/`, `http://2130706433/`).
 */
export function judgeHost(address: string): HostFault | undefined {
  const authority = /^https?:\/\/(?<authority>[^/?#]*)/iu.exec(address)?.groups?.['authority'];
  if (authority === undefined || authority === '') return 'no-host';
  if (/[@\\%[\]]|[^\u0021-\u007e]/u.test(authority)) return 'deceiving-host';
  const { host = '', port } = /^(?<host>[^:]*)(?::(?<port>\d{1,5}))?$/u.exec(authority)?.groups ?? {};
  if (!isHostName(host) || (port !== undefined && (Number(port) < 1 || Number(port) > 65_535))) return 'no-host';
  const labels = host.toLowerCase().split('.');
  if (labels.some((label) => label.startsWith('xn--'))) return 'deceiving-host';
  const isNumber = /^(?:\d+|0x[0-9a-f]*)$/u.test(labels.at(-1) ?? '');
  if (isNumber) return IP_NUMBER.test(host) ? undefined : 'deceiving-host';
  return labels.length > 1 ? undefined : 'no-host';
}

/** Judges an address of mail (`stttt@bacgiang.gov.vn`) by its writing, with the same eye for letters that look like others. */
export function judgeMailAddress(address: string): HostFault | undefined {
  if (/[^\u0021-\u007e]|xn--|%(?![0-9a-f]{2})/iu.test(address)) return 'deceiving-host';
  const { host = '' } = /^[^@\s,;:<>()[\]\\"/]+@(?<host>[^@]+)$/u.exec(address)?.groups ?? {};
  return isHostName(host) && host.includes('.') ? undefined : 'no-host';
}

/** What the names of the net may be (RFC 1035, §2.3.4): no part longer than 63 letters, 253 in all. */
function isHostName(host: string): boolean {
  return host.length <= 253 && HOST.test(host) && host.split('.').every((label) => label.length <= 63);
}

// bacgiang.gov.vn · 10.0.0.1
const HOST = /^[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?)*$/iu;

const IP_NUMBER = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/u;
