import { useQuery } from "@tanstack/react-query";
import { getFile } from "@/lib/files";
import { useAddress } from "./use-address";

/** A picture that its owner has uploaded and nobody else may see yet. */
export function OwnPicture({ file, label, className }: { file: string; label: string; className?: string }) {
  const { data } = useQuery(getFile(file));
  const address = useAddress(data);
  return address ? <img src={address} alt={label} className={className} /> : <div className={className} />;
}
