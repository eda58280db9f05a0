package dev.michishirube.cli;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.build.BuildOptions;
import dev.michishirube.build.BuildResult;
import dev.michishirube.build.SiteBuild;
import dev.michishirube.print.press.PdfPress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Queue;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guide print}: some leaflets as PDF, without the site around them. */
@Command(name = "print")
final class PrintCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SiteOptions site = new SiteOptions();
  @Mixin private ReportOptions report = new ReportOptions();

  @Option(names = "--output", paramLabel = "FILE.pdf|DIR")
  private Path output = Path.of("");

  @Parameters(paramLabel = "ID", arity = "1..*")
  private List<String> ids = List.of();

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(names = "--help", usageHelp = true)
  private boolean help;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    ResourceBundle words = spec.resourceBundle();
    BuildOptions options = site.printing();
    Queue<String> unknown = new ConcurrentLinkedQueue<>();
    Queue<Artifact.Pdf> made = new ConcurrentLinkedQueue<>();
    BuildResult result;
    try (ProgressLine progress = ProgressLine.on(err, words)) {
      result =
          new SiteBuild(options, progress, PdfPress.press()).print(ids, made::add, unknown::add);
    }
    report.print(result, options, spec.commandLine().getOut(), err, words);
    unknown.forEach(id -> err.println(MessageFormat.format(words.getString("print.unknown"), id)));
    for (Artifact.Pdf pdf : made) {
      err.println(MessageFormat.format(words.getString("print.done"), write(pdf), pdf.pages()));
    }
    if (!result.isClean()) {
      return ExitCode.CONTENT;
    }
    return unknown.isEmpty() ? ExitCode.OK : ExitCode.USAGE;
  }

  private Path write(Artifact.Pdf pdf) {
    String name = pdf.path().substring(pdf.path().lastIndexOf('/') + 1);
    Path file = output.toString().endsWith(".pdf") ? output : output.resolve(name);
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return Files.write(file, pdf.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
