package dev.michishirube.cli;

import java.util.List;
import java.util.Map;

/** The language that the program speaks: {@code --lang}, else the locale; Japanese first. */
final class Language {
  private Language() {}

  /** {@code ja} or {@code en}. */
  static String of(List<String> arguments, Map<String, String> environment) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--lang") && i + 1 < arguments.size()) {
        return known(arguments.get(i + 1));
      }
      if (argument.startsWith("--lang=")) {
        return known(argument.substring("--lang=".length()));
      }
    }
    for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = environment.getOrDefault(name, "");
      if (value.startsWith("en_")) {
        return "en";
      }
      if (!value.isEmpty()) {
        return "ja";
      }
    }
    return "ja";
  }

  private static String known(String language) {
    return language.startsWith("en") ? "en" : "ja";
  }
}
