/** Everything the launcher may have running, in the order in which it is stopped: what depends on others first. */
export const serviceNames = ['site', 'cms', 'prepare', 'build', 'meilisearch', 'postgres'] as const
export type ServiceName = (typeof serviceNames)[number]
