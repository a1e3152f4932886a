import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

/**
 * Payload tells by the clock which of two saves is the newer one. After the clock went back (or within one millisecond) a
 * save would be kept behind the one before: the form shows the old one again, and the next save buries the other for good.
 * Here each version is later than the one before, whatever the clock says.
 */
export function laterThanBefore<T extends BaseDatabaseAdapter>(
  made: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> {
  return {
    ...made,
    init: (args) => {
      const db = made.init(args)
      const { createVersion } = db
      db.createVersion = async (version) => {
        const { collectionSlug, parent, req, updatedAt } = version
        const { docs } = await db.findVersions<{ updatedAt: string }>({
          ...{
            collection: collectionSlug,
            where: { parent: { equals: parent } },
            sort: '-updatedAt',
            limit: 1,
          },
          ...{ pagination: false, select: { updatedAt: true } as never, ...(req && { req }) },
        })
        const newest = Date.parse((docs[0] as { updatedAt?: string } | undefined)?.updatedAt ?? '')
        const isLater = !(Date.parse(updatedAt) <= newest)
        return createVersion.call(
          db,
          isLater ? version : { ...version, updatedAt: new Date(newest + 1).toISOString() },
        ) as never
      }
      return db
    },
  }
}
