package dev.michishirube.render.markdown;

import static dev.michishirube.render.markdown.MarkdownSample.html;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectivesTest {
  @Test
  void aloneOnItsLineIsABlock() {
    assertThat(html("前\n{{center meguro-dial}}\n{{list topic=hikikomori area=\"13 14\"}}\n後"))
        .isEqualTo(
            """
            <p>前</p>
            <div><b>center[meguro-dial]{}</b></div>
            <div><b>list[]{topic=hikikomori, area=13 14}</b></div>
            <p>後</p>""");
    assertThat(html("- {{center a}}\n\n> {{program b}}"))
        .contains("<li>\n<div>", "<blockquote>\n<div>");
  }

  @Test
  void insideTextIsInline() {
    assertThat(html("電話（{{phone yorisoi}}、{{ hours　yorisoi }}）"))
        .isEqualTo("<p>電話（<b>phone[yorisoi]{}</b>、<b>hours[yorisoi]{}</b>）</p>");
    assertThat(html("| a |\n|---|\n| {{phone x}} |")).contains("<td><b>phone[x]{}</b></td>");
  }

  @Test
  void wordsOfASentenceDoNotBreakIt() {
    assertThat(html("電話は\n{{phone x}}\nです。")).isEqualTo("<p>電話は<b>phone[x]{}</b>です。</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{centre x}}",
        "a {{centre x}} b",
        "{{center x",
        "a {{center x と b",
        "{{center x}",
        "{center x}",
        "a {center x}} b",
        "{{}}",
        "｛｛center x｝｝",
        "{{list topic=a topic=b}}",
        "{{list topic=\"a}}",
        "{{list topic＝a}}",
      })
  void unreadableBracesStayAsText(String text) {
    assertThat(html(text).replaceAll("</?(b|div)>", ""))
        .isEqualTo("<p>" + text.replace("\"", "&quot;") + "</p>");
  }

  @Test
  void bracesThatAreNeverClosedDoNotSwallowTheNext() {
    assertThat(html("{{center {{phone x}}")).isEqualTo("<p>{{center <b>phone[x]{}</b></p>");
  }

  @Test
  void codeAndEscapesHoldNoDirective() {
    assertThat(html("`{{center x}}` \\{\\{center x}}"))
        .isEqualTo("<p><code>{{center x}}</code> {{center x}}</p>");
  }

  @Test
  void aLinkAroundADirectiveGivesWay() {
    assertThat(html("[{{phone x}}](/a/)")).isEqualTo("<p><b>phone[x]{}</b></p>");
  }
}
