package dev.michishirube.check.format;

import dev.michishirube.check.shape.Keys;
import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Reading;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.check.shape.Values;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.YesNo;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One way to contact a center. */
final class ChannelFormat {
  static final Shape<Channel> CHANNEL =
      Shapes.checked(ObjectShape.of("channel", ChannelFormat::declare), ChannelFormat::tellsWhy);

  private static final String NO_REASON = "";

  private ChannelFormat() {}

  private static Function<Values, Channel> declare(Keys keys) {
    var type = keys.required("type", Shapes.words(ChannelType.class), "連絡の方法");
    var label = keys.optional("label", Shapes.TEXT, "この番号などの呼び名");
    var contact = ContactKeys.contact(keys);
    var show =
        keys.optional("show", Shapes.words("yes", "withheld"), "yes 出す、withheld 出さない（理由を書く）");
    var reason = keys.optional("withheld_reason", Shapes.TEXT, "番号などを出さない理由");
    var toll =
        keys.optional(
            "toll",
            Shapes.words(Channel.Toll.class),
            "電話代：free 無料、caller かけた人、navi ナビダイヤル、unknown 分からない");
    var reachable = keys.optional("reachable_from", ChannelParts.REACHABLE, "どの電話からつながるか");
    var routed = keys.optional("routed", Shapes.words("nearest"), "nearest 近くの窓口につながる番号");
    var byArea = keys.optional("by_area", ChannelParts.BY_AREA, "つながる番号の、地域ごとの値");
    var hours =
        keys.optional(
            "hours",
            DatedFormat.of("hours", HoursFormat.HOURS),
            "受付時間（例：Mo-Fr 09:00-17:00; PH off、いつでもなら always）");
    var last = keys.optional("last_reception", DateFormats.TIME, "受付の終わり（例：\"16:30\"）");
    var bands = keys.optional("bands", ChannelParts.BANDS, "時間帯によってちがうこと");
    var booking = keys.optional("booking", BookingFormat.BOOKING, BookingFormat.WORDS);
    var former = keys.optional("former_numbers", ChannelParts.FORMER_NUMBERS, "前の番号");
    var silent = keys.optional("silent", ValueFormats.YES_NO, "声を出さずに使えるか");
    var response = keys.optional("response_time", Shapes.TEXT, "返事までの時間");
    var happens = keys.optional("what_happens", Shapes.TEXTS, "連絡するとどうなるか（順に）");
    var modes = keys.optional("modes", ChannelParts.MODES, "オンラインで選べること");
    var languages = keys.optional("languages", ChannelParts.LANGUAGES, "使える言語");
    var busy = keys.optional("busy_note", Shapes.TEXT, "つながりにくいときの案内");
    var note = keys.optional("note", Shapes.TEXT, "補足");
    var overrides = overrides(keys);
    return in -> {
      Channel.Contact reached = contact.apply(in);
      boolean withheld = in.or(show, "yes").equals("withheld");
      return new Channel(
          in.get(type),
          in.find(label),
          reached,
          withheld ? in.or(reason, NO_REASON) : null,
          in.or(toll, ContactKeys.tollOf(in.get(type), reached.number())),
          in.list(reachable),
          routing(in.find(routed), in.find(byArea)),
          in.find(hours),
          timeText(in.find(last)),
          in.list(bands),
          in.find(booking),
          in.list(former),
          in.or(silent, YesNo.UNKNOWN),
          in.find(response),
          in.list(happens),
          in.or(modes, Channel.Modes.UNKNOWN),
          in.list(languages),
          in.find(busy),
          in.find(note),
          overrides.apply(in));
    };
  }

  private static Function<Values, Channel.Overrides> overrides(Keys keys) {
    var area = keys.optional("service_area", TermsFormat.AREA, "この方法だけの対象の地域");
    var eligible = keys.optional("eligible", TermsFormat.ELIGIBLE, "この方法だけの対象の人");
    var fee = keys.optional("fee", TermsFormat.FEE, "この方法だけの費用");
    var anonymity = keys.optional("anonymity", TermsFormat.ANONYMITY, TermsFormat.ANONYMITY_WORDS);
    var accessibility =
        keys.optional("accessibility", AccessibilityFormat.ACCESSIBILITY, "この方法だけの配慮");
    return in ->
        new Channel.Overrides(
            in.find(area),
            in.find(eligible),
            in.find(fee),
            in.find(anonymity),
            in.list(accessibility));
  }

  private static Channel.@Nullable Routing routing(
      @Nullable String routed, @Nullable Map<String, Channel.AreaValues> byArea) {
    if (routed == null && byArea == null) {
      return null;
    }
    List<Channel.AreaValues> areas =
        byArea == null
            ? List.of()
            : byArea.entrySet().stream().map(e -> inArea(e.getKey(), e.getValue())).toList();
    return new Channel.Routing(areas);
  }

  private static Channel.AreaValues inArea(String code, Channel.AreaValues values) {
    return new Channel.AreaValues(code, values.hours(), values.number(), values.available());
  }

  private static @Nullable String timeText(@Nullable LocalTime time) {
    return time == null ? null : time.toString();
  }

  private static boolean tellsWhy(Yaml node, Channel channel, Reading reading) {
    boolean silent = NO_REASON.equals(channel.withheldReason());
    boolean tried = node instanceof Yaml.Mapping m && m.get("withheld_reason") != null;
    if (silent && !tried) {
      reading.report(FormatRules.WITHHELD_REASON, node);
    }
    return !silent;
  }
}
