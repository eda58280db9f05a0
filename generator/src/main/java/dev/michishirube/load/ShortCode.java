package dev.michishirube.load;

import dev.michishirube.diagnostic.Diagnostic;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Short telephone codes such as {@code #8008}, which YAML takes for a comment without quotes. */
final class ShortCode {
  private static final Pattern CODE = Pattern.compile("^[ \\t]*(#[0-9]{3,5})(?![0-9])");

  private ShortCode() {}

  /** The code that stands where a value is missing, or the missing value itself. */
  static Yaml.Scalar recover(
      Yaml.Scalar absent, ScalarEvent event, YamlText source, List<Diagnostic> findings) {
    Mark mark = event.getStartMark().orElse(null);
    if (mark == null) {
      return absent;
    }
    Matcher code = CODE.matcher(source.lines().from(mark.getLine(), mark.getColumn()));
    if (!code.find()) {
      return absent;
    }
    int column = mark.getColumn() + code.start(1);
    var position = source.marks().at(mark.getLine(), column);
    findings.add(YamlRules.COMMENT_VALUE.at(position, code.group(1)));
    return new Yaml.Scalar(code.group(1), false, position);
  }
}
