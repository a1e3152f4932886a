const isOwnMachine = (host: string) => ['127.0.0.1', 'localhost', '::1'].includes(host)

/**
 * The mail server in SMTP_URL, as nodemailer wants it. `smtps://` is locked from the first byte, `smtp://` must become so by
 * STARTTLS: mails hold links that let someone in. Only a server on one's own machine, or `?requireTLS=false`, may do without.
 */
export function toServer(address: string) {
  const { protocol, hostname, port, username, password, searchParams } = new URL(address)
  const host = hostname.replace(/^\[|\]$/g, '')
  const secure = protocol === 'smtps:'
  return {
    host,
    secure,
    port: Number(port) || (secure ? 465 : 587),
    requireTLS: !secure && !isOwnMachine(host) && searchParams.get('requireTLS') !== 'false',
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    ...(searchParams.get('tls.rejectUnauthorized') === 'false' && { tls: { rejectUnauthorized: false } }),
  }
}
