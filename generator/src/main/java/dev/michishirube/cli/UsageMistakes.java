package dev.michishirube.cli;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words that a command was given, in the language of the person. */
final class UsageMistakes {
  private UsageMistakes() {}

  static String told(ParameterException mistake, ResourceBundle words) {
    return switch (mistake) {
      case UnmatchedArgumentException e ->
          fill(words, "usage.unknown", String.join(" ", e.getUnmatched()));
      case OverwrittenOptionException e -> fill(words, "usage.twice", nameOf(e.getArgSpec()));
      case MissingParameterException e when !e.getMissing().isEmpty() -> {
        ArgSpec missing = e.getMissing().getFirst();
        yield fill(words, "usage.missing", nameOf(missing), label(missing));
      }
      default ->
          mistake.getArgSpec() == null
              ? String.valueOf(mistake.getMessage())
              : fill(
                  words,
                  "usage.value",
                  nameOf(mistake.getArgSpec()),
                  String.valueOf(mistake.getValue()),
                  label(mistake.getArgSpec()));
    };
  }

  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : label(argument);
  }

  private static String label(ArgSpec argument) {
    return argument.paramLabel();
  }

  private static String fill(ResourceBundle words, String key, Object... values) {
    return MessageFormat.format(words.getString(key), values);
  }
}
