/** What a report tells; the rest is as the server writes it. */
export type Report = {
  /** The envelope sender of the mail that it is about. */
  to: string
  action?: string
  status?: string
  /** What came back. */
  original?: string
  isBase64?: boolean
}

const lines = (...parts: string[]) => parts.join('\r\n')
const ours =
  'From: Sociale kaart <noreply@example.org>\r\nTo: eigenaar@example.net\r\nSubject: Klopt dit nog?'

/** As Postfix writes it. */
export const postfix = ({ to, action = 'failed', status = '5.1.1', original = ours }: Report): string =>
  lines(
    'Return-Path: <>',
    `Delivered-To: ${to}`,
    'Received: by mx.example.net (Postfix) id 4Xk2; Sun, 22 Nov 2026 09:00:00 +0100 (CET)',
    'Date: Sun, 22 Nov 2026 09:00:00 +0100 (CET)',
    'From: MAILER-DAEMON@mx.example.net (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    `To: ${to}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="4Xk2.1700000000/mx.example.net"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--4Xk2.1700000000/mx.example.net',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    "I'm sorry to have to inform you that your message could not be delivered.",
    '',
    '--4Xk2.1700000000/mx.example.net',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    'X-Postfix-Queue-ID: 4Xk2',
    `X-Postfix-Sender: rfc822; ${to}`,
    'Arrival-Date: Sun, 22 Nov 2026 08:59:58 +0100 (CET)',
    '',
    'Final-Recipient: rfc822; eigenaar@example.net',
    'Original-Recipient: rfc822;eigenaar@example.net',
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mail.example.net',
    `Diagnostic-Code: smtp; 550 ${status} <eigenaar@example.net>: Recipient address`,
    '    rejected: User unknown',
    '',
    '--4Xk2.1700000000/mx.example.net',
    'Content-Description: Undelivered Message',
    'Content-Type: message/rfc822',
    '',
    original,
    '',
    '--4Xk2.1700000000/mx.example.net--',
    '',
  )

const statusOfExchange = (action: string, status: string) =>
  lines(
    'Reporting-MTA: dns;AM0PR04MB1234.eurprd04.prod.outlook.com',
    'Received-From-MTA: dns;AM0PR04MB5678.eurprd04.prod.outlook.com',
    'Arrival-Date: Sun, 22 Nov 2026 08:00:00 +0000',
    '',
    'Original-Recipient: rfc822;Eigenaar@example.net',
    'Final-Recipient: rfc822;Eigenaar@example.net',
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp;550 ${status === '5.1.1' ? '5.1.10' : status} RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup`,
    'X-Display-Name: Eigenaar',
  )

/** As Exchange Online writes it: texts in parts within a part, and lines that begin small. */
export function exchange({
  to,
  action = 'failed',
  status = '5.1.1',
  isBase64,
  original = ours,
}: Report): string {
  const told = statusOfExchange(action, status)
  return lines(
    'From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.net>',
    `To: <${to}>`,
    'Subject: =?utf-8?B?T25iZXN0ZWxiYWFy?=: Klopt dit nog?',
    'MIME-Version: 1.0',
    'content-type: multipart/report; boundary="_000_AM0PR04"; report-type=delivery-status',
    'X-MS-Exchange-Message-Is-Ndr:',
    '',
    '--_000_AM0PR04',
    'content-type: multipart/alternative; boundary="_001_AM0PR04"',
    '',
    '--_001_AM0PR04',
    'Content-Type: text/plain; charset="utf-8"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Uw bericht kon niet worden bezorgd =E2=80=93 eigenaar is niet gevonden.',
    '--_001_AM0PR04--',
    '--_000_AM0PR04',
    'content-type: message/delivery-status',
    ...(isBase64 ? ['content-transfer-encoding: base64'] : []),
    '',
    isBase64
      ? Buffer.from(told)
          .toString('base64')
          .replace(/(.{76})/g, '$1\r\n')
      : told,
    '',
    '--_000_AM0PR04',
    'Content-Type: message/rfc822',
    '',
    original,
    '--_000_AM0PR04--',
    '',
  )
}

/** As Gmail writes it: a picture among the texts, and only the headers of what came back. */
export const gmail = ({ to, action = 'failed', status = '5.1.1', original = ours }: Report): string =>
  lines(
    'Return-Path: <>',
    'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    `To: ${to}`,
    'Auto-Submitted: auto-replied',
    'Subject: Delivery Status Notification (Failure)',
    'References: <id@example.org>',
    'Content-Type: multipart/report; boundary="000000000000a1b2c3"; report-type=delivery-status',
    '',
    '--000000000000a1b2c3',
    'Content-Type: multipart/related; boundary="000000000000d4e5f6"',
    '',
    '--000000000000d4e5f6',
    'Content-Type: text/html; charset="UTF-8"',
    '',
    '<p>Address not found</p>',
    '--000000000000d4e5f6',
    'Content-Type: image/png; name="icon.png"',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    '--000000000000d4e5f6--',
    '--000000000000a1b2c3',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; googlemail.com',
    'Arrival-Date: Sun, 22 Nov 2026 00:00:01 -0800 (PST)',
    'X-Original-Message-ID: <id@example.org>',
    '',
    'Final-Recipient: rfc822; eigenaar@example.net',
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; gmail-smtp-in.l.google.com. (the server for the domain example.net.)',
    `Diagnostic-Code: smtp; 550-${status} The email account that you tried to reach does not exist.`,
    ' 550 Please try double-checking the recipient',
    'Last-Attempt-Date: Sun, 22 Nov 2026 00:00:02 -0800 (PST)',
    '',
    '--000000000000a1b2c3',
    'Content-Type: message/rfc822-headers',
    '',
    original,
    '--000000000000a1b2c3--',
    '',
  )

/** Somebody's mail program says that they are away; perhaps with a mail of ours behind it. */
export const holiday = ({ to, original = ours }: Report): string =>
  lines(
    'From: Eigenaar <eigenaar@example.net>',
    `To: ${to}`,
    'Subject: Afwezig',
    'Auto-Submitted: auto-replied',
    'Content-Type: multipart/mixed; boundary="away"',
    '',
    '--away',
    'Content-Type: text/plain',
    '',
    'Ik ben op vakantie. Action: failed, Status: 5.1.1',
    '--away',
    'Content-Type: message/rfc822',
    '',
    original,
    '--away--',
    '',
  )
