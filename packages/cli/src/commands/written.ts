import { EXIT } from '../console'
import { errorCode } from '../error-code'
import { writeWhole } from '../write-whole'
import { type Context, tell } from './context'

/** Writes a file and resolves to true; a file that cannot be written is told, fails the command and costs nothing else. */
export async function written(path: string, content: string | Uint8Array, context: Context): Promise<boolean> {
  try {
    await writeWhole(path, content)
    return true
  } catch (error) {
    tell(context, context.text.files.notWritten(path, errorCode(error)))
    context.finish(EXIT.wrongUse)
    return false
  }
}
