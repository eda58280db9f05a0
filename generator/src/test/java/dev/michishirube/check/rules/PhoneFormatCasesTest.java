package dev.michishirube.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Position;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Numbers as public lists print them. A wrong area code is an error whose hint has the right
 * groups; free and navi numbers have no area code, so their groups are their owner's affair.
 */
class PhoneFormatCasesTest {
  private static final Position PLACE = new Position("content/a.yaml", 1, 1);

  @ParameterizedTest
  @CsvFileSource(resources = "/phone-format-cases.csv", useHeadersInDisplayName = true)
  void everyPrintedNumberIsClassified(
      String printed, String right, String name, String upstream, String kind) {
    Optional<Diagnostic> problem = PhoneSyntax.problem(printed, PLACE);
    switch (kind) {
      case "wrong_area_code_split" -> {
        assertThat(problem).map(d -> d.rule().id()).hasValue("contact.phone.grouping");
        assertThat(problem.orElseThrow().hint("ja")).isEqualTo("「" + right + "」と書いてください。");
      }
      case "printed_grouping_differs" -> assertThat(problem).isEmpty();
      default -> throw new AssertionError("a new kind of case: " + kind);
    }
    assertThat(PhoneSyntax.problem(right, PLACE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "03-5722-9363",
    "0120-0-78310",
    "0570-000-110",
    "0800-123-4567",
    "050-3655-1234",
    "090-1234-5678",
    "04992-2-1234",
    "0985-26-1551",
    "'#8008'",
    "110",
    "118",
    "119",
    "171",
    "188",
    "189",
    "'#7119'",
    "'#8000'",
    "'#8103'",
    "'#8778'",
    "'#8891'",
    "'#9110'",
    "'#9999'"
  })
  void numbersThatCanBeDialledArePassed(String number) {
    assertThat(PhoneSyntax.problem(number, PLACE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0570-0783-55, contact.phone.grouping",
    "0570-0783-5, contact.phone.length",
    "0120-279-8890, contact.phone.length",
    "0312-34-5678, contact.phone.grouping",
    "0-1234, contact.phone.invalid",
    "'', contact.phone.characters",
    "番号は案内で, contact.phone.characters",
    "'03‑1234‑5678', contact.phone.characters",
    "03ー1234ー5678, contact.phone.characters",
    "03.1234.5678, contact.phone.characters",
    "+81 3-5722-9363, contact.phone.country-code",
    "120-279-889, contact.phone.leading-zero",
    "911, contact.phone.short-number",
    "'#0000', contact.phone.short-number",
    "'0312345678', contact.phone.ungrouped",
  })
  void whatIsWrongIsNamed(String number, String rule) {
    assertThat(PhoneSyntax.problem(number, PLACE)).map(d -> d.rule().id()).hasValue(rule);
  }

  @Test
  void aTextOfAnyLengthIsJudgedAtOnce() {
    assertThat(PhoneSyntax.problem("0" + "-1".repeat(100_000), PLACE))
        .map(d -> d.rule().id())
        .hasValue("contact.phone.characters");
  }
}
