package dev.michishirube.render.part;

import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Fee;
import dev.michishirube.render.view.TextView;
import java.util.Locale;

/** Who pays, in a few words: of a call the call, of other ways the advice. Unknown is said. */
public final class CostWords {
  private final PageContext page;

  public CostWords(PageContext page) {
    this.page = page;
  }

  /** Of one way of a record. */
  public TextView of(Center center, Channel channel) {
    if (channel.type() == ChannelType.PHONE) {
      return page.word("cost.call." + channel.toll().name().toLowerCase(Locale.ROOT));
    }
    Dated<Fee> own = channel.overrides().fee();
    Fee fee = page.today(own == null ? center.terms().fee() : own);
    Fee.Type type = fee == null ? Fee.Type.UNKNOWN : fee.type();
    return page.word("cost.advice." + type.name().toLowerCase(Locale.ROOT));
  }
}
