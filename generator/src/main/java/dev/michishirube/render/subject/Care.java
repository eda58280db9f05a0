package dev.michishirube.render.subject;

import dev.michishirube.model.ChannelType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The troubles that cannot wait, with the topics of their desks, in the order of the page. */
enum Care {
  DANGER(List.of()),
  SUICIDE(List.of("suicide")),
  HOME(List.of("dv")),
  CHILD(List.of("child-abuse")),
  SEXUAL(List.of("sexual-violence")),
  NOWHERE(List.of("housing", "food", "living")),
  /** Somebody listens, or one cannot speak. */
  SILENT(List.of());

  private static final Set<ChannelType> WRITTEN =
      EnumSet.of(ChannelType.CHAT, ChannelType.LINE, ChannelType.SNS);

  private final List<String> topics;

  Care(List<String> topics) {
    this.topics = topics;
  }

  /** Ids of the vocabulary; a vocabulary without them has a card without desks. */
  List<String> topics() {
    return topics;
  }

  /** Part of keys of words. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ways of contact that somebody in this trouble can use. */
  boolean takes(ChannelType type) {
    return this == SILENT ? WRITTEN.contains(type) : type == ChannelType.PHONE;
  }
}
