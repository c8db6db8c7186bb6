"""The log as a transparency log: Merkle tree, tiles, signed checkpoints, proofs, and what checks them."""
