import { verifyLetterCommand } from './letters/verify-letter.ts'

process.exitCode = verifyLetterCommand(process.argv.slice(2), (line) => console.log(line))
