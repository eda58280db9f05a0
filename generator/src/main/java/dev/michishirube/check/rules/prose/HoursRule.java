package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.time.Hours;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours typed by hand beside a record that has them: the two drift apart. */
final class HoursRule implements ProseRule {
  private static final Text DIRECTIVE =
      new Text(
          "{{hours {1}}} と書くと、記録の時間がそのまま出ます。",
          "Write {{hours {1}}}: it prints the hours of the record.");
  static final Rule ALWAYS =
      Rule.warning(
          "prose.hours.always",
          new Text(
              "「{0}」とありますが、記録 {1} の受付時間は24時間ではありません。",
              "“{0}”, yet the hours of record {1} are others."),
          DIRECTIVE);
  static final Rule DIFFERS =
      Rule.warning(
          "prose.hours.differs",
          new Text("「{0}」は、記録 {1} の受付時間と合いません。", "“{0}” differs from the hours of record {1}."),
          DIRECTIVE);
  static final Rule TYPED =
      Rule.note(
          "prose.hours.typed",
          new Text(
              "時間「{0}」が手で書かれています。記録 {1} にもあります。",
              "The hours “{0}” are typed by hand; record {1} has them too."),
          DIRECTIVE);

  private static final Pattern AROUND_THE_CLOCK =
      Pattern.compile("(?:24時間|二十四時間)(?!以内|以上|後|前|ごと|ほど|営業)(?:365日|対応|受付|体制|無料)*+");
  private static final List<String> HONEST = List.of("ません", "ない", "かどうか", "ますか", "とはかぎ", "とは限");

  @Override
  public List<Rule> rules() {
    return List.of(ALWAYS, DIFFERS, TYPED);
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    if (passage.quoted()) {
      return;
    }
    Nearby nearby = new Nearby(passage, review);
    Excuses honest = new Excuses(passage, HONEST);
    boolean byPhone = BookingRule.isByPhone(passage);
    Matcher always = AROUND_THE_CLOCK.matcher(passage.folded());
    while (always.find()) {
      boolean booking = byPhone && BookingRule.isBooking(passage, always.start());
      if (!booking && !honest.at(always.start())) {
        aroundTheClock(passage, always.start(), always.group(), nearby, review);
      }
    }
    for (TimeRange range : TimeRange.in(passage.folded())) {
      typed(passage, range, nearby, review);
    }
  }

  private static void aroundTheClock(
      Passage passage, int offset, String text, Nearby nearby, Review review) {
    List<KnownCenter> near =
        nearby.centersOrArticle(offset).stream().filter(c -> !c.hours().isEmpty()).toList();
    Optional<KnownCenter> open = near.stream().filter(KnownCenter::isAlwaysOpen).findFirst();
    if (open.isPresent() && passage.kind() != Passage.Kind.TITLE) {
      review.report(TYPED, passage, offset, text, open.get().id());
    } else if (open.isEmpty() && !near.isEmpty()) {
      review.report(ALWAYS, passage, offset, text, near.getFirst().id());
    }
  }

  private static void typed(Passage passage, TimeRange range, Nearby nearby, Review review) {
    List<KnownCenter> near =
        nearby.centers(range.start()).stream().filter(c -> !c.hours().isEmpty()).toList();
    Optional<KnownCenter> same = near.stream().filter(c -> has(c, range.osm())).findFirst();
    if (same.isPresent()) {
      review.report(TYPED, passage, range.start(), range.text(), same.get().id());
    } else if (near.size() == 1) {
      review.report(DIFFERS, passage, range.start(), range.text(), near.getFirst().id());
    }
  }

  private static boolean has(KnownCenter center, String osm) {
    return center.hours().stream()
        .anyMatch(h -> h instanceof Hours.Spec s && s.spec().contains(osm));
  }
}
