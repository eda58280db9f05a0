package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Organization;
import dev.michishirube.model.SiteConfig;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Every number that a reader may dial. Former numbers are not: they may have been given up. */
final class PhoneFields {
  private PhoneFields() {}

  /** Gives each number with the place it stands at. */
  static void each(Content content, BiConsumer<String, Position> consumer) {
    Entry<SiteConfig> site = content.site();
    one(site.value().publisher().phone(), site.at("contact", "phone"), consumer);
    for (Entry<Center> center : content.centers()) {
      List<Channel> channels = center.value().channels();
      for (int i = 0; i < channels.size(); i++) {
        channel(center, i, channels.get(i), consumer);
      }
    }
    for (Entry<Organization> organization : content.organizations()) {
      Organization.ContactPoint contact = organization.value().contact();
      if (contact != null) {
        one(contact.phone(), organization.at("contact", "phone"), consumer);
        one(contact.fax(), organization.at("contact", "fax"), consumer);
      }
    }
  }

  private static void channel(
      Entry<Center> center, int index, Channel channel, BiConsumer<String, Position> consumer) {
    Dated<String> number = channel.contact().number();
    if (number != null) {
      for (int i = 0; i < number.periods().size(); i++) {
        Position at = center.at("channels", index, "number", i, "value");
        consumer.accept(number.periods().get(i).value(), at);
      }
    }
    Channel.Routing routing = channel.routing();
    if (routing != null) {
      for (Channel.AreaValues area : routing.byArea()) {
        Position at = center.at("channels", index, "by_area", area.code(), "number");
        one(area.number(), at, consumer);
      }
    }
  }

  private static void one(
      @Nullable String number, Position at, BiConsumer<String, Position> consumer) {
    if (number != null) {
      consumer.accept(number, at);
    }
  }
}
