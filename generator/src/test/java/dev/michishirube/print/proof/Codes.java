package dev.michishirube.print.proof;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.rendering.ImageType;

/** QR codes, read back from the pages as a printer renders them at 150 dpi. */
public final class Codes {
  private static final String CODE = "QR: ";
  private static final int DPI = 150;

  private Codes() {}

  /** What differs between the addresses that the codes are said to hold and those read. */
  public static List<String> unread(byte[] pdf) {
    PdfProof proof = PdfProof.read(pdf);
    Set<String> told =
        proof.pictures().stream()
            .filter(words -> words.startsWith(CODE))
            .map(words -> words.substring(CODE.length()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> read = new TreeSet<>();
    int pages = told.isEmpty() ? 0 : proof.pages().size();
    for (int page = 0; page < pages; page++) {
      read.addAll(Rendering.codes(Rendering.page(pdf, page, DPI, ImageType.GRAY)));
    }
    return read.equals(told)
        ? List.of()
        : List.of("has codes of " + told + " and is read as " + read);
  }
}
