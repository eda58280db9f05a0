package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Booking "24 hours", by a telephone that people answer on weekdays. */
final class BookingRule implements ProseRule {
  static final Rule STAFFED =
      Rule.warning(
          "prose.booking.always",
          new Text(
              "申し込みを「{0}」とありますが、方法は{1}です。人が出る時間は決まっています。",
              "Booking at “{0}”, yet it is done by {1}, which people answer at set hours."),
          new Text(
              "電話で申し込める時間を書くか、{{hours ID}} を使ってください。分からないときは、" + "「夜の申し込みは確認できていません」と書いてください。",
              "Say when the phone is answered or use {{hours ID}}; if unknown, say that."));

  private static final Pattern BOOKING = Pattern.compile("申し?込み?|予約");
  private static final Pattern ALWAYS =
      Pattern.compile("24時間(?!以内|後|前)|いつでも(?=[^。\n]{0,6}(?:申|予約))");
  private static final Pattern BY_PHONE = Pattern.compile("電話|ファックス|ファクス|FAX");

  private static final List<String> HONEST = List.of("ません", "ない", "かどうか", "ウェブ", "フォーム");

  @Override
  public List<Rule> rules() {
    return List.of(STAFFED);
  }

  /** True when the sentence around an offset is about booking. */
  static boolean isBooking(Passage passage, int offset) {
    return BOOKING.matcher(passage.sentence(offset).text()).find();
  }

  /** True when the passage names means that people have to answer. */
  static boolean isByPhone(Passage passage) {
    return BY_PHONE.matcher(passage.folded()).find();
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    Matcher always = ALWAYS.matcher(passage.folded());
    Matcher means = BY_PHONE.matcher(passage.folded());
    if (passage.quoted()
        || !always.find()
        || !isBooking(passage, always.start())
        || !means.find()
        || new Excuses(passage, HONEST).at(always.start())) {
      return;
    }
    boolean open =
        new Nearby(passage, review)
            .centersOrArticle(always.start()).stream().anyMatch(KnownCenter::isAlwaysOpen);
    if (!open) {
      review.report(STAFFED, passage, always.start(), always.group(), means.group());
    }
  }
}
