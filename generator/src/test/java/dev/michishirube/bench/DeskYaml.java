package dev.michishirube.bench;

import dev.michishirube.model.CenterKind;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the record of a desk; about as much is known of each as of a real one. */
final class DeskYaml {
  private final Country country;
  private final Draw draw;
  private final int number;
  private final ChannelYaml channels;
  private final YamlLines yaml = new YamlLines();

  DeskYaml(Country country, InventedNumbers numbers, Draw draw, int number) {
    this.country = country;
    this.draw = draw;
    this.number = number;
    this.channels = new ChannelYaml(country, numbers, draw, number);
  }

  String write(Desk desk) {
    subject(desk);
    provider(desk);
    area(desk);
    terms();
    if (desk.emergency()) {
      channels.emergency(yaml);
    } else {
      channels.write(desk, yaml);
    }
    gathering(desk);
    location(desk);
    statistics();
    evidence(desk);
    return yaml.toString();
  }

  private void subject(Desk desk) {
    Sector sector = desk.sector();
    CenterKind kind = desk.emergency() ? CenterKind.EMERGENCY : sector.kind();
    yaml.line("id: " + desk.id());
    yaml.line("kind: " + kind.name().toLowerCase(Locale.ROOT));
    yaml.line("name: " + desk.name());
    if (!desk.isNational() && desk.name().endsWith(sector.suffix()) && draw.chance(0.4)) {
      kana(desk);
    }
    if (!desk.active()) {
      yaml.line("status: suspended");
      yaml.line("status_note: 会場の工事のため、しばらく休んでいます。");
    }
    if (desk.emergency()) {
      yaml.line("urgency: emergency");
    } else if (sector.isAtRisk()) {
      yaml.line("at_risk_topic: true");
    }
    List<String> topics = desk.emergency() ? List.of("urgent-help") : topics(sector);
    yaml.list("topics", topics);
    if (draw.chance(0.5)) {
      yaml.list("situations", draw.some(Topics.situationsOf(topics), 0, 2));
    }
    if (draw.chance(0.4)) {
      yaml.line("note: " + draw.one(Phrases.NOTES));
    }
  }

  private void kana(Desk desk) {
    Place place = desk.places().getFirst();
    if (desk.name().equals(place.name() + desk.sector().suffix())) {
      yaml.line("name_kana: " + place.kana() + desk.sector().suffixKana());
    }
  }

  private List<String> topics(Sector sector) {
    List<String> all = new ArrayList<>();
    all.add(sector.topics().getFirst());
    all.addAll(draw.some(sector.topics().subList(1, sector.topics().size()), 0, 2));
    return all;
  }

  private void provider(Desk desk) {
    if (draw.chance(0.5)) {
      yaml.line("department: " + draw.one(Phrases.DEPARTMENTS));
    }
    yaml.line("official_url: " + officialUrl(desk));
  }

  private String officialUrl(Desk desk) {
    String where = desk.isNational() ? "/" : country.path(desk.places().getFirst());
    return "https://www.example.jp" + where.replaceFirst("^/areas", "") + "soudan/" + number;
  }

  private void area(Desk desk) {
    yaml.line("service_area:");
    if (desk.isNational()) {
      yaml.line("  scope: national");
    } else {
      boolean prefecture = desk.places().getFirst().level() == Place.Level.PREFECTURE;
      yaml.line("  scope: " + (prefecture ? "prefecture" : "municipality"));
      yaml.codes("  codes", desk.places().stream().map(Place::code).toList());
    }
    yaml.line("eligible:");
    yaml.list("  who", draw.some(List.of("self", "family", "supporter"), 1, 3));
    if (draw.chance(0.3)) {
      yaml.line("  note: " + draw.one(Phrases.WHO_NOTES));
    }
    yaml.line("services:");
    draw.some(List.of("consultation", "visit", "accompaniment", "place", "information"), 1, 3)
        .forEach(type -> yaml.line("  - {type: " + type + "}"));
  }

