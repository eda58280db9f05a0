package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Dated;
import dev.michishirube.time.Hours;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Nobody may be told "24 hours" by one field and find the desk closed by another. */
final class AroundTheClock implements ContentRule {
  static final Rule TEXT_ONLY =
      Rule.warning(
          "hours.text.around-the-clock",
          new Text(
              "文には「24時間」とありますが、時間は「{0}」です。", "The words say 24 hours, but the hours are \"{0}\"."),
          new Text(
              "公式の案内でたしかめて、文か hours を直してください。",
              "Check the official page; mend the words or hours."));
  static final Rule SPEC_ONLY =
      Rule.warning(
          "hours.text.not-around-the-clock",
          new Text(
              "時間は always（24時間）ですが、文には「{0}」とあります。",
              "The hours are always, but the words say \"{0}\"."),
          new Text(
              "公式の案内でたしかめて、文か hours を直してください。",
              "Check the official page; mend the words or hours."));

  private static final Pattern ALL_DAY = Pattern.compile("(24|二十四)時間(?!以内|前|後|後に|未満)");
  private static final Pattern LIMITED =
      Pattern.compile("平日|土日|休み|休業|を除く|[0-9]{1,2}[時:][0-9]*.{0,3}[〜～~-]");

  @Override
  public List<Rule> rules() {
    return List.of(TEXT_ONLY, SPEC_ONLY);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      List<Channel> channels = center.value().channels();
      for (int i = 0; i < channels.size(); i++) {
        channel(center, i, channels.get(i), findings);
      }
    }
  }

  private static void channel(Entry<Center> center, int index, Channel channel, Findings findings) {
    Dated<Hours> hours = channel.hours();
    if (hours == null || !(hours.periods().getFirst().value() instanceof Hours.Spec spec)) {
      return;
    }
    if (OpenHours.isAlways(spec)) {
      limited(spec.text(), center.at("channels", index, "hours", 0, "value", "text"), findings);
      return;
    }
    for (Said said :
        List.of(
            new Said(spec.text(), center.at("channels", index, "hours", 0, "value", "text")),
            new Said(channel.label(), center.at("channels", index, "label")),
            new Said(channel.note(), center.at("channels", index, "note")))) {
      if (said.text() != null && ALL_DAY.matcher(fold(said.text())).find()) {
        findings.add(TEXT_ONLY.at(said.at(), spec.spec()));
      }
    }
  }

  private static void limited(@Nullable String text, Position at, Findings findings) {
    if (text != null && LIMITED.matcher(fold(text)).find() && !ALL_DAY.matcher(fold(text)).find()) {
      findings.add(SPEC_ONLY.at(at, text));
    }
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private record Said(@Nullable String text, Position at) {}
}
