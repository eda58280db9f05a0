package dev.michishirube.print.proof;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong in a PDF; nothing when it keeps both PDF/UA-1 and PDF/A-2a. */
public final class VeraPdf {
  private static final List<PDFAFlavour> FLAVOURS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  private VeraPdf() {}

  /** Every rule that is broken, with the first thing that breaks it, sorted. */
  public static List<String> failures(byte[] pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    TreeSet<String> failures = new TreeSet<>();
    for (PDFAFlavour flavour : FLAVOURS) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        for (TestAssertion wrong : validator.validate(parser).getTestAssertions()) {
          failures.add(
              String.format(
                  Locale.ROOT,
                  "%s %s-%d: %s (%s)",
                  flavour.getId(),
                  wrong.getRuleId().getClause(),
                  wrong.getRuleId().getTestNumber(),
                  wrong.getMessage(),
                  wrong.getLocation().getContext()));
        }
      } catch (Exception e) {
        throw new IllegalStateException("veraPDF cannot read it", e);
      }
    }
    return List.copyOf(failures);
  }
}
