package dev.michishirube.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DiagnosticFormatTest {
  private static final Rule FORMAT =
      Rule.error(
          "contact.phone.format",
          new Text("「{0}」は電話番号の書き方ではありません。", "\"{0}\" is no phone number."),
          new Text("「{1}」と書いてください。", "Write \"{1}\"."));
  private static final Rule DATE =
      Rule.note("evidence.source.undated", new Text("日付がありません。", "No date."), new Text("", ""));
  private static final Position PLACE = new Position("content/centers/a.yaml", 14, 7);
  private static final List<Diagnostic> ONE =
      List.of(FORMAT.at(PLACE, "03 5722 9363", "03-5722-9363"));

  @Test
  void lineFormatPutsTheHintUnderTheFinding() {
    assertThat(new LineFormat("ja", UnaryOperator.identity()).print(ONE))
        .isEqualTo(
            """
            content/centers/a.yaml:14:7: error [contact.phone.format] 「03 5722 9363」は電話番号の書き方ではありません。
                「03-5722-9363」と書いてください。
            """);
    assertThat(new LineFormat("en", UnaryOperator.identity()).print(ONE))
        .contains("error [contact.phone.format] \"03 5722 9363\" is no phone number.\n    Write");
  }

  @Test
  void jsonIsOneDocumentWithPermanentKeys() {
    assertThat(new JsonFormat("en", UnaryOperator.identity()).print(ONE))
        .isEqualTo(
            """
            {
              "findings": [
                {"rule": "contact.phone.format", "severity": "error", "file": "content/centers/a.yaml", "line": 14, "column": 7, "message": "\\"03 5722 9363\\" is no phone number.", "hint": "Write \\"03-5722-9363\\"."}
              ],
              "errors": 1,
              "warnings": 0,
              "notes": 0
            }
            """);
    assertThat(new JsonFormat("ja", UnaryOperator.identity()).print(List.of()))
        .contains("\"findings\": [],");
  }

  @Test
  void theCaretCountsFullWidthCharactersAsTwoColumns() {
    Excerpts excerpts = position -> Optional.of("電話番号: 03 5722 9363");
    assertThat(new PrettyFormat("ja", UnaryOperator.identity(), excerpts, false).print(ONE))
        .isEqualTo(
            """
            エラー： 「03 5722 9363」は電話番号の書き方ではありません。
              content/centers/a.yaml:14:7  [contact.phone.format]
                14 | 電話番号: 03 5722 9363
                   |           ^
              直し方：「03-5722-9363」と書いてください。

            """);
  }

  @Test
  void longLinesAreCutAroundTheCaret() {
    String line = "あ".repeat(300) + "番";
    Excerpts excerpts = position -> Optional.of(line);
    Diagnostic far = FORMAT.at(new Position("content/a.yaml", 3, 301), "1", "2");
    String text =
        new PrettyFormat("ja", UnaryOperator.identity(), excerpts, false).print(List.of(far));
    assertThat(text).contains("     3 | … " + "あ".repeat(60) + "番\n");
    assertThat(text).contains("       | " + " ".repeat(122) + "^\n");
  }

  @Test
  void secretsAreReplacedInEveryForm() {
    UnaryOperator<String> redactor = text -> text.replace("5722", "〔非公開〕");
    Excerpts excerpts = position -> Optional.of("number: 03 5722 9363");
    for (DiagnosticFormat format :
        List.of(
            new LineFormat("ja", redactor),
            new JsonFormat("ja", redactor),
            new PrettyFormat("ja", redactor, excerpts, true))) {
      assertThat(format.print(ONE)).contains("〔非公開〕").doesNotContain("5722");
    }
  }

  @Test
  void filesWithSecretsAreNotQuoted() {
    FileExcerpts excerpts =
        new FileExcerpts(
            file -> {
              throw new AssertionError("read " + file);
            },
            file -> true);
    assertThat(excerpts.line(PLACE)).isEmpty();
  }

  @Test
  void manyNotesOfOneRuleAreCutForPeople() {
    List<Diagnostic> notes = Collections.nCopies(10, DATE.at(PLACE));
    String text =
        new PrettyFormat("ja", UnaryOperator.identity(), Excerpts.NONE, false).print(notes);
    assertThat(text.lines().filter(l -> l.startsWith("メモ："))).hasSize(3);
    assertThat(text).contains("[evidence.source.undated] はほかに7件あります。");
  }

  @Test
  void theSummaryCountsBySeverity() {
    assertThat(new Summary(3, 2, 0).text("ja")).isEqualTo("エラー 3件、注意 2件");
    assertThat(new Summary(1, 0, 2).text("en")).isEqualTo("1 error, 2 notes");
    assertThat(Summary.of(List.of()).text("ja")).isEqualTo("問題は見つかりませんでした。");
  }
}
