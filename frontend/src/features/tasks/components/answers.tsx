/** What the task asked and what was answered. */
export function Answers({
  questions,
  answers,
}: {
  questions: readonly string[];
  answers: readonly string[];
}) {
  if (answers.length === 0) return null;
  return (
    <dl className="space-y-2 text-small">
      {answers.map((answer, index) => (
        <div key={questions[index] ?? answer}>
          <dt className="text-ink-soft">
            <bdi>{questions[index]}</bdi>
          </dt>
          <dd dir="auto">{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
