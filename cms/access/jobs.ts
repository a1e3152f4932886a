import type { Config } from 'payload'
import { admins, nobody } from './rules.ts'

/**
 * Payload's own queue: only for publishing at a set time. By default every logged-in user may run, read and
 * cancel jobs; here nobody outside may.
 */
export const jobs: Config['jobs'] = {
  deleteJobOnComplete: true,
  access: { run: () => false, queue: () => false, cancel: () => false },
  autoRun: [{ cron: '*/10 * * * * *', queue: 'default', limit: 50 }],
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: {
      create: nobody,
      update: nobody,
      delete: nobody,
      read: admins,
      readVersions: nobody,
      unlock: nobody,
    },
  }),
}
