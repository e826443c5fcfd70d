const SHORTEST = 32
const FEWEST_CHARACTERS = 10
const GIVEAWAYS = [
  'changeme',
  'change-me',
  'change_me',
  'password',
  'secret',
  'example',
  'default',
  '12345678',
  'abcdefgh',
]

/**
 * Why a value may not protect cookies, keys and tokens, if there is a reason (X1).
 * It judges what a person would type; what a generator makes (32 random bytes in hex or base64) passes.
 */
export function weakSecretReason(value: string): string | undefined {
  if (value.length < SHORTEST) return `is shorter than ${SHORTEST} characters`
  if (new Set(value).size < FEWEST_CHARACTERS) return `has fewer than ${FEWEST_CHARACTERS} different characters`
  const lower = value.toLowerCase()
  const giveaway = GIVEAWAYS.find((word) => lower.includes(word))
  if (giveaway) return `contains "${giveaway}"`
}
