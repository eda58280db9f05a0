package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Booking;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Closures;
import dev.michishirube.model.Dated;
import dev.michishirube.time.Hours;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Everywhere that hours are written. */
final class HoursFields {
  private HoursFields() {}

  /** The weekly hours of each way of contact, with the place they stand at. */
  static void weekly(Content content, BiConsumer<Hours, Position> consumer) {
    for (Entry<Center> center : content.centers()) {
      List<Channel> channels = center.value().channels();
      for (int i = 0; i < channels.size(); i++) {
        Dated<Hours> hours = channels.get(i).hours();
        if (hours != null) {
          for (int j = 0; j < hours.periods().size(); j++) {
            Position at = center.at("channels", i, "hours", j, "value");
            consumer.accept(hours.periods().get(j).value(), at);
          }
        }
        areas(center, i, channels.get(i).routing(), consumer);
      }
    }
  }

  /** These, and those of bands, bookings, languages and single days. */
  static void each(Content content, BiConsumer<Hours, Position> consumer) {
    weekly(content, consumer);
    for (Entry<Center> center : content.centers()) {
      List<Channel> channels = center.value().channels();
      for (int i = 0; i < channels.size(); i++) {
        parts(center, i, channels.get(i), consumer);
      }
      List<Closures.DayException> days = center.value().closures().exceptions();
      for (int i = 0; i < days.size(); i++) {
        one(days.get(i).hours(), center.at("exceptions", i, "hours"), consumer);
      }
    }
  }

  private static void areas(
      Entry<Center> center,
      int index,
      Channel.@Nullable Routing routing,
      BiConsumer<Hours, Position> consumer) {
    if (routing != null) {
      for (Channel.AreaValues area : routing.byArea()) {
        one(area.hours(), center.at("channels", index, "by_area", area.code(), "hours"), consumer);
      }
    }
  }

  private static void parts(
      Entry<Center> center, int index, Channel channel, BiConsumer<Hours, Position> consumer) {
    for (int j = 0; j < channel.bands().size(); j++) {
      Position at = center.at("channels", index, "bands", j, "hours");
      consumer.accept(channel.bands().get(j).hours(), at);
    }
    for (int j = 0; j < channel.languages().size(); j++) {
      Position at = center.at("channels", index, "languages", j, "hours");
      one(channel.languages().get(j).hours(), at, consumer);
    }
    Booking booking = channel.booking();
    if (booking != null) {
      one(booking.hours(), center.at("channels", index, "booking", "hours"), consumer);
    }
  }

  private static void one(
      @Nullable Hours hours, Position at, BiConsumer<Hours, Position> consumer) {
    if (hours != null) {
      consumer.accept(hours, at);
    }
  }
}
