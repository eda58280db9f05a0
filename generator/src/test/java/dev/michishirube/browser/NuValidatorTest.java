package dev.michishirube.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.browser.NuValidator.Message;
import dev.michishirube.browser.NuValidator.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class NuValidatorTest {
  private final NuValidator validator = new NuValidator();

  @Test
  void aGoodPageHasNoMessages() {
    assertThat(validator.check("good", page("<h1>相談先</h1><p>窓口です。</p>"))).isEmpty();
  }

  @Test
  void errorsSayWhere() {
    List<Message> messages =
        validator.check("bad", page("<h1>相談先</h1>\n<p id=a><div id=a>x</div>"));
    assertThat(messages)
        .filteredOn(Message::isError)
        .isNotEmpty()
        .allSatisfy(message -> assertThat(message.line()).isPositive())
        .anySatisfy(message -> assertThat(message.text()).contains("Duplicate ID"));
  }

  @Test
  void warningsAreApart() {
    List<Message> messages = validator.check("w", page("<h1>あ</h1><section><p>い</p></section>"));
    assertThat(messages).extracting(Message::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void styleIsCheckedToo() {
    assertThat(validator.check("css", page("<h1>あ</h1><p style='colour: red'>い</p>")))
        .anyMatch(Message::isError);
  }

  @Test
  void manyPagesKeepTheirOrderAndNames() {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    for (int i = 0; i < 300; i++) {
      pages.put("page" + i, page("<h1>あ</h1>" + (i % 100 == 7 ? "<p></div>" : "")));
    }
    assertThat(validator.check(pages))
        .extracting(Message::page)
        .containsExactly("page7", "page107", "page207");
  }

  @Test
  void dataForProgramsIsNoScriptThatThePolicyForbids() {
    String policy =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src"
            + " 'self'\"><title>あ</title>";
    String data = "<script type=\"application/ld+json\">{}</script>";
    String run = "<script>a();</script>";
    assertThat(validator.check("data", withHead(policy + data))).isEmpty();
    String ours = "<script src=\"a.js\" defer></script>";
    assertThat(validator.check("ours", withHead(policy + data + ours))).isEmpty();
    assertThat(validator.check("run", withHead(policy + run))).isNotEmpty();
    assertThat(validator.check("both", withHead(policy + data + run))).isNotEmpty();
  }

  private static byte[] withHead(String head) {
    return ("<!doctype html>\n<html lang=\"ja\"><head><meta charset=\"utf-8\">"
            + head
            + "</head><body><h1>あ</h1></body></html>")
        .getBytes(UTF_8);
  }

  private static byte[] page(String body) {
    String html =
        "<!doctype html>\n"
            + "<html lang=\"ja\"><head><meta charset=\"utf-8\"><title>試し</title></head><body>";
    return (html + body + "</body></html>").getBytes(UTF_8);
  }
}
