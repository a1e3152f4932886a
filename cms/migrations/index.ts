import * as migration_20261121_000000_begin from './20261121_000000_begin.ts'
import * as migration_20261121_000001_outbox from './20261121_000001_outbox.ts'
import * as migration_20261121_000002_look from './20261121_000002_look.ts'
import * as migration_20261122_000003_schedule_months from './20261122_000003_schedule-months.ts'
import * as migration_20261122_000006_mails from './20261122_000006_mails.ts'
import * as migration_20261122_000007_sign_in from './20261122_000007_sign_in.ts'
import * as migration_20261122_000008_school_region from './20261122_000008_school_region.ts'
import * as migration_20261122_000009_trust from './20261122_000009_trust.ts'
import * as migration_20261122_000009_trust_marks from './20261122_000009_trust_marks.ts'
import * as migration_20261122_000010_freshness from './20261122_000010_freshness.ts'
import * as migration_20261122_000010_freshness_rounds from './20261122_000010_freshness_rounds.ts'
import * as migration_20261122_000011_imports from './20261122_000011_imports.ts'
import * as migration_20261122_000011_imports_store from './20261122_000011_imports_store.ts'
import * as migration_20261122_000012_reports from './20261122_000012_reports.ts'
import * as migration_20261122_000012_reports_by_hand from './20261122_000012_reports_by_hand.ts'
import * as migration_20261122_000014_feeds from './20261122_000014_feeds.ts'
import * as migration_20261122_000014_feeds_store from './20261122_000014_feeds_store.ts'
import * as migration_20261122_000014_links_store from './20261122_000014_links_store.ts'
import * as migration_20261122_000015_second_factor from './20261122_000015_second_factor.ts'
import * as migration_20261122_000016_pin from './20261122_000016_pin.ts'
import * as migration_20261122_000017_usage_store from './20261122_000017_usage_store.ts'
import * as migration_20261122_000018_risky from './20261122_000018_risky.ts'
import * as migration_20261122_000018_risky_marks from './20261122_000018_risky_marks.ts'
import * as migration_20261122_000019_widgets from './20261122_000019_widgets.ts'
import * as migration_20261122_000021_secret_venues from './20261122_000021_secret_venues.ts'
import * as migration_20261122_000021_secret_venues_marks from './20261122_000021_secret_venues_marks.ts'

export const migrations = [
  {
    up: migration_20261121_000000_begin.up,
    down: migration_20261121_000000_begin.down,
    name: '20261121_000000_begin',
  },
  {
    up: migration_20261121_000001_outbox.up,
    down: migration_20261121_000001_outbox.down,
    name: '20261121_000001_outbox',
  },
  {
    up: migration_20261121_000002_look.up,
    down: migration_20261121_000002_look.down,
    name: '20261121_000002_look',
  },
  {
    up: migration_20261122_000003_schedule_months.up,
    down: migration_20261122_000003_schedule_months.down,
    name: '20261122_000003_schedule-months',
  },
  {
    up: migration_20261122_000006_mails.up,
    down: migration_20261122_000006_mails.down,
    name: '20261122_000006_mails',
  },
  {
    up: migration_20261122_000007_sign_in.up,
    down: migration_20261122_000007_sign_in.down,
    name: '20261122_000007_sign_in',
  },
  {
    up: migration_20261122_000008_school_region.up,
    down: migration_20261122_000008_school_region.down,
    name: '20261122_000008_school_region',
  },
  {
    up: migration_20261122_000009_trust.up,
    down: migration_20261122_000009_trust.down,
    name: '20261122_000009_trust',
  },
  {
    up: migration_20261122_000009_trust_marks.up,
    down: migration_20261122_000009_trust_marks.down,
    name: '20261122_000009_trust_marks',
  },
  {
    up: migration_20261122_000010_freshness.up,
    down: migration_20261122_000010_freshness.down,
    name: '20261122_000010_freshness',
  },
  {
    up: migration_20261122_000010_freshness_rounds.up,
    down: migration_20261122_000010_freshness_rounds.down,
    name: '20261122_000010_freshness_rounds',
  },
  {
    up: migration_20261122_000011_imports.up,
    down: migration_20261122_000011_imports.down,
    name: '20261122_000011_imports',
  },
  {
    up: migration_20261122_000011_imports_store.up,
    down: migration_20261122_000011_imports_store.down,
    name: '20261122_000011_imports_store',
  },
  {
    up: migration_20261122_000012_reports.up,
    down: migration_20261122_000012_reports.down,
    name: '20261122_000012_reports',
  },
  {
    up: migration_20261122_000012_reports_by_hand.up,
    down: migration_20261122_000012_reports_by_hand.down,
    name: '20261122_000012_reports_by_hand',
  },
  {
    up: migration_20261122_000014_feeds.up,
    down: migration_20261122_000014_feeds.down,
    name: '20261122_000014_feeds',
  },
  {
    up: migration_20261122_000014_feeds_store.up,
    down: migration_20261122_000014_feeds_store.down,
    name: '20261122_000014_feeds_store',
  },
  {
    up: migration_20261122_000014_links_store.up,
    down: migration_20261122_000014_links_store.down,
    name: '20261122_000014_links_store',
  },
  {
    up: migration_20261122_000015_second_factor.up,
    down: migration_20261122_000015_second_factor.down,
    name: '20261122_000015_second_factor',
  },
  {
    up: migration_20261122_000016_pin.up,
    down: migration_20261122_000016_pin.down,
    name: '20261122_000016_pin',
  },
  {
    up: migration_20261122_000017_usage_store.up,
    down: migration_20261122_000017_usage_store.down,
    name: '20261122_000017_usage_store',
  },
  {
    up: migration_20261122_000018_risky.up,
    down: migration_20261122_000018_risky.down,
    name: '20261122_000018_risky',
  },
  {
    up: migration_20261122_000018_risky_marks.up,
    down: migration_20261122_000018_risky_marks.down,
    name: '20261122_000018_risky_marks',
  },
  {
    up: migration_20261122_000019_widgets.up,
    down: migration_20261122_000019_widgets.down,
    name: '20261122_000019_widgets',
  },
  {
    up: migration_20261122_000021_secret_venues.up,
    down: migration_20261122_000021_secret_venues.down,
    name: '20261122_000021_secret_venues',
  },
  {
    up: migration_20261122_000021_secret_venues_marks.up,
    down: migration_20261122_000021_secret_venues_marks.down,
    name: '20261122_000021_secret_venues_marks',
  },
]
