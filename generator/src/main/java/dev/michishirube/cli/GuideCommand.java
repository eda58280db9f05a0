package dev.michishirube.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code guide}: the commands. */
@Command(
    name = "guide",
    subcommands = {BuildCommand.class, CheckCommand.class, PrintCommand.class, SearchCommand.class},
    mixinStandardHelpOptions = false,
    versionProvider = Version.class)
final class GuideCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(names = "--help", usageHelp = true)
  private boolean help;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(names = "--version", versionHelp = true)
  private boolean version;

  @SuppressWarnings("UnusedVariable") // Language reads it before picocli does
  @Option(names = "--lang", paramLabel = "ja|en", scope = CommandLine.ScopeType.INHERIT)
  private Spoken language = Spoken.ja;

  /** The names are those of the command line. */
  enum Spoken {
    ja,
    en
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
