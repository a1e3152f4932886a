/** A known hole in a package, and the version in which it was closed. */
export type Advisory = {
  package: string
  /** The first version without it. */
  atLeast: string
  /** Only copies from this version on have it. */
  from?: string
  /** As the one who published it numbers it: GHSA-… or CVE-…. */
  ids: readonly string[]
  why: string
  /** Copies that may be older, by where they are in node_modules, and why that does no harm. */
  except?: { at: string; because: string }
}

/**
 * Below these versions we do not go. Each number and first good version was looked up in the record of the CVE or GHSA itself,
 * last on 22 November 2026; some package mirrors do not answer `npm audit`, so `advisories.abuse.test.ts` reads the lockfile.
 * Add what is published; take away only what no copy can have any more.
 */
export const advisories: readonly Advisory[] = [
  {
    package: 'payload',
    atLeast: '3.90.0',
    ids: [
      'CVE-2026-63316',
      'GHSA-f7hx-52q9-hcrf',
      'GHSA-vc4h-q48j-5hcx',
      'GHSA-66wr-7vmr-p5jq',
      'GHSA-7c34-32v3-j575',
    ],
    why: 'SQL injection, an endpoint that changes without access control, going round field access by a copy, claims in a token, and questions that tell of hidden documents',
  },
  {
    package: '@payloadcms/next',
    atLeast: '3.90.0',
    ids: ['GHSA-f7hx-52q9-hcrf'],
    why: 'goes with payload: all of it has one version',
  },
  {
    package: '@payloadcms/db-postgres',
    atLeast: '3.90.0',
    ids: ['CVE-2026-63316', 'CVE-2026-105845', 'GHSA-pj7x-6wpf-pgvp', 'CVE-2026-25544'],
    why: 'SQL injection by the questions of visitors; the last was closed in 3.90.0, the others in 3.88.0 and 3.73.0',
  },
  {
    package: 'next',
    atLeast: '16.4.5',
    ids: [
      ...[
        'CVE-2026-119347',
        'GHSA-cjq9-62q9-8jv4',
        'CVE-2026-94545',
        'GHSA-2xp9-vwfh-vxw4',
        'CVE-2026-64642',
      ],
      ...['CVE-2026-44578', 'CVE-2026-29057', 'CVE-2025-55182', 'CVE-2025-29927'],
    ],
    why: 'requests to inside, code from a picture or a request, smuggling, going round the middleware',
  },
  {
    package: 'astro',
    atLeast: '6.1.10',
    ids: ['CVE-2026-45028', 'CVE-2026-27829', 'CVE-2026-25545', 'GHSA-ggxq-hp9w-j794'],
    why: 'script by server islands, requests to inside, going round a check of the path',
  },
  {
    package: '@astrojs/node',
    atLeast: '10.0.0',
    ids: ['CVE-2026-29772', 'CVE-2026-25545'],
    why: 'memory by a large body, requests to inside by the name of the host',
  },
  {
    package: 'sharp',
    atLeast: '0.35.5',
    ids: ['GHSA-2464-fhr4-w9xw', 'CVE-2026-114112', 'GHSA-f88m-g3jw-g9cj', 'CVE-2026-114113'],
    why: 'code from an SVG or an AVIF; decoders of GIF, TIFF and VIPS',
  },
  {
    package: 'drizzle-orm',
    atLeast: '0.45.2',
    ids: ['GHSA-gpj5-g38j-94v9', 'CVE-2026-39356'],
    why: 'SQL injection by the names of columns',
  },
  {
    package: 'react',
    atLeast: '19.2.6',
    ids: ['CVE-2026-23870', 'CVE-2025-55182'],
    why: 'of its server components, which Next brings along itself: a process that ends, code from a request',
  },
  {
    package: 'react-dom',
    atLeast: '19.2.6',
    ids: ['CVE-2026-23870', 'CVE-2025-55182'],
    why: 'goes with react',
  },
  {
    package: 'nodemailer',
    atLeast: '10.4.1',
    ids: [
      ...['CVE-2026-125755', 'GHSA-g57g-f23g-4646', 'GHSA-v53p-9fqp-m79j', 'GHSA-prgh-xp8r-p3m5'],
      ...[
        'GHSA-wmmp-3585-3rmp',
        'GHSA-p6gq-j5cr-w38f',
        'CVE-2026-82853',
        'CVE-2025-14874',
        'GHSA-mm7p-fcc7-pg87',
      ],
    ],
    why: 'mail to another domain, addresses that take for ever or end the process, files in a message, lines in a greeting',
  },
  {
    package: 'undici',
    atLeast: '7.2.3',
    ids: ['GHSA-c76h-2ccp-4975', 'CVE-2025-22150'],
    why: 'numbers that can be guessed in multipart',
  },
  {
    package: 'ws',
    atLeast: '8.17.1',
    ids: ['GHSA-3h5v-q93c-6h6q', 'CVE-2024-37890'],
    why: 'a request with many headers ends the process',
  },
  {
    package: 'path-to-regexp',
    from: '4.0.0',
    atLeast: '6.3.0',
    ids: ['GHSA-9wv6-86v2-598j', 'CVE-2024-45296'],
    why: 'patterns that take for ever',
  },
  {
    package: 'cookie',
    atLeast: '0.7.0',
    ids: ['GHSA-pxg6-pf52-xh8x', 'CVE-2024-47764'],
    why: 'other fields of a cookie by its name',
  },
  {
    package: 'send',
    atLeast: '0.19.0',
    ids: ['GHSA-m6fv-jmcg-4jfg', 'CVE-2024-43799'],
    why: 'script by a redirect',
  },
  {
    package: 'devalue',
    atLeast: '5.3.2',
    ids: ['GHSA-vj54-72f3-p5jv', 'CVE-2025-57820'],
    why: 'prototype pollution',
  },
  {
    package: 'dset',
    atLeast: '3.1.4',
    ids: ['GHSA-f6v4-cf5j-vf3w', 'CVE-2024-21529'],
    why: 'prototype pollution',
  },
  {
    package: 'lodash',
    atLeast: '4.17.21',
    ids: ['GHSA-35jh-r3h4-6jhm', 'CVE-2021-23337'],
    why: 'code by a template',
  },
  {
    package: 'dompurify',
    atLeast: '3.2.4',
    ids: ['GHSA-vhxf-7vqr-mrjg', 'CVE-2025-26791'],
    why: 'script that is let through',
  },
  {
    package: 'prismjs',
    atLeast: '1.30.0',
    ids: ['CVE-2024-53382'],
    why: 'script by markup that looks like its own script',
  },
  {
    package: 'mdast-util-to-hast',
    atLeast: '13.2.1',
    ids: ['GHSA-4fh9-h7wg-q85m', 'CVE-2025-66400'],
    why: 'class names that nobody meant',
  },
  {
    package: 'js-yaml',
    atLeast: '4.1.1',
    ids: ['GHSA-mh29-5h37-fv8m', 'CVE-2025-64718'],
    why: 'prototype pollution',
  },
  {
    package: 'yaml',
    from: '2.0.0',
    atLeast: '2.2.2',
    ids: ['GHSA-f9xv-q969-pqx4', 'CVE-2023-2251'],
    why: 'an error that ends the process',
  },
  {
    package: 'nanoid',
    atLeast: '3.3.8',
    ids: ['GHSA-mwcw-c2x4-8c55', 'CVE-2024-55565'],
    why: 'a size that is no whole number: names without chance, or a loop without end',
  },
  {
    package: 'braces',
    atLeast: '3.0.3',
    ids: ['GHSA-grv7-fg5c-xmjg', 'CVE-2024-4068'],
    why: 'memory without end',
  },
  {
    package: 'semver',
    from: '7.0.0',
    atLeast: '7.5.2',
    ids: ['GHSA-c2qf-rxjj-qqgw', 'CVE-2022-25883'],
    why: 'patterns that take for ever',
  },
  {
    package: 'postcss',
    atLeast: '8.4.31',
    ids: ['GHSA-7fh5-64p2-3v2j', 'CVE-2023-44270'],
    why: 'styles hidden in a comment',
  },
  {
    package: 'graphql',
    atLeast: '16.8.1',
    ids: ['GHSA-9pv7-vfvm-6vr7', 'CVE-2023-26144'],
    why: 'questions that take for ever; ours is off',
  },
  {
    package: 'pdfjs-dist',
    atLeast: '4.2.67',
    ids: ['GHSA-wgrm-67xf-hhpq', 'CVE-2024-4367'],
    why: 'script in a PDF; only in tests',
  },
  {
    package: 'tar-fs',
    atLeast: '3.1.1',
    ids: ['GHSA-vj76-c3g6-qr5v', 'CVE-2025-59343'],
    why: 'files outside the folder; only in tests',
  },
  {
    package: 'vitest',
    atLeast: '3.0.5',
    ids: ['GHSA-9crc-q9x8-hgqq', 'CVE-2025-24964'],
    why: 'code by another site while tests run',
  },
  {
    package: 'esbuild',
    atLeast: '0.25.0',
    ids: ['GHSA-67mh-4wv8-2f99'],
    why: 'its own development server answers every site',
    except: {
      at: 'node_modules/@esbuild-kit/core-utils/node_modules/esbuild',
      because: 'drizzle-kit makes migrations with it; nobody starts its server',
    },
  },
]
