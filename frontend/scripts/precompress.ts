import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /\.(js|css|svg|json)$/;

/** Writes every asset also as it travels, so that the server has nothing to compress. */
export function precompress(): Plugin {
  return {
    name: "precompress",
    apply: "build",
    writeBundle({ dir = "dist" }) {
      for (const name of readdirSync(`${dir}/assets`).filter((each) => TEXT.test(each))) {
        const content = readFileSync(`${dir}/assets/${name}`);
        writeFileSync(`${dir}/assets/${name}.br`, brotliCompressSync(content));
        writeFileSync(`${dir}/assets/${name}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}
