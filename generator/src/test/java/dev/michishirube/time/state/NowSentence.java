package dev.michishirube.time.state;

import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.service.Reason;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The sentences that the script of the page must say, written a second time and without it. */
final class NowSentence {
  private NowSentence() {}

  /**
   * @param night what holds began yesterday
   */
  static String of(State state, LocalDateTime now, boolean night) {
    return switch (state) {
      case State.Open open -> open(open, now);
      case State.RoundTheClock clock -> "いま受付中（24時間受付）";
      case State.Closed closed ->
          closed.next().opens() == null
              ? "いまは時間外です。次の受付日は確認できていません"
              : "いまは時間外です" + next(closed.next(), now);
      case State.ReceptionOver over ->
          "新しい受付は終わっています（" + end(over.closes(), now) + "に閉まります）" + next(over.next(), now);
      case State.ByArrangement words -> throw new IllegalStateException("not in a code");
      case State.NotConfirmed unknown ->
          unknown(unknown.reason(), night) + next(unknown.next(), now);
    };
  }

  private static String open(State.Open open, LocalDateTime now) {
    String until = end(open.until(), now) + "まで";
    if (open.lastReception() != null) {
      return "いま受付中（" + until + "。新しい受付は" + end(open.lastReception(), now) + "まで）";
    }
    return open.then() == Opening.UNKNOWN
        ? "いま受付中（" + until + "。そのあとは確認できていません）"
        : "いま受付中（" + until + "）";
  }

  private static String unknown(Reason reason, boolean night) {
    return switch (reason) {
      case USUAL, STATED -> "いまの受付は確認できていません";
      case HOLIDAY -> night ? "いまの受付は確認できていません" : "今日は祝日です。受付は確認できていません";
      case LOCAL_DAY -> night ? "いまの受付は確認できていません" : "今日は地域の休みの日です。受付は確認できていません";
      case SINGLE_DAY -> night ? "いまの受付は確認できていません" : "今日はいつもとちがう日です。受付は確認できていません";
      case YEAR_END -> "年末年始の受付は確認できていません";
      case MID_AUGUST -> "お盆のころの受付は確認できていません";
      case APPROXIMATE -> "受付時間はめやすです。事前に確認してください";
      case UNCERTAIN -> "受付時間は確認できていません。事前に確認してください";
      case WORDS -> "受付できる時間は、事前に確認してください";
      case NO_HOURS -> "受付時間は確認できていません";
    };
  }

  private static String next(Next next, LocalDateTime now) {
    LocalDateTime opens = next.opens();
    if (opens == null) {
      return "";
    }
    LocalDate doubt = next.unconfirmed();
    boolean sure = doubt == null || doubt.equals(opens.toLocalDate());
    return "。次は" + start(opens, now) + "から" + (sure ? "" : "（その前に、確認できていない日があります）");
  }

  private static String start(LocalDateTime opens, LocalDateTime now) {
    long ahead = ChronoUnit.DAYS.between(now.toLocalDate(), opens.toLocalDate());
    String weekday = opens.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.JAPANESE);
    String day =
        switch ((int) ahead) {
          case 0 -> "今日";
          case 1 -> "明日";
          case 2, 3, 4, 5, 6 -> weekday.substring(0, 2);
          default ->
              (ahead < 300 ? "" : opens.getYear() + "年")
                  + opens.getMonthValue()
                  + "月"
                  + opens.getDayOfMonth()
                  + "日（"
                  + weekday.substring(0, 2)
                  + "）";
        };
    return day + " " + clock(opens);
  }

  private static String end(LocalDateTime at, LocalDateTime now) {
    LocalDateTime midnight = now.toLocalDate().plusDays(1).atStartOfDay();
    if (at.equals(midnight)) {
      return "24時";
    }
    return at.isBefore(midnight) ? clock(at) : "明日 " + clock(at);
  }

  private static String clock(LocalDateTime at) {
    return at.getMinute() == 0
        ? at.getHour() + "時"
        : String.format(Locale.ROOT, "%d時%02d分", at.getHour(), at.getMinute());
  }
}
