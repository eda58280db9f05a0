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
import dev.michishirube.model.Channel.Toll;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Event;
import dev.michishirube.model.Fee;
import dev.michishirube.model.Telephone;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 「すべて無料」 where the caller pays for the call. */
final class FreeTexts implements ContentRule {
  static final Rule NOT_ALL_FREE =
      Rule.warning(
          "fee.free.text",
          new Text("「{0}」とありますが、{1}は本人が払います。", "It says 「{0}」, but the person pays for {2}."),
          new Text(
              "「相談は無料です。{1}はかかります」のように書いてください。",
              "Say what is free and what is not: 「相談は無料です。{1}はかかります」."));

  private static final Pattern ALL_FREE =
      Pattern.compile("(?:すべて|全て|全部|完全|一切)無料|(?:お金|費用|料金)は(?:一切|いっさい|まったく)|一切(?:お金|費用|料金)");

  @Override
  public List<Rule> rules() {
    return List.of(NOT_ALL_FREE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      RecordTexts.each(
          center.source(),
          (key, text) -> {
            Matcher free = ALL_FREE.matcher(text.text());
            if (free.find()) {
              report(center.value(), free.group(), text.position(), findings);
            }
          });
    }
  }

  private static void report(Center center, String words, Position at, Findings findings) {
    Set<String> paid = paidByUser(center);
    if (!paid.isEmpty()) {
      String ja = String.join("・", paid.stream().map(FreeTexts::japanese).toList());
      findings.add(NOT_ALL_FREE.at(at, words, ja, String.join(", ", paid)));
    }
  }

  private static Set<String> paidByUser(Center center) {
    Set<String> paid = new LinkedHashSet<>();
    fee(center.terms().fee(), paid);
    for (Channel channel : center.channels()) {
      fee(channel.overrides().fee(), paid);
      if (channel.type() == ChannelType.PHONE && isCharged(channel)) {
        paid.add("call");
      }
    }
    for (Event event : center.events()) {
      fee(event.fee(), paid);
    }
    return paid;
  }

  private static void fee(@Nullable Dated<Fee> fee, Set<String> paid) {
    if (fee != null) {
      for (Dated.Period<Fee> period : fee.periods()) {
        paid.addAll(period.value().borneByUser());
        if (period.value().type() == Fee.Type.PAID || period.value().type() == Fee.Type.PARTLY) {
          paid.add("fee");
        }
      }
    }
  }

  private static boolean isCharged(Channel channel) {
    if (channel.toll() != Toll.UNKNOWN) {
      return channel.toll() != Toll.FREE;
    }
    Dated<String> number = channel.contact().number();
    Toll told =
        number == null ? Toll.UNKNOWN : new Telephone(number.periods().getFirst().value()).toll();
    return told == Toll.CALLER || told == Toll.NAVI;
  }

  private static String japanese(String cost) {
    return switch (cost) {
      case "call" -> "通話料";
      case "data" -> "通信料";
      case "transport" -> "交通費";
      case "materials" -> "材料費";
      case "postage" -> "郵送料";
      case "meal" -> "食事代";
      case "venue" -> "会場代";
      case "insurance" -> "保険料";
      case "fee" -> "利用料の一部";
      default -> "そのほかの費用";
    };
  }
}
