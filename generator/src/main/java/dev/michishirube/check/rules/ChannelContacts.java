package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Each way of contact needs what it is contacted by, and nothing that belongs to another way. */
final class ChannelContacts implements ContentRule {
  static final Rule MISSING =
      Rule.error(
          "channel.contact.missing",
          new Text("{0} の {1} がありません。", "The {0} channel has no {1}."),
          new Text(
              "「{1}: …」の行を加えてください。出せないときは「show: withheld」と「withheld_reason: …」を書きます。",
              "Add \"{1}: …\", or \"show: withheld\" with \"withheld_reason: …\"."));
  static final Rule UNTOLD =
      Rule.note(
          "channel.contact.untold",
          new Text("{0} の連絡先（{1}）が書いてありません。", "The {0} channel has no {1}."),
          new Text(
              "分かるときは「{1}: …」を加えてください。ページには、公式の案内で確かめるよう出ます。",
              "Add \"{1}: …\" when it is known; the page leads to the official one until then."));
  static final Rule MISPLACED =
      Rule.error(
          "channel.contact.misplaced",
          new Text("{0} に {1} は書けません。", "A {0} channel cannot have {1}."),
          new Text(
              "この行を消すか、{2} の連絡方法を別に加えてください。", "Remove the line, or add a channel of type {2}."));

  /** What a way needs. Those left out are arranged by another way of the same record. */
  private static final Map<ChannelType, String> NEEDS = new EnumMap<>(ChannelType.class);

  static {
    NEEDS.put(ChannelType.PHONE, "number");
    NEEDS.put(ChannelType.FAX, "number");
    NEEDS.put(ChannelType.EMAIL, "address");
    NEEDS.put(ChannelType.WEB_FORM, "url");
    NEEDS.put(ChannelType.CHAT, "url");
  }

  @Override
  public List<Rule> rules() {
    return List.of(MISSING, UNTOLD, MISPLACED);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      List<Channel> channels = center.value().channels();
      for (int i = 0; i < channels.size(); i++) {
        missing(center, i, channels.get(i), findings);
        misplaced(center, i, channels.get(i), findings);
      }
    }
  }

  private static void missing(Entry<Center> center, int index, Channel channel, Findings findings) {
    String need = NEEDS.get(channel.type());
    if (need == null || channel.isWithheld() || channel.routing() != null) {
      return;
    }
    if (!center.has("channels", index, need)) {
      Rule rule = need.equals("number") ? MISSING : UNTOLD;
      findings.add(rule.at(center.at("channels", index, "type"), Words.of(channel.type()), need));
    }
  }

  private static void misplaced(
      Entry<Center> center, int index, Channel channel, Findings findings) {
    boolean dialled = channel.type() == ChannelType.PHONE || channel.type() == ChannelType.FAX;
    if (channel.contact().number() != null && !dialled) {
      report(center, index, channel, "number", "phone", findings);
    }
    if (channel.contact().address() != null && dialled) {
      report(center, index, channel, "address", "email", findings);
    }
  }

  private static void report(
      Entry<Center> center, int i, Channel channel, String key, String type, Findings findings) {
    findings.add(MISPLACED.at(center.at("channels", i, key), Words.of(channel.type()), key, type));
  }
}