  private void terms() {
    if (draw.chance(0.6)) {
      yaml.line("anonymity: " + draw.one(List.of("anonymous_ok", "nickname_ok", "name_required")));
    }
    if (draw.chance(0.5)) {
      yaml.line("family_only: yes");
    }
    if (draw.chance(0.4)) {
      yaml.list("asked_for", draw.some(Phrases.ASKED, 1, 4));
    }
    if (draw.chance(0.3)) {
      yaml.list("ok_to", draw.some(Phrases.OK_TO, 1, 3));
    }
    if (draw.chance(0.3)) {
      yaml.items("what_happens", draw.some(Phrases.STEPS, 2, 4));
    }
    yaml.line("fee: {type: free" + (draw.chance(0.5) ? ", borne_by_user: [transport]}" : "}"));
    if (draw.chance(0.25)) {
      yaml.line("confidentiality:");
      yaml.line("  text: " + draw.one(Phrases.CLAIMS));
      yaml.line("  source: {publisher: 見本編集室, document: 相談のしおり（見本）}");
    }
    if (draw.chance(0.2)) {
      yaml.line("sharing_needs_consent: yes");
    }
  }

  private void gathering(Desk desk) {
    if (!desk.active() || !desk.sector().isGathering() || draw.chance(0.4)) {
      return;
    }
    yaml.line("events:");
    yaml.line("  - id: " + desk.id() + "-day");
    yaml.line("    name: 集まりの日");
    String day = draw.one(List.of("mo", "tu", "we", "th", "fr", "sa"));
    String rule = "weekday: " + day + ", nth: " + (1 + draw.below(4));
    yaml.line("    rules: [{" + rule + ", from: \"13:30\", to: \"16:00\"}]");
    yaml.line("    on_holiday: " + draw.one(List.of("hold", "skip", "unknown")));
    yaml.line("    venue: " + draw.one(Phrases.BUILDINGS));
    yaml.line("    drop_in: yes");
    yaml.list("    features", draw.some(Phrases.FEATURES, 1, 3));
  }

  private void location(Desk desk) {
    if (desk.isNational() && !desk.sector().isAtRisk()) {
      return;
    }
    yaml.line("location:");
    if (desk.sector().isAtRisk() || desk.isNational()) {
      yaml.line("  visibility: " + draw.one(List.of("area_only", "on_contact")));
      return;
    }
    yaml.line("  visibility: public");
    yaml.line(
        String.format(
            Locale.ROOT,
            "  postal_code: \"%03d-%04d\"",
            100 + draw.below(899),
            draw.below(10_000)));
    String block =
        (1 + draw.below(9)) + "丁目" + (1 + draw.below(30)) + "番" + (1 + draw.below(20)) + "号";
    yaml.line("  address: " + country.fullName(desk.places().getFirst()) + "見本町" + block);
    if (draw.chance(0.5)) {
      yaml.line("  building: " + draw.one(Phrases.BUILDINGS));
      yaml.line("  floor: " + (1 + draw.below(5)) + "階");
    }
    if (draw.chance(0.4)) {
      yaml.line("  access: " + draw.one(Phrases.ACCESS));
    }
    if (draw.chance(0.3)) {
      yaml.line("accessibility: {wheelchair: " + draw.below(2) + ", writing_support: 1}");
    }
  }

  private void statistics() {
    if (!draw.chance(0.05)) {
      return;
    }
    int phone = 100 + draw.below(800);
    int visits = 10 + draw.below(80);
    yaml.line("statistics:");
    yaml.line("  - label: 相談の件数");
    yaml.line("    value: " + (phone + visits));
    yaml.line("    unit: 件");
    yaml.line("    period: 令和6年度");
    yaml.line("    parts:");
    yaml.line("      - {label: 電話, value: " + phone + ", unit: 件}");
    yaml.line("      - {label: 面談, value: " + visits + ", unit: 件}");
  }

  private void evidence(Desk desk) {
    if (!desk.isNational() && draw.chance(0.2)) {
      yaml.line(String.format(Locale.ROOT, "if_no_answer: [desk-%06d]", draw.below(5)));
    }
    String day =
        String.format(Locale.ROOT, "2026-%02d-%02d", 4 + draw.below(7), 1 + draw.below(28));
    yaml.line("as_of: " + day);
    yaml.line("confidence: " + draw.one(List.of("high", "medium")));
    yaml.line("sources:");
    String publisher =
        desk.isNational()
            ? "見本編集室"
            : country.prefectureOf(desk.places().getFirst()).name() + "（見本）";
    yaml.line("  - publisher: " + publisher);
    yaml.line("    url: " + officialUrl(desk) + "/annai");
    yaml.line("    date: " + day);
    if (draw.chance(0.6)) {
      yaml.line("  - title: 相談窓口データ（見本）");
      yaml.line("    document: 見本データ集");
      yaml.line("    licence: CC BY 4.0");
    }
    if (draw.chance(0.3)) {
      yaml.line(
          String.format(
              Locale.ROOT, "assured: {date: 2026-11-%02d, method: phone}", 1 + draw.below(20)));
    }
  }
}
