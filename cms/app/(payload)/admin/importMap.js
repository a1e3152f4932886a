import { Meter as Meter_99c5564c9dbcae46d5a1564d890f4ae1 } from '../../../admin/meter/Meter.tsx'
import { LookAlikesField as LookAlikesField_9f79e87ab16163a441743e2db5587825 } from '../../../admin/look-alikes/LookAlikesField.tsx'
import { PlainField as PlainField_42144031e187b09bb2be297bf4a6b170 } from '../../../admin/plain/PlainField.tsx'
import { ScheduleField as ScheduleField_a6089e305547c32e51e3f2b99414ce12 } from '../../../admin/schedule/ScheduleField.tsx'
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
import { SignInLink as SignInLink_2bb1c39b5d509d13cb52e5e128737e12 } from '../../../admin/SignInLink.tsx'
import { Home as Home_fc2452465f593d344beb14e262429bcd } from '../../../admin/home/Home.tsx'
import { NewListing as NewListing_94d2dd9e76cf984ce1f2d7fc26865b86 } from '../../../admin/new/NewListing.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/meter/Meter.tsx#Meter": Meter_99c5564c9dbcae46d5a1564d890f4ae1,
  "/admin/look-alikes/LookAlikesField.tsx#LookAlikesField": LookAlikesField_9f79e87ab16163a441743e2db5587825,
  "/admin/plain/PlainField.tsx#PlainField": PlainField_42144031e187b09bb2be297bf4a6b170,
  "/admin/schedule/ScheduleField.tsx#ScheduleField": ScheduleField_a6089e305547c32e51e3f2b99414ce12,
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
  "/admin/SignInLink.tsx#SignInLink": SignInLink_2bb1c39b5d509d13cb52e5e128737e12,
  "/admin/home/Home.tsx#Home": Home_fc2452465f593d344beb14e262429bcd,
  "/admin/new/NewListing.tsx#NewListing": NewListing_94d2dd9e76cf984ce1f2d7fc26865b86,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
