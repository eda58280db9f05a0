package dev.michishirube.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** The program's entry point. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // What the program prints must not depend on the machine's locale.
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(args, out, err));
  }

  /** Runs a command and gives its exit code. */
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    String language = Language.of(Arrays.asList(args), System.getenv());
    ResourceBundle words =
        ResourceBundle.getBundle(
            "dev.michishirube.cli.commands",
            Locale.of(language),
            // Else the machine's locale would win over Japanese, which has the base name.
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    CommandLine line = new CommandLine(new GuideCommand());
    line.setResourceBundle(words);
    line.getSubcommands().values().forEach(sub -> sub.setResourceBundle(words));
    line.setOut(out);
    line.setErr(err);
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler(
        (e, unused) -> {
          err.println(words.getString("usage.wrong") + " " + UsageMistakes.told(e, words));
          err.println(words.getString("usage.help"));
          return ExitCode.USAGE;
        });
    line.setExecutionExceptionHandler((e, command, result) -> Failures.report(e, err, words));
    try {
      return line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return Failures.report(new IllegalStateException(e), err, words);
    }
  }
}
