import { CalendarsOfListing as CalendarsOfListing_6135a877e6318fcf57a92a9011bdcffe } from '../../../admin/calendars/CalendarsOfListing.tsx'
import { ScheduleField as ScheduleField_a6089e305547c32e51e3f2b99414ce12 } from '../../../admin/schedule/ScheduleField.tsx'
import { DeadLinks as DeadLinks_0b97458b6eadd2f03153702b974cf396 } from '../../../admin/DeadLinks.tsx'
import { ListsInAndOut as ListsInAndOut_b332bf22092403f7e3cad12a2110777a } from '../../../admin/import/ListsInAndOut.tsx'
import { InviteLink as InviteLink_1c2d20f64caa0366683b8ee6cd015210 } from '../../../admin/InviteLink.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CalendarFound as CalendarFound_227db3d910d748a09e8e1c78097010fc } from '../../../admin/calendars/CalendarFound.tsx'
import { OpenImport as OpenImport_223035d8980173f6643e22f8b8129251 } from '../../../admin/import/OpenImport.tsx'
import { SignInLink as SignInLink_2bb1c39b5d509d13cb52e5e128737e12 } from '../../../admin/SignInLink.tsx'
import { ImportNavLink as ImportNavLink_c2d695b2c8e0687bfadd46f8e721b947 } from '../../../admin/import/ImportNavLink.tsx'
import { ImportView as ImportView_cda3ef593b06cd4a563316dac0c7dc94 } from '../../../admin/import/ImportView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/calendars/CalendarsOfListing.tsx#CalendarsOfListing": CalendarsOfListing_6135a877e6318fcf57a92a9011bdcffe,
  "/admin/schedule/ScheduleField.tsx#ScheduleField": ScheduleField_a6089e305547c32e51e3f2b99414ce12,
  "/admin/DeadLinks.tsx#DeadLinks": DeadLinks_0b97458b6eadd2f03153702b974cf396,
  "/admin/import/ListsInAndOut.tsx#ListsInAndOut": ListsInAndOut_b332bf22092403f7e3cad12a2110777a,
  "/admin/InviteLink.tsx#InviteLink": InviteLink_1c2d20f64caa0366683b8ee6cd015210,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/calendars/CalendarFound.tsx#CalendarFound": CalendarFound_227db3d910d748a09e8e1c78097010fc,
  "/admin/import/OpenImport.tsx#OpenImport": OpenImport_223035d8980173f6643e22f8b8129251,
  "/admin/SignInLink.tsx#SignInLink": SignInLink_2bb1c39b5d509d13cb52e5e128737e12,
  "/admin/import/ImportNavLink.tsx#ImportNavLink": ImportNavLink_c2d695b2c8e0687bfadd46f8e721b947,
  "/admin/import/ImportView.tsx#ImportView": ImportView_cda3ef593b06cd4a563316dac0c7dc94,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
