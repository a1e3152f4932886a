// Do the migrations together make the tables that the collections ask for? Payload writes the missing one aside.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import payload from 'payload'
import config from '#cms/payload.config.ts'

const aside = mkdtempSync(path.join(tmpdir(), 'sociale-kaart-migrations-'))
process.on('exit', () => rmSync(aside, { recursive: true, force: true }))

process.env.PAYLOAD_MIGRATING = 'true'
await payload.init({ config, disableDBConnect: true, disableOnInit: true })
cpSync(payload.db.migrationDir, aside, { recursive: true })
const before = readdirSync(aside).length
payload.db.migrationDir = aside
await payload.db.createMigration({ payload, migrationName: 'missing', skipEmpty: true }) // exits with 0 when nothing is missing
if (readdirSync(aside).length === before) process.exit(0)
console.error('Er ontbreekt een migratie; draai: npm run migrate:create -- een-naam')
process.exit(1)
