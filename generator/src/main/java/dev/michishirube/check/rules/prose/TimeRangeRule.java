package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;

/** A range of hours that ends before it begins, or names an hour that no clock shows. */
final class TimeRangeRule implements ProseRule {
  /** Broadcasters and helplines write 25時 and 29時 for the hours after midnight. */
  private static final int LATEST = 30 * 60;

  static final Rule REVERSED =
      Rule.warning(
          "prose.time.reversed",
          new Text("「{0}」は、終わりが始まりより前です。", "“{0}” ends before it begins."),
          new Text(
              "日をまたぐなら「翌」をつけ、またがないなら時刻を24時間で書いてください。",
              "Write 翌 when it ends the next day; else use the 24-hour clock."));
  static final Rule IMPOSSIBLE =
      Rule.error(
          "prose.time.impossible",
          new Text("「{0}」という時刻はありません。", "There is no such time: “{0}”."),
          new Text("時刻を確かめてください。", "Check the time."));

  @Override
  public List<Rule> rules() {
    return List.of(REVERSED, IMPOSSIBLE);
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    for (TimeRange range : TimeRange.in(passage.folded())) {
      if (range.from() > LATEST || range.to() > LATEST) {
        review.report(IMPOSSIBLE, passage, range.start(), range.text());
      } else if (range.isReversed()) {
        review.report(REVERSED, passage, range.start(), range.text());
      }
    }
  }
}
