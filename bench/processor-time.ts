/** Processor time that this process has taken, in milliseconds: what else runs on the machine does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
