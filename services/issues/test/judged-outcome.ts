/** What the input of a judgement is called, by the name of its mutation. */
export const JUDGED = {
  confirmOutcome: 'JudgeOutcomeInput',
  contestOutcome: 'JudgeOutcomeInput',
  confirmOutcomeByReceipt: 'JudgeOutcomeByReceiptInput',
  contestOutcomeByReceipt: 'JudgeOutcomeByReceiptInput',
};
