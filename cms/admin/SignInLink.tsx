/** Below the form of the admin's login screen: the way in without a password. */
export function SignInLink() {
  return (
    <p>
      <a href="/api/sign-in">Log in met een link in je mail</a>
    </p>
  )
}
