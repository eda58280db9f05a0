package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.leaflet.Contactable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sheet holds something, holds today, and leads to somebody. */
final class Leaflets implements ContentRule {
  static final Rule EXPIRED =
      Rule.warning(
          "leaflet.expired",
          new Text("ちらしの期限（{0}）が過ぎています。", "The leaflet was valid until {0}."),
          new Text(
              "内容をたしかめて valid_until を新しくするか、このちらしを消してください。",
              "Check it and renew valid_until, or remove the leaflet."));
  static final Rule EMPTY =
      Rule.warning(
          "leaflet.selection.empty",
          new Text("このちらしに載る相談先が、1つもありません。", "No record is chosen for this leaflet."),
          new Text(
              "select の area・topics・kinds をたしかめてください。連絡先を出していない窓口は、ちらしになりません。",
              "Check area, topics and kinds of select. Desks that show no contact get no"
                  + " leaflet."));
  static final Rule NO_CONTACT =
      Rule.warning(
          "leaflet.record.no-contact",
          new Text(
              "「{0}」は連絡先を出していないので、ちらしを作りません。",
              "\"{0}\" shows no way to contact it, so it gets no leaflet."),
          new Text(
              "この行を消すか、地域のちらし（form: area）にしてください。公式の案内と場所はそちらに載ります。",
              "Remove the line, or ask for the leaflet of its area (form: area)."));
  static final Rule NO_FAX =
      Rule.warning(
          "leaflet.fax.no-number",
          new Text("「{0}」にはFAX番号がないので、FAX用紙を作りません。", "\"{0}\" has no FAX number, so no form."),
          new Text(
              "この行を消すか、ほかの形（form: center など）にしてください。",
              "Remove the line, or ask for another form, such as center."));

  @Override
  public List<Rule> rules() {
    return List.of(EXPIRED, EMPTY, NO_CONTACT, NO_FAX);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    Map<String, Center> centers = new HashMap<>();
    content.centers().forEach(c -> centers.put(c.value().id(), c.value()));
    for (Entry<Leaflet> entry : content.leaflets()) {
      Leaflet leaflet = entry.value();
      if (leaflet.validUntil() != null && leaflet.validUntil().lastDay().isBefore(today)) {
        findings.add(EXPIRED.at(entry.at("valid_until"), leaflet.validUntil().iso()));
      }
      boolean empty =
          leaflet
              .select()
              .filter(select -> !isPlace(leaflet, select))
              .filter(
                  select ->
                      centers.values().stream()
                          .noneMatch(
                              c ->
                                  select.takes(c, content.gazetteer())
                                      && Contactable.gets(leaflet.form(), c)))
              .isPresent();
      if (empty) {
        findings.add(EMPTY.at(entry.at("select")));
      }
      named(entry, centers, findings);
    }
  }

  private static boolean isPlace(Leaflet leaflet, Leaflet.Selection select) {
    return switch (leaflet.form().of()) {
      case PLACE -> true;
      case RECORD_OR_PLACE -> select.isPlace();
      case EACH_RECORD, RECORDS, CHECKLIST, REPORT -> false;
    };
  }

  /** Those that are not active are told as references. */
  private static void named(Entry<Leaflet> entry, Map<String, Center> centers, Findings findings) {
    List<String> ids = entry.value().records();
    for (int i = 0; i < ids.size(); i++) {
      Center center = centers.get(ids.get(i));
      if (center == null
          || center.lifecycle().status() != Center.Status.ACTIVE
          || Contactable.gets(entry.value().form(), center)) {
        continue;
      }
      Rule rule = center.showsContact() ? NO_FAX : NO_CONTACT;
      findings.add(rule.at(entry.at("records", i), center.id()));
    }
  }
}
