package dev.michishirube.cli;

import dev.michishirube.build.BuildOptions;
import dev.michishirube.build.BuildResult;
import dev.michishirube.build.SiteBuild;
import dev.michishirube.print.press.PdfPress;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code guide check}: everything that a build does but writing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SiteOptions site = new SiteOptions();
  @Mixin private ReportOptions report = new ReportOptions();

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(names = "--help", usageHelp = true)
  private boolean help;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    ResourceBundle words = spec.resourceBundle();
    BuildOptions options = site.with(null, false);
    BuildResult result;
    try (ProgressLine progress = ProgressLine.on(err, words)) {
      result = new SiteBuild(options, progress, PdfPress.press()).check();
    }
    report.print(result, options, spec.commandLine().getOut(), err, words);
    return result.isClean() ? ExitCode.OK : ExitCode.CONTENT;
  }
}
