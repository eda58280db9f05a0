package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Channel.Toll;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Telephone;
import java.time.LocalDate;
import java.util.List;

/** Who pays is told by the number: a reader without money must be able to trust it. */
final class PhoneTolls implements ContentRule {
  static final Rule TOLL =
      Rule.warning(
          "contact.phone.toll",
          new Text(
              "「{0}」は toll: {1} と書いてありますが、番号からは {2} です。",
              "\"{0}\" says toll: {1}, but by its number it is {2}."),
          new Text("「toll: {2}」と書くか、toll の行を消してください。", "Write \"toll: {2}\" or remove toll."));

  @Override
  public List<Rule> rules() {
    return List.of(TOLL);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      List<Channel> channels = center.value().channels();
      for (int i = 0; i < channels.size(); i++) {
        Channel channel = channels.get(i);
        Dated<String> number = channel.contact().number();
        if (channel.type() == ChannelType.PHONE && number != null) {
          toll(center, i, channel, number.periods().getFirst().value(), findings);
        }
      }
    }
  }

  private static void toll(
      Entry<Center> center, int index, Channel channel, String number, Findings findings) {
    Toll told = new Telephone(number).toll();
    Toll given = channel.toll();
    // A desk may take over the cost of an ordinary call only by a number made for that.
    if (told != Toll.UNKNOWN && given != Toll.UNKNOWN && told != given) {
      findings.add(
          TOLL.at(center.at("channels", index, "toll"), number, Words.of(given), Words.of(told)));
    }
  }
}
