/**
 * How the code is cut: what every page needs comes as two files, the libraries (which change seldom) and our
 * own; everything else stays with the pages that ask for it.
 */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const LIBRARIES =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack|i18next|react-i18next|html-parse-stringify|void-elements|openapi-fetch|lucide-react)\//;

export const libraries = { name: "libraries", test: LIBRARIES, priority: 2 };

/** Our own modules that the entry imports without waiting, directly or through others. */
export function base(entry: string) {
  let found: Set<string> | null = null;
  return {
    debugName: "base",
    test: /\/src\//,
    name: (id: string, graph: Graph) => {
      found ??= reachable(entry, graph);
      return id !== entry && found.has(id) ? "base" : null;
    },
  };
}

function reachable(entry: string, graph: Graph): Set<string> {
  const found = new Set([entry]);
  for (const id of found) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) {
      if (next.includes("/src/") && !next.includes("node_modules")) found.add(next);
    }
  }
  return found;
}
