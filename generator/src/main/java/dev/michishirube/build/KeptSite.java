package dev.michishirube.build;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Severity;
import dev.michishirube.diagnostic.Text;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a build remembers of the site that it published.
 *
 * @param inputs the hash of all that the build read, see {@link BuildInputs#ofSite}
 * @param manifest the hash of the list of its files
 * @param pages how many
 * @param files how many others
 * @param findings of the stages after the check, without secrets
 */
record KeptSite(String inputs, String manifest, int pages, int files, List<Diagnostic> findings) {
  KeptSite {
    findings = List.copyOf(findings);
  }

  /**
   * Writes it down.
   *
   * @throws IOException when it cannot be written, or a text of it is longer than 64 KB
   */
  void write(DataOutput out) throws IOException {
    out.writeUTF(inputs);
    out.writeUTF(manifest);
    out.writeInt(pages);
    out.writeInt(files);
    out.writeInt(findings.size());
    for (Diagnostic finding : findings) {
      write(finding, out);
    }
  }

  private static void write(Diagnostic finding, DataOutput out) throws IOException {
    Rule rule = finding.rule();
    out.writeUTF(rule.id());
    out.writeUTF(rule.severity().name());
    for (Text text : List.of(rule.message(), rule.hint())) {
      out.writeUTF(text.ja());
      out.writeUTF(text.en());
    }
    out.writeUTF(finding.position().file());
    out.writeInt(finding.position().line());
    out.writeInt(finding.position().column());
    out.writeInt(finding.arguments().size());
    for (String argument : finding.arguments()) {
      out.writeUTF(argument);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException when the file ends early
   * @throws IllegalArgumentException when it is damaged
   */
  static KeptSite read(DataInput in) throws IOException {
    String inputs = in.readUTF();
    String manifest = in.readUTF();
    int pages = in.readInt();
    int files = in.readInt();
    List<Diagnostic> findings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      findings.add(finding(in));
    }
    return new KeptSite(inputs, manifest, pages, files, findings);
  }

  private static Diagnostic finding(DataInput in) throws IOException {
    Rule rule = new Rule(in.readUTF(), Severity.valueOf(in.readUTF()), text(in), text(in));
    Position position = new Position(in.readUTF(), in.readInt(), in.readInt());
    List<String> arguments = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      arguments.add(in.readUTF());
    }
    return new Diagnostic(rule, position, arguments);
  }

  private static Text text(DataInput in) throws IOException {
    return new Text(in.readUTF(), in.readUTF());
  }
}
