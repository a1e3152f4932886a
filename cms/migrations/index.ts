import * as migration_20261121_000000_begin from './20261121_000000_begin.ts';
import * as migration_20261121_000001_outbox from './20261121_000001_outbox.ts';

export const migrations = [
  {
    up: migration_20261121_000000_begin.up,
    down: migration_20261121_000000_begin.down,
    name: '20261121_000000_begin',
  },
  {
    up: migration_20261121_000001_outbox.up,
    down: migration_20261121_000001_outbox.down,
    name: '20261121_000001_outbox'
  },
];
