import type { Piece } from '../../differences/mark-words.ts'

/** A text with what went and what came marked in it, also for who does not see colours or hears it read. */
export const Marked = ({ pieces }: { pieces: Piece[] }) => (
  <>
    {pieces.map(({ text, is }, i) => {
      if (is === 'same') return <span key={i}>{text}</span>
      const Tag = is === 'gone' ? 'del' : 'ins'
      return (
        <Tag key={i}>
          <span className="sk-queue__hint">{is === 'gone' ? ' was: ' : ' wordt: '}</span>
          {text}
        </Tag>
      )
    })}
  </>
)
