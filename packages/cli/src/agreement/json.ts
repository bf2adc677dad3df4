import type { Problem } from '@sverka/core'
import type { AgreementReport } from './agreement-report'

/** What `sverka agree` found as JSON: core's `Agreement`, with the words of what is disputed. */
export function agreementJson(
  { ours, agreement, peopleMasiAlpha, recommendations }: AgreementReport,
  problems: readonly Problem[],
): string {
  const disputes = agreement.disputes.map((dispute) => {
    const known = recommendations.get(dispute.recommendation)
    return { ...dispute, document: known?.document ?? null, number: known?.number ?? null, text: known?.text ?? null }
  })
  return `${JSON.stringify({ ours, ...agreement, peopleMasiAlpha, disputes, problems }, null, 2)}\n`
}
