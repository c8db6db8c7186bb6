/** A picture that somebody has uploaded and shown to everybody. */
export function Picture({ file, label, className }: { file: string; label: string; className?: string }) {
  return <img src={`/v1/files/${file}`} alt={label} loading="lazy" className={className} />;
}
