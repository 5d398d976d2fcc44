/**
 * One process at one moment: times in ticks of the kernel, memory in pages. `childTicks` is what those of its descendants
 * used that have ended and were waited for.
 */
export type ProcStat = {
  pid: number;
  parent: number;
  ticks: number;
  childTicks: number;
  startedAt: number;
  pages: number;
};

/**
 * Reads a line of `/proc/<pid>/stat`; undefined where it is none. The name in parentheses may hold blanks and parentheses
 * itself, so the fields are counted from the last one that closes. Source: proc_pid_stat(5), fields 4, 14 to 17, 22, 24.
 */
export function parseProcStat(line: string): ProcStat | undefined {
  const pid = Number.parseInt(line, 10);
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  // The first field behind the name is the third of the line.
  const field = (number: number): number => Number(fields[number - 3] ?? Number.NaN);
  const stat = {
    pid,
    parent: field(4),
    ticks: field(14) + field(15),
    childTicks: field(16) + field(17),
    startedAt: field(22),
    pages: field(24),
  };
  return Object.values(stat).every(Number.isFinite) ? stat : undefined;
}

/** What a process is called by its command line: the script that Node runs, else the program. */
export function nameOfCommand(commandLine: string): string {
  const [program = '', ...args] = commandLine.split('\0').filter(Boolean);
  const script = /(?:^|\/)node$/u.test(program) ? args.find((argument) => !argument.startsWith('-')) : undefined;
  return (script ?? program).replace(/^.*\//u, '');
}
