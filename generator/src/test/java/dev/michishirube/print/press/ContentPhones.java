package dev.michishirube.print.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every telephone number that the files of a guide write, however they come to it. */
final class ContentPhones {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9])(?:0[0-9]{1,4}[-()]{1,2}[0-9]{1,4}[-)][0-9]{3,4}|0[0-9]{9,10}|#[0-9]{4})(?![0-9])");

  private ContentPhones() {}

  static Set<String> of(Path content) throws IOException {
    Set<String> numbers = new TreeSet<>();
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(yaml|md)")).toList()) {
        Matcher found = NUMBER.matcher(Files.readString(file));
        while (found.find()) {
          numbers.add(found.group());
        }
      }
    }
    return numbers;
  }
}
