package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.SiteConfig;
import dev.michishirube.model.leaflet.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each form has its papers and variants. */
final class LeafletForms implements ContentRule {
  static final Rule PAPER =
      Rule.error(
          "leaflet.form.paper",
          new Text("{0} のちらしは、{1} では作りません。", "A leaflet of form {0} is not made in {1}."),
          new Text("{2} から選んでください。", "Choose from {2}."));
  static final Rule VARIANT =
      Rule.error(
          "leaflet.form.variant",
          new Text("{0} のちらしに、{1} はありません。", "A leaflet of form {0} has no variant {1}."),
          new Text("使えるもの：{2}", "Variants: {2}"));
  static final Rule NO_EASY =
      Rule.note(
          "leaflet.easy.missing",
          new Text(
              "「{0}」のやさしい日本語の文がないので、easy は作りません。",
              "There is no text in easy Japanese for \"{0}\" yet."),
          new Text(
              "translations/easy/ に文を加えるか、variants から easy を消してください。",
              "Add texts to translations/easy/, or remove easy from variants."));
  static final Rule SAMPLE_POSTER =
      Rule.note(
          "leaflet.poster.sample",
          new Text("見本のあいだは、ポスターを作りません。", "No poster is made of a sample."),
          new Text(
              "site.yaml の publication を live にすると作ります。",
              "It is made once publication in site.yaml is live."));

  @Override
  public List<Rule> rules() {
    return List.of(PAPER, VARIANT, NO_EASY, SAMPLE_POSTER);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    boolean sample = content.site().value().publication() == SiteConfig.Publication.SAMPLE;
    Set<String> easy =
        content.translations().stream()
            .filter(t -> t.value().language().equals(Leaflet.EASY_LANGUAGE))
            .map(t -> t.value().of())
            .collect(Collectors.toSet());
    for (Entry<Leaflet> leaflet : content.leaflets()) {
      papers(leaflet, findings);
      variants(leaflet, easy, findings);
      if (sample && leaflet.value().form() == Form.POSTER) {
        findings.add(SAMPLE_POSTER.at(leaflet.at("form")));
      }
    }
  }

  private static void papers(Entry<Leaflet> entry, Findings findings) {
    Form form = entry.value().form();
    Set<Leaflet.Paper> known = form.asked();
    for (Leaflet.Paper paper : entry.value().papers()) {
      if (!known.contains(paper)) {
        String all = known.stream().map(Leaflet.Paper::name).collect(Collectors.joining(", "));
        findings.add(PAPER.at(entry.at("paper"), form.word(), paper.name(), all));
      }
    }
  }

  private static void variants(Entry<Leaflet> entry, Set<String> easy, Findings findings) {
    Form form = entry.value().form();
    for (Leaflet.Variant variant : entry.value().variants()) {
      if (!form.variants().contains(variant)) {
        String all =
            Stream.of(Leaflet.Variant.values())
                .filter(form.variants()::contains)
                .map(Words::of)
                .collect(Collectors.joining(", "));
        String known = all.isEmpty() ? "（なし）" : all;
        findings.add(VARIANT.at(entry.at("variants"), form.word(), Words.of(variant), known));
      } else if (variant == Leaflet.Variant.EASY) {
        List<String> without = without(entry.value(), easy);
        if (!without.isEmpty()) {
          findings.add(NO_EASY.at(entry.at("variants"), String.join("、", without)));
        }
      }
    }
  }

  /** What a leaflet names, and nobody has put into easy Japanese. */
  private static List<String> without(Leaflet leaflet, Set<String> easy) {
    List<String> named =
        switch (leaflet.matter()) {
          case Leaflet.Matter.Records of -> of.ids();
          case Leaflet.Matter.OfChecklist of -> List.of(of.id());
          case Leaflet.Matter.OfReport of -> List.of(of.id());
          case Leaflet.Matter.Chosen of -> easy.isEmpty() ? List.of(leaflet.id()) : List.of();
        };
    return named.stream().filter(id -> !easy.contains(id)).toList();
  }
}
