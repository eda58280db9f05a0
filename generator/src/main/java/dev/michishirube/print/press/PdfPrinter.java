package dev.michishirube.print.press;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.model.Site;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.print.PrintRules;
import dev.michishirube.print.Printout;
import dev.michishirube.print.SheetPrinter;
import dev.michishirube.print.font.MissingGlyph;
import dev.michishirube.print.font.Typefaces;
import dev.michishirube.print.imposition.SaddleStitch;
import dev.michishirube.print.page.Sheets;
import dev.michishirube.print.pdf.PdfWriter;
import dev.michishirube.render.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Draws the leaflets of a site as PDF. Threads share it; each borrows a compositor of its own. */
public final class PdfPrinter implements SheetPrinter {
  private final Site site;
  private final PdfWriter writer = new PdfWriter();
  private final Queue<Compositor> idle = new ConcurrentLinkedQueue<>();

  public PdfPrinter(Site site) {
    this.site = site;
  }

  @Override
  public String fingerprint() {
    return String.join("\n", publisher(), language(), Boolean.toString(site.isSample()));
  }

  @Override
  public Printout print(Edition edition, Sheet sheet) {
    Compositor compositor = idle.poll();
    Compositor used = compositor == null ? fresh() : compositor;
    try {
      return print(edition, sheet, used);
    } finally {
      idle.add(used);
    }
  }

  private Printout print(Edition edition, Sheet sheet, Compositor compositor) {
    List<Diagnostic> findings = new ArrayList<>();
    Sheets pages;
    try {
      pages =
          switch (compositor.print(edition, sheet)) {
            case Compositor.Proof.Ready ready -> ready.sheets();
            case Compositor.Proof.TooLong tooLong -> {
              findings.add(
                  PrintRules.TOO_LONG.at(edition.position(), edition.id(), tooLong.part()));
              yield compositor.running(edition, sheet);
            }
          };
    } catch (MissingGlyph missing) {
      findings.add(
          PrintRules.NO_GLYPH.at(
              edition.position(),
              edition.id(),
              missing.character(),
              String.format(Locale.ROOT, "U+%04X", missing.codePoint())));
      return new Printout(new byte[0], 0, findings);
    }
    Sheets printed = edition.form() == Form.BOOKLET_IMPOSED ? SaddleStitch.of(pages) : pages;
    return new Printout(writer.write(printed), printed.pages().size(), findings);
  }

  private Compositor fresh() {
    return new Compositor(Typefaces.load(), site.isSample(), publisher(), language());
  }

  private String publisher() {
    return site.config().publisher().name();
  }

  private String language() {
    return site.config().languages().getFirst();
  }
}
