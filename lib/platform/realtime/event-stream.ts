/** One server-sent event. */
export type StreamEvent = { id?: string; event?: string; data: unknown }

/** How a stream is written to and ended. */
export type StreamHandle = { send: (event: StreamEvent) => void; beat: () => void; end: () => void }

/** Events that a reader may lag behind; one who lags further comes back and is told what it missed. */
const MOST_BEHIND = 500

const encoder = new TextEncoder()

/**
 * A response of server-sent events, unbuffered. `open` starts the work and gives its cleaning up, which runs
 * once: when the reader goes (the request's abort; a stream's `cancel` does not come), or when the stream ends.
 */
export function eventStream(
  request: Request,
  open: (stream: StreamHandle) => () => void,
): Response {
  let end = () => {}
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let ended = false
        let clean = () => {}
        end = () => {
          if (ended) return
          ended = true
          clean()
          try {
            controller.close()
          } catch {
            // The reader went first: there is nothing left to close.
          }
        }
        const write = (text: string) => {
          if (ended) return
          if ((controller.desiredSize ?? 0) < -MOST_BEHIND) return end()
          controller.enqueue(encoder.encode(text))
        }
        request.signal.addEventListener('abort', end, { once: true })
        write('retry: 1000\n\n')
        clean = open({
          send: ({ id, event, data }) =>
            write(
              `${id ? `id: ${id}\n` : ''}${event ? `event: ${event}\n` : ''}data: ${JSON.stringify(data)}\n\n`,
            ),
          beat: () => write(': beat\n\n'),
          end,
        })
        if (ended || request.signal.aborted) {
          clean()
          end()
        }
      },
      cancel: () => end(),
    },
    { highWaterMark: 1 },
  )
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'private, no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}
