package dev.michishirube.print.press;

import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Fee;
import dev.michishirube.model.Location;
import dev.michishirube.model.Site;
import dev.michishirube.print.font.Typefaces;
import dev.michishirube.print.proof.PdfProof;
import dev.michishirube.time.Hours;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a leaflet must say of a record, in this order, read from the record itself and not from what
 * the form makes of it: the name; each way with its number, then its hours; for whom; the cost; the
 * place.
 */
final class RecordOrder {
  private static final Pattern TIME = Pattern.compile("([0-9]{2}):([0-9]{2})");
  private static final Map<Fee.Type, String> COSTS =
      Map.of(
          Fee.Type.FREE, "無料",
          Fee.Type.PAID, "有料",
          Fee.Type.PARTLY, "一部有料",
          Fee.Type.UNKNOWN, "確認できていません");

  private final Site site;
  private final Typefaces faces = Typefaces.load();
  private final String text;
  private final List<String> findings = new ArrayList<>();
  private int at;

  /**
   * @param pdf without readings, which would stand in the way
   */
  RecordOrder(Site site, PdfProof pdf) {
    this.site = site;
    this.text = String.join("\n", pdf.texts());
  }

  /** All of a record. */
  List<String> of(Center center) {
    expect(site.nameOf(center));
    center.channels().forEach(this::channel);
    if (center.eligible().note() != null) {
      expect(center.eligible().note());
    }
    expect("費用");
    expect(COSTS.get(today(center.terms().fee()).map(Fee::type).orElse(Fee.Type.UNKNOWN)));
    if (center.location() instanceof Location.Public place) {
      today(place.address()).ifPresent(this::expect);
    }
    return findings;
  }

  private void channel(Channel channel) {
    Optional<String> number = today(channel.contact().number());
    if (channel.isWithheld() || number.isEmpty()) {
      return;
    }
    expect("\n" + number.get() + "\n");
    today(channel.hours()).ifPresent(this::hours);
  }

  /** The words of the source, or else each time of the day, after the number. */
  private void hours(Hours hours) {
    if (hours.text() != null) {
      expect(hours.text());
      return;
    }
    TreeSet<String> times = new TreeSet<>();
    Matcher found = TIME.matcher(((Hours.Spec) hours).spec());
    while (found.find()) {
      times.add(Integer.parseInt(found.group(1)) + ":" + found.group(2));
    }
    // They stand in the order of their weekdays.
    int last = at;
    for (String time : times) {
      int place = text.indexOf(time, at);
      if (place < 0) {
        findings.add("does not tell " + time);
      }
      last = Math.max(last, place);
    }
    at = last;
  }

  private void expect(String words) {
    String said = words.startsWith("\n") ? words : PdfProof.withoutSpaces(faces.fold(words));
    // The line's end belongs to the next as well.
    int place = text.indexOf(said, Math.max(0, at - 1));
    if (place < 0) {
      findings.add(
          "does not say " + said.strip() + " after " + text.substring(Math.max(0, at - 20), at));
    } else {
      at = place + said.length();
    }
  }

  private <T> Optional<T> today(@Nullable Dated<T> value) {
    return value == null ? Optional.empty() : value.on(site.today());
  }
}
