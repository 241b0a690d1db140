import { StoreError } from '../db/open-file.ts'
import { ConfigError } from './config.ts'

type ListenError = NodeJS.ErrnoException & { address?: string; hostname?: string; port?: number }

/** Why the service does not start, in words for whoever starts it; null where the fault is ours and its stack tells more. */
export function whyNotStarted(error: unknown): string | null {
  if (error instanceof ConfigError || error instanceof StoreError) return error.message
  const { code, address, hostname = address, port } = error as ListenError
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${address} is in use: does the service run already? PORT names another.`
    case 'EACCES':
      return `Port ${port} of ${address} is not for this user. PORT names another.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is no address of this machine: ${hostname}`
    default:
      return null
  }
}
