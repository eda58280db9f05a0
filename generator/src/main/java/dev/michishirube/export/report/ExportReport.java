package dev.michishirube.export.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.michishirube.artifact.Artifact;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Location;
import dev.michishirube.model.Site;
import dev.michishirube.render.jsonld.Unsaid;
import dev.michishirube.render.jsonld.WayHours;
import dev.michishirube.render.template.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The table of what structured data cannot say of a record: its id, where, what, and why. Nothing
 * of records at risk, nor of those whose place is secret.
 */
public final class ExportReport {
  private static final String PATH = "data/export-report.csv";

  /** Spreadsheets take a file without it for another encoding. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Site site;
  private final Words words;

  public ExportReport(Site site, Words words) {
    this.site = site;
    this.words = words;
  }

  public Artifact file() {
    StringWriter out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(
          words.get("export.id"),
          words.get("export.where"),
          words.get("export.what"),
          words.get("export.why"));
      site.centers().stream().filter(ExportReport::isTold).forEach(center -> write(center, csv));
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory", e);
    }
    return new Artifact.TextFile(PATH, out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isTold(Center center) {
    return center.lifecycle().status() == Center.Status.ACTIVE
        && !center.subject().atRisk()
        && !(center.location() instanceof Location.Secret);
  }

  private void write(Center center, CsvWriter csv) {
    for (int i = 0; i < center.channels().size(); i++) {
      Channel way = center.channels().get(i);
      if (way.isWithheld()) {
        continue;
      }
      String where = "channels/" + i + " " + words.of("channel", way.type());
      WayHours.of(site, center, way).unsaid().stream()
          .sorted()
          .forEach(unsaid -> csv.writeRecord(center.id(), where, what(unsaid), why(unsaid)));
    }
  }

  private String what(Unsaid unsaid) {
    return words.of("unsaid", unsaid);
  }

  private String why(Unsaid unsaid) {
    return words.of("unsaidWhy", unsaid);
  }
}
