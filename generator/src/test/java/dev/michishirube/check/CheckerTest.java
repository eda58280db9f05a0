package dev.michishirube.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a record acknowledges is not told again. */
class CheckerTest {
  private static final Text ANY = new Text("", "");
  private static final Rule WARNING = Rule.warning("hours.holidays", ANY, ANY);
  private static final Rule ERROR = Rule.error("hours.syntax", ANY, ANY);

  private static final String TWO_RECORDS =
      """
      - id: first
        acknowledge: [{rule: hours.holidays, reason: 記事にない}]
        note: a
      - id: second
        note: b
      """;

  private static List<String> left(String acknowledging, Diagnostic... found) {
    Map<String, String> files = Map.of("centers/a.yaml", acknowledging);
    return new Acknowledgements(ReadContent.tree(files, new Findings()))
        .apply(List.of(found)).stream()
            .map(d -> d.position().line() + " " + d.rule().id())
            .toList();
  }

  private static Diagnostic at(Rule rule, int line) {
    return rule.at(new Position("content/centers/a.yaml", line, 1));
  }

  @Test
  void aWarningOfTheSameRecordIsDropped() {
    assertThat(left(TWO_RECORDS, at(WARNING, 3))).isEmpty();
  }

  @Test
  void aWarningOfAnotherRecordStays() {
    assertThat(left(TWO_RECORDS, at(WARNING, 3), at(WARNING, 5)))
        .containsExactly("5 hours.holidays");
  }

  @Test
  void anErrorCannotBeAcknowledged() {
    String error = TWO_RECORDS.replace("hours.holidays", "hours.syntax");
    assertThat(left(error, at(ERROR, 3))).containsExactly("3 hours.syntax", "2 acknowledge.unused");
  }

  @Test
  void anAcknowledgementThatMeetsNothingIsTold() {
    assertThat(left(TWO_RECORDS)).containsExactly("2 acknowledge.unused");
  }

  @Test
  void aFindingOnTheWholeFileBelongsToItsFirstRecord() {
    assertThat(left(TWO_RECORDS, at(WARNING, 0))).isEmpty();
  }
}
