package dev.michishirube.check.format;

import dev.michishirube.check.shape.Keys;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.check.shape.Values;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Telephone;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of a channel that say how to reach it, and who pays for the call. */
final class ContactKeys {
  private ContactKeys() {}

  static Function<Values, Channel.Contact> contact(Keys keys) {
    var number =
        keys.optional("number", DatedFormat.of("number", Shapes.TEXT), "番号（03-5722-9363、#8008 など）");
    var extension = keys.optional("extension", Shapes.TEXT, "内線");
    var url = keys.optional("url", ValueFormats.URL, "ページやフォームの住所（https://…）");
    var address = keys.optional("address", DatedFormat.of("mail", Shapes.TEXT), "メールアドレス、または郵送先");
    var place = keys.optional("place", Shapes.TEXT, "会う場所");
    var department = keys.optional("department", DatedFormat.of("department", Shapes.TEXT), "担当の課");
    return in ->
        new Channel.Contact(
            in.find(number),
            in.find(extension),
            in.find(url),
            in.find(address),
            in.find(place),
            in.find(department));
  }

  /** Who pays, where the number itself tells. */
  static Channel.Toll tollOf(ChannelType type, @Nullable Dated<String> number) {
    if (type != ChannelType.PHONE || number == null) {
      return Channel.Toll.UNKNOWN;
    }
    List<Channel.Toll> tolls =
        number.periods().stream().map(p -> new Telephone(p.value()).toll()).distinct().toList();
    return tolls.size() == 1 ? tolls.getFirst() : Channel.Toll.UNKNOWN;
  }
}
