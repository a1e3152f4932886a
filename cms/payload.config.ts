import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { textLanguages } from '#search/vocabulary.ts'
import { closeDefaults } from './access/close-defaults.ts'
import { jobs } from './access/jobs.ts'
import { payloadWords } from './admin/payload-words.ts'
import { areas } from './areas/areas.ts'
import { audiences } from './audiences/audiences.ts'
import { calendars } from './calendars/calendars.ts'
import { bounceEndpoint } from './bounces/take-bounce.ts'
import { email } from './email.ts'
import { claimEndpoints } from './claims/decide-claim.ts'
import { claims } from './claims/claims.ts'
import { env } from './env.ts'
import { freshnessEndpoints } from './freshness/freshness-endpoints.ts'
import { geocoderEndpoints } from './geocoder/geocoder-endpoints.ts'
import { helpEndpoints } from './help/help.ts'
import { reports } from './help/reports.ts'
import { languageWords } from './in-words.ts'
import { exportListings } from './export/export-listings.ts'
import { imports } from './import/imports.ts'
import { invitationEndpoints } from './invitations/invitations.ts'
import { logger } from './serving/logger.ts'
import { tellAway } from './serving/tell-away.ts'
import { lookAlikes } from './look-alikes/look-alikes.ts'
import { laterThanBefore } from './later-than-before.ts'
import { listings } from './listings/listings.ts'
import { inbox } from './mail/inbox.ts'
import { mails } from './mail/mails.ts'
import { media } from './media/media.ts'
import { municipality } from './municipality/municipality.ts'
import { noPictures } from './no-pictures.ts'
import { organisations } from './organisations/organisations.ts'
import { peopleEndpoints } from './people/people.ts'
import { pages } from './text-pages/pages.ts'
import { reviewEndpoints } from './reviews/review-endpoints.ts'
import { reviews } from './reviews/reviews.ts'
import { secondFactorEndpoints } from './second-factor/second-factor.ts'
import { signInEndpoints } from './sign-in/sign-in.ts'
import { steadyPg } from './steady-pg.ts'
import { sureCommit } from './sure-commit.ts'
import { tellBreakdown } from './tell-breakdown.ts'
import { tellClash } from './tell-clash.ts'
import { tellFieldFaults } from './tell-field-faults.ts'
import { lifeDomains } from './themes/life-domains.ts'
import { tellUnreadable } from './tell-unreadable.ts'
import { themes } from './themes/themes.ts'
import { holdBack } from './trust/hold-back.ts'
import { usageEndpoints } from './usage/usage.ts'
import { users } from './users/users.ts'
import { pinMapEndpoints } from './venues/pin-map-endpoints.ts'
import { askNearVenues } from './venues/ask-near-venues.ts'
import { venues } from './venues/venues.ts'
import { widgets } from './widgets/widgets.ts'

// import.meta.dirname is undefined in a Turbopack bundle
const here = path.dirname(fileURLToPath(import.meta.url))

export default closeDefaults(
  buildConfig({
    secret: env.secret,
    serverURL: env.cmsUrl,
    csrf: [env.cmsUrl],
    cors: [],
    telemetry: false,
    logger,
    defaultDepth: 0,
    maxDepth: 2,
    graphQL: { disable: true },
    collections: [
      listings,
      reviews,
      organisations,
      venues,
      media,
      themes,
      audiences,
      lifeDomains,
      areas,
      pages,
      users,
      reports,
      claims,
      calendars,
      widgets,
      mails,
      imports,
    ],
    globals: [municipality],
    hooks: { afterError: [tellBreakdown, tellFieldFaults, tellUnreadable, tellClash, tellAway] },
    endpoints: [
      noPictures,
      inbox,
      bounceEndpoint(),
      lookAlikes,
      exportListings(),
      askNearVenues,
      ...geocoderEndpoints,
      ...pinMapEndpoints,
      ...signInEndpoints(),
      ...secondFactorEndpoints(),
      ...invitationEndpoints(),
      ...reviewEndpoints,
      ...freshnessEndpoints(),
      ...helpEndpoints(),
      ...usageEndpoints(),
      ...claimEndpoints(),
      ...peopleEndpoints(),
    ],
    localization: {
      locales: textLanguages.map((code) => ({ code, label: languageWords(code), rtl: code === 'ar' })),
      defaultLocale: 'nl',
      fallback: true,
    },
    i18n: { supportedLanguages: { nl, en }, fallbackLanguage: 'nl', translations: payloadWords },
    admin: {
      user: 'users',
      avatar: 'default',
      components: {
        graphics: { Logo: '/admin/frame/Logo.tsx#Logo', Icon: '/admin/frame/Icon.tsx#Icon' },
        beforeLogin: ['/admin/second-factor/HalfIn.tsx#HalfIn'],
        afterLogin: ['/admin/SignInLink.tsx#SignInLink'],
        beforeNavLinks: ['/admin/reviews/WaitingLink.tsx#WaitingLink'],
        afterNavLinks: [
          '/admin/figures/FiguresLink.tsx#FiguresLink',
          '/admin/calls/CallListLink.tsx#CallListLink',
          '/admin/import/ImportNavLink.tsx#ImportNavLink',
          '/admin/second-factor/SecondFactorLink.tsx#SecondFactorLink',
        ],
        views: {
          calls: { Component: '/admin/calls/CallList.tsx#CallList', path: '/bellijst' },
          importing: { Component: '/admin/import/ImportView.tsx#ImportView', path: '/importeren' },
          figures: { Component: '/admin/figures/FiguresView.tsx#FiguresView', path: '/cijfers' },
          history: {
            Component: '/admin/history/HistoryView.tsx#HistoryView',
            path: '/geschiedenis/:listing',
          },
          propose: { Component: '/admin/propose/ProposeView.tsx#ProposeView', path: '/voorstel/:listing' },
          reviews: { Component: '/admin/reviews/ReviewQueue.tsx#ReviewQueue', path: '/wacht' },
          dashboard: { Component: '/admin/home/Home.tsx#Home' },
          newListing: { Component: '/admin/new/NewListing.tsx#NewListing', path: '/nieuw', exact: true },
        },
      },
      dateFormat: 'd MMMM yyyy HH:mm',
      meta: { titleSuffix: ' · Sociale kaart', defaultOGImageType: 'off' },
      importMap: { baseDir: here, importMapFile: path.join(here, 'app/(payload)/admin/importMap.js') },
    },
    db: holdBack(
      laterThanBefore(
        sureCommit(
          postgresAdapter({
            pg: steadyPg,
            pool: { connectionString: env.databaseUrl, connectionTimeoutMillis: 15_000 },
            idType: 'uuid',
            push: false,
            migrationDir: path.join(here, 'migrations'),
          }),
        ),
      ),
    ),
    editor: lexicalEditor(),
    email,
    jobs,
    sharp,
    upload: {
      limits: { fileSize: 8_000_000 },
      responseOnLimit: 'De foto is groter dan 8 MB. Kies een kleinere.',
    },
    typescript: { outputFile: path.join(here, 'payload-types.ts') },
  }),
)
