package dev.michishirube.index.shard;

import java.util.BitSet;
import java.util.List;

/** The answers of some records to all facets: two rows of bits a facet, as lengths of runs. */
final class PlaneText {
  /** Records of a file. */
  static final int RECORDS = 1024;

  private PlaneText() {}

  static String of(List<Facet> facets, int from, int to) {
    NumberText out = new NumberText();
    for (Facet facet : facets) {
      runs(facet.yes(), from, to, out);
      runs(facet.unknown(), from, to, out);
    }
    return out.toString();
  }

  /** How many runs, then their lengths, of unset and set bits in turn; the rest is unset. */
  private static void runs(BitSet bits, int from, int to, NumberText out) {
    NumberText runs = new NumberText();
    int count = 0;
    int at = from;
    for (int start = bits.nextSetBit(from); start >= 0 && start < to; ) {
      int end = Math.min(bits.nextClearBit(start), to);
      runs.number(start - at).number(end - start);
      count++;
      at = end;
      start = bits.nextSetBit(end);
    }
    out.number(count).append(runs.toString());
  }

  static void read(NumberReader in, BitSet bits, int from) {
    int at = from;
    for (int count = in.number(); count > 0; count--) {
      int start = at + in.number();
      at = start + in.number();
      bits.set(start, at);
    }
  }
}
