/** A fenced block of a Markdown file. */
export interface Block {
  /** The first word after the fence: `console`, `js`, `text`. */
  readonly language: string
  /** The words after it, `first=12`, which no renderer shows. */
  readonly options: Readonly<Record<string, string>>
  /** Without the fences; ends with a line feed unless empty. */
  readonly content: string
}

const FENCED = /^```(\S+)([^\n]*)\n([\s\S]*?)^```$/gm

/** The fenced blocks of a Markdown text, in order. */
export const blocks = (markdown: string): readonly Block[] => [...markdown.matchAll(FENCED)].map(blockOf)

/** The text with the content of each block replaced by what is given for it, in order. */
export function withBlocks(markdown: string, contents: readonly string[]): string {
  let at = 0
  return markdown.replace(FENCED, (_, language: string, options: string) => {
    return `\`\`\`${language}${options}\n${contents[at++] ?? ''}\`\`\``
  })
}

function blockOf([, language = '', options = '', content = '']: readonly string[]): Block {
  const named = [...options.matchAll(/(\S+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value])
  return { language, options: Object.fromEntries(named), content }
}
