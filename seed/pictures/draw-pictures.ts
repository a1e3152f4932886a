import { scenes } from './scenes.ts'
import sharp from 'sharp'

export type DrawnPicture = { name: string; alt: string; themes: string[]; bytes: Buffer; filename: string }

/** How often each scene is drawn, with other people in another light. */
const variants = 1

/** Draws all pictures of the seed town: JPEG, 1200 by 750, the same bytes every time. */
export const drawPictures = (): Promise<DrawnPicture[]> =>
  Promise.all(
    scenes.flatMap(({ name: scene, alt, themes, svg }) =>
      Array.from({ length: variants }, async (_, variant) => {
        const name = `${scene}-${variant + 1}`
        const bytes = await sharp(Buffer.from(svg(variant)))
          .resize(1200, 750)
          .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
          .toBuffer()
        return { name, alt, themes, bytes, filename: `${name}.jpg` }
      }),
    ),
  )
