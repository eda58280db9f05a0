package dev.michishirube.cli;

import dev.michishirube.build.BuildOptions;
import dev.michishirube.build.BuildResult;
import dev.michishirube.build.SiteBuild;
import dev.michishirube.print.press.PdfPress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code guide build}: builds the site and replaces the output. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SiteOptions site = new SiteOptions();
  @Mixin private ReportOptions report = new ReportOptions();

  @Option(names = "--output", paramLabel = "DIR")
  private @Nullable Path output;

  @Option(names = "--clean")
  private boolean clean;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(names = "--help", usageHelp = true)
  private boolean help;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    ResourceBundle words = spec.resourceBundle();
    BuildOptions options = site.with(output, clean);
    BuildResult result;
    try (ProgressLine progress = ProgressLine.on(err, words)) {
      result = new SiteBuild(options, progress, PdfPress.press()).publish();
    }
    report.print(result, options, spec.commandLine().getOut(), err, words);
    String outcome =
        switch (result.outcome()) {
          case PUBLISHED -> "build.done";
          case UNCHANGED -> "build.unchanged";
          case KEPT -> "build.kept";
        };
    err.println(
        MessageFormat.format(
            words.getString(outcome), result.pages(), result.files(), options.output()));
    return result.isClean() ? ExitCode.OK : ExitCode.CONTENT;
  }
}
