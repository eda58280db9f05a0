package dev.michishirube.cli;

import dev.michishirube.build.BuildOptions;
import dev.michishirube.build.BuildResult;
import dev.michishirube.build.Stage;
import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.DiagnosticFormat;
import dev.michishirube.diagnostic.FileExcerpts;
import dev.michishirube.diagnostic.JsonFormat;
import dev.michishirube.diagnostic.LineFormat;
import dev.michishirube.diagnostic.PrettyFormat;
import dev.michishirube.diagnostic.Summary;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine.Option;

/** How a command tells what it found. */
final class ReportOptions {
  @Option(names = "--format", paramLabel = "pretty|line|json")
  private Format format = Format.pretty;

  @Option(names = "--timings")
  private boolean timings;

  /** Prints findings, a summary and, when asked for, what each stage took. */
  void print(
      BuildResult result,
      BuildOptions options,
      PrintWriter out,
      PrintWriter err,
      ResourceBundle words) {
    List<Diagnostic> found = result.diagnostics();
    String language = words.getString("language");
    out.print(formatter(result, options, language).print(found));
    out.flush();
    if (format != Format.json) {
      err.println(Summary.of(found).text(language));
    }
    if (timings) {
      printTimings(result.timings().byStage(), err);
    }
  }

  private DiagnosticFormat formatter(BuildResult result, BuildOptions options, String language) {
    return switch (format) {
      case line -> new LineFormat(language, result.redactor());
      case json -> new JsonFormat(language, result.redactor());
      case pretty -> pretty(result, options, language);
    };
  }

  private static DiagnosticFormat pretty(
      BuildResult result, BuildOptions options, String language) {
    FileExcerpts excerpts =
        new FileExcerpts(
            file -> locate(file, options), file -> SecretFiles.holdsSecret(locate(file, options)));
    return new PrettyFormat(language, result.redactor(), excerpts, Terminal.isThere());
  }

  private static java.nio.file.Path locate(String file, BuildOptions options) {
    if (file.startsWith("content/")) {
      return options.content().resolve(file.substring("content/".length()));
    }
    return file.startsWith("templates/")
        ? options.templates().resolve(file.substring("templates/".length()))
        : java.nio.file.Path.of(file);
  }

  private static void printTimings(Map<Stage, Duration> durations, PrintWriter err) {
    Duration total = Duration.ZERO;
    for (Map.Entry<Stage, Duration> entry : durations.entrySet()) {
      total = total.plus(entry.getValue());
      String name = entry.getKey().name().toLowerCase(Locale.ROOT);
      err.printf(Locale.ROOT, "%-8s %6d ms%n", name, entry.getValue().toMillis());
    }
    err.printf(Locale.ROOT, "%-8s %6d ms%n", "total", total.toMillis());
  }

  /** The names are those of the command line. */
  enum Format {
    pretty,
    line,
    json
  }
}
