import type { GroupFieldClientProps, GroupFieldServerProps } from 'payload'
import { toSchedule } from '../../listings/to-schedule.ts'
import type { StoredListing } from '../../outbox/stored.ts'
import { ScheduleEditor } from './ScheduleEditor.tsx'

/** Payload hands a component of the server both, though its type for one names only the first. */
type Props = GroupFieldServerProps &
  Pick<
    GroupFieldClientProps,
    'indexPath' | 'parentPath' | 'parentSchemaPath' | 'path' | 'permissions' | 'readOnly' | 'schemaPath'
  >

/** Brings the editor what only the server knows: when the schools of this municipality are out. */
export async function ScheduleField({ payload, req, clientField, ...props }: Props) {
  const { path, schemaPath, permissions, readOnly, indexPath, parentPath, parentSchemaPath } = props
  const municipality = await payload.findGlobal({
    slug: 'municipality',
    depth: 0,
    overrideAccess: false,
    req,
  })
  const shut = { schedule: { closedInSchoolHols: true } } as StoredListing
  return (
    <ScheduleEditor
      {...{ path, schemaPath, permissions, indexPath, parentPath, parentSchemaPath }}
      field={clientField}
      readOnly={readOnly ?? false}
      closed={toSchedule(shut, municipality).closed}
    />
  )
}
