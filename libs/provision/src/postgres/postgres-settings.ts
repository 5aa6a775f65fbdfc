/** `durable`: nothing acknowledged is lost when the machine dies. `throwaway`: quick, lost with the machine, for tests. */
export type Durability = 'durable' | 'throwaway'

const common = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // What readers wrote must not reach a log through a failed statement or a violated constraint's detail.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_checkpoints: 'off',
  max_connections: '200',
}

const byDurability: Readonly<Record<Durability, Readonly<Record<string, string>>>> = {
  durable: {
    shared_buffers: '256MB',
    checkpoint_timeout: '15min',
    max_wal_size: '2GB',
    // A young table grows a hundredfold in a minute, and connections keep the plans made for its first rows until then.
    autovacuum_naptime: '5s',
  },
  throwaway: {
    shared_buffers: '128MB',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    autovacuum: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
  },
}

/** Arguments of `postgres`; they win over what the folder's own file says. */
export function postgresArguments(dataFolder: string, port: number, durability: Durability): string[] {
  const settings = Object.entries({ ...common, ...byDurability[durability] })
  return ['-D', dataFolder, '-p', String(port), ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
