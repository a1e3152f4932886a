/** Says of one's own listing that all of it is still right, now. Whether that was noted; a network that fails is no. */
export async function confirmListing(id: string): Promise<boolean> {
  try {
    const response = await fetch(`/api/listings/${id}/confirm`, {
      method: 'POST',
      credentials: 'same-origin',
    })
    return response.ok
  } catch {
    return false
  }
}
