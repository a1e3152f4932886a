import { StandingNotice as StandingNotice_56641f87f88c7114dd8c6a40e7466bdc } from '../../../admin/reviews/StandingNotice.tsx'
import { PreviewButton as PreviewButton_a8c620c21a77d0dcb20eb18e5c285fd5 } from '../../../admin/preview/PreviewButton.tsx'
import { HistoryLink as HistoryLink_f01c4128d6d6fd2323c0ccef26b92df5 } from '../../../admin/history/HistoryLink.tsx'
import { ConfirmButton as ConfirmButton_5e8503082ed96f2f83aa89a0e3a40941 } from '../../../admin/ConfirmButton.tsx'
import { Meter as Meter_99c5564c9dbcae46d5a1564d890f4ae1 } from '../../../admin/meter/Meter.tsx'
import { LookAlikesField as LookAlikesField_9f79e87ab16163a441743e2db5587825 } from '../../../admin/look-alikes/LookAlikesField.tsx'
import { PlainField as PlainField_42144031e187b09bb2be297bf4a6b170 } from '../../../admin/plain/PlainField.tsx'
import { CalendarsOfListing as CalendarsOfListing_6135a877e6318fcf57a92a9011bdcffe } from '../../../admin/calendars/CalendarsOfListing.tsx'
import { ScheduleField as ScheduleField_a6089e305547c32e51e3f2b99414ce12 } from '../../../admin/schedule/ScheduleField.tsx'
import { DeadLinks as DeadLinks_0b97458b6eadd2f03153702b974cf396 } from '../../../admin/DeadLinks.tsx'
import { ListsInAndOut as ListsInAndOut_b332bf22092403f7e3cad12a2110777a } from '../../../admin/import/ListsInAndOut.tsx'
import { ChangeNotice as ChangeNotice_2541a8c5f5b782790731ebdea250765f } from '../../../admin/reviews/ChangeNotice.tsx'
import { InviteLink as InviteLink_1c2d20f64caa0366683b8ee6cd015210 } from '../../../admin/InviteLink.tsx'
import { PinField as PinField_f17a036f13cdf94c9697f783b49469dd } from '../../../admin/pin/PinField.tsx'
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
import { ResetLink as ResetLink_84298e756fad371f3c2b0f5879106e90 } from '../../../admin/second-factor/ResetLink.tsx'
import { ReportScreen as ReportScreen_60681b92ed2978c02c58d29efc3f995b } from '../../../admin/help/ReportScreen.tsx'
import { ClaimScreen as ClaimScreen_a09f0eae9d497846954794e45d1053e3 } from '../../../admin/help/ClaimScreen.tsx'
import { CalendarFound as CalendarFound_227db3d910d748a09e8e1c78097010fc } from '../../../admin/calendars/CalendarFound.tsx'
import { WidgetCodes as WidgetCodes_403f2da9c77b20b6d14336490c926f40 } from '../../../admin/widgets/WidgetCodes.tsx'
import { OpenImport as OpenImport_223035d8980173f6643e22f8b8129251 } from '../../../admin/import/OpenImport.tsx'
import { Icon as Icon_65ee0b692cc764ade8226a08a8a7a05b } from '../../../admin/frame/Icon.tsx'
import { Logo as Logo_f5b728a577b4decbcce853cdb01e6a9d } from '../../../admin/frame/Logo.tsx'
import { SignInLink as SignInLink_2bb1c39b5d509d13cb52e5e128737e12 } from '../../../admin/SignInLink.tsx'
import { FiguresLink as FiguresLink_44eae828918f450efddfa213e491c35f } from '../../../admin/figures/FiguresLink.tsx'
import { CallListLink as CallListLink_56ed76cb89459f3a86b2894ffe2ef7ef } from '../../../admin/calls/CallListLink.tsx'
import { ImportNavLink as ImportNavLink_c2d695b2c8e0687bfadd46f8e721b947 } from '../../../admin/import/ImportNavLink.tsx'
import { SecondFactorLink as SecondFactorLink_7c1fb582a931d2c3e01515b8d4eef2da } from '../../../admin/second-factor/SecondFactorLink.tsx'
import { HalfIn as HalfIn_800c196ca7954cc98cd307c8b2f6c832 } from '../../../admin/second-factor/HalfIn.tsx'
import { WaitingLink as WaitingLink_181f1ee0ac1776abad661e733dd4ab2b } from '../../../admin/reviews/WaitingLink.tsx'
import { CallList as CallList_33b52723c1834334192896c19444a7ff } from '../../../admin/calls/CallList.tsx'
import { ImportView as ImportView_cda3ef593b06cd4a563316dac0c7dc94 } from '../../../admin/import/ImportView.tsx'
import { FiguresView as FiguresView_2659bbf1980bd53967ac681662eabd2f } from '../../../admin/figures/FiguresView.tsx'
import { HistoryView as HistoryView_10ca72a8719124b6d7a12fe2796a2548 } from '../../../admin/history/HistoryView.tsx'
import { ProposeView as ProposeView_dccfc7fabdac48900f98a6dada83eae6 } from '../../../admin/propose/ProposeView.tsx'
import { ReviewQueue as ReviewQueue_5e4e9bec663d5b83a833173414874f14 } from '../../../admin/reviews/ReviewQueue.tsx'
import { Home as Home_fc2452465f593d344beb14e262429bcd } from '../../../admin/home/Home.tsx'
import { NewListing as NewListing_94d2dd9e76cf984ce1f2d7fc26865b86 } from '../../../admin/new/NewListing.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/reviews/StandingNotice.tsx#StandingNotice": StandingNotice_56641f87f88c7114dd8c6a40e7466bdc,
  "/admin/preview/PreviewButton.tsx#PreviewButton": PreviewButton_a8c620c21a77d0dcb20eb18e5c285fd5,
  "/admin/history/HistoryLink.tsx#HistoryLink": HistoryLink_f01c4128d6d6fd2323c0ccef26b92df5,
  "/admin/ConfirmButton.tsx#ConfirmButton": ConfirmButton_5e8503082ed96f2f83aa89a0e3a40941,
  "/admin/meter/Meter.tsx#Meter": Meter_99c5564c9dbcae46d5a1564d890f4ae1,
  "/admin/look-alikes/LookAlikesField.tsx#LookAlikesField": LookAlikesField_9f79e87ab16163a441743e2db5587825,
  "/admin/plain/PlainField.tsx#PlainField": PlainField_42144031e187b09bb2be297bf4a6b170,
  "/admin/calendars/CalendarsOfListing.tsx#CalendarsOfListing": CalendarsOfListing_6135a877e6318fcf57a92a9011bdcffe,
  "/admin/schedule/ScheduleField.tsx#ScheduleField": ScheduleField_a6089e305547c32e51e3f2b99414ce12,
  "/admin/DeadLinks.tsx#DeadLinks": DeadLinks_0b97458b6eadd2f03153702b974cf396,
  "/admin/import/ListsInAndOut.tsx#ListsInAndOut": ListsInAndOut_b332bf22092403f7e3cad12a2110777a,
  "/admin/reviews/ChangeNotice.tsx#ChangeNotice": ChangeNotice_2541a8c5f5b782790731ebdea250765f,
  "/admin/InviteLink.tsx#InviteLink": InviteLink_1c2d20f64caa0366683b8ee6cd015210,
  "/admin/pin/PinField.tsx#PinField": PinField_f17a036f13cdf94c9697f783b49469dd,
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
  "/admin/second-factor/ResetLink.tsx#ResetLink": ResetLink_84298e756fad371f3c2b0f5879106e90,
  "/admin/help/ReportScreen.tsx#ReportScreen": ReportScreen_60681b92ed2978c02c58d29efc3f995b,
  "/admin/help/ClaimScreen.tsx#ClaimScreen": ClaimScreen_a09f0eae9d497846954794e45d1053e3,
  "/admin/calendars/CalendarFound.tsx#CalendarFound": CalendarFound_227db3d910d748a09e8e1c78097010fc,
  "/admin/widgets/WidgetCodes.tsx#WidgetCodes": WidgetCodes_403f2da9c77b20b6d14336490c926f40,
  "/admin/import/OpenImport.tsx#OpenImport": OpenImport_223035d8980173f6643e22f8b8129251,
  "/admin/frame/Icon.tsx#Icon": Icon_65ee0b692cc764ade8226a08a8a7a05b,
  "/admin/frame/Logo.tsx#Logo": Logo_f5b728a577b4decbcce853cdb01e6a9d,
  "/admin/SignInLink.tsx#SignInLink": SignInLink_2bb1c39b5d509d13cb52e5e128737e12,
  "/admin/figures/FiguresLink.tsx#FiguresLink": FiguresLink_44eae828918f450efddfa213e491c35f,
  "/admin/calls/CallListLink.tsx#CallListLink": CallListLink_56ed76cb89459f3a86b2894ffe2ef7ef,
  "/admin/import/ImportNavLink.tsx#ImportNavLink": ImportNavLink_c2d695b2c8e0687bfadd46f8e721b947,
  "/admin/second-factor/SecondFactorLink.tsx#SecondFactorLink": SecondFactorLink_7c1fb582a931d2c3e01515b8d4eef2da,
  "/admin/second-factor/HalfIn.tsx#HalfIn": HalfIn_800c196ca7954cc98cd307c8b2f6c832,
  "/admin/reviews/WaitingLink.tsx#WaitingLink": WaitingLink_181f1ee0ac1776abad661e733dd4ab2b,
  "/admin/calls/CallList.tsx#CallList": CallList_33b52723c1834334192896c19444a7ff,
  "/admin/import/ImportView.tsx#ImportView": ImportView_cda3ef593b06cd4a563316dac0c7dc94,
  "/admin/figures/FiguresView.tsx#FiguresView": FiguresView_2659bbf1980bd53967ac681662eabd2f,
  "/admin/history/HistoryView.tsx#HistoryView": HistoryView_10ca72a8719124b6d7a12fe2796a2548,
  "/admin/propose/ProposeView.tsx#ProposeView": ProposeView_dccfc7fabdac48900f98a6dada83eae6,
  "/admin/reviews/ReviewQueue.tsx#ReviewQueue": ReviewQueue_5e4e9bec663d5b83a833173414874f14,
  "/admin/home/Home.tsx#Home": Home_fc2452465f593d344beb14e262429bcd,
  "/admin/new/NewListing.tsx#NewListing": NewListing_94d2dd9e76cf984ce1f2d7fc26865b86,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
