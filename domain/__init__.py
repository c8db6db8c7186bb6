"""What Souk is, in the standard library alone: no clock, no chance, no input or output."""
