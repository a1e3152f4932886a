/** Chunks as the body of an answer: the next is made only when the receiver has room for it. */
export function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]()
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { value, done } = await source.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: async () => {
        await source.return?.()
      },
    },
    { highWaterMark: 4 },
  )
}
