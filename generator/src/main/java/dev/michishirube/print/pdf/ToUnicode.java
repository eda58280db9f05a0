package dev.michishirube.print.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** The CMap by which the codes of a face are read as text (ISO 32000-1, 9.10.3). */
final class ToUnicode {
  private static final int BLOCK = 100;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ToUnicode() {}

  /** {@code texts} belong to the codes 1, 2, 3 … */
  static byte[] of(List<String> texts) {
    StringBuilder out =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    for (int from = 0; from < texts.size(); from += BLOCK) {
      int to = Math.min(from + BLOCK, texts.size());
      out.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        out.append('<').append(HEX.toHexDigits((char) (i + 1))).append("> <");
        HEX.formatHex(out, texts.get(i).getBytes(StandardCharsets.UTF_16BE));
        out.append(">\n");
      }
      out.append("endbfchar\n");
    }
    out.append(
        """
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end
        """);
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
