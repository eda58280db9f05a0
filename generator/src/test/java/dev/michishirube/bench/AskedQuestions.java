package dev.michishirube.bench;

import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Questions of the kinds that the relevance of the shipped guide is judged by, about invented
 * desks. What is right is told by a predicate over the records, never by what a search gave.
 */
final class AskedQuestions {
  private static final int EACH = 4;
  private static final List<String> TOPICS = List.of("withdrawal", "work", "debt", "single-parent");
  private static final List<String> NAMES = List.of("ひきこもり", "仕事", "借金", "ひとり親");
  private static final List<String> KANA = List.of("ひきこもり", "しごと", "しゃっきん", "ひとりおや");
  private static final List<String> ROMAJI =
      List.of("hikikomori", "shigoto", "shakkin", "hitorioya");
  private static final List<String> SYNONYMS = List.of("閉じこもり", "就職", "債務", "シングルマザー");
  private static final List<String> VARIANTS = List.of("引き篭もり", "ﾋｷｺﾓﾘ", "引籠り", "ヒキコモリ");
  private static final List<String> TYPOS =
      List.of("hikikomoli", "shigotoo", "shakkinn", "hitorioyaa");
  private static final List<String> SENTENCES =
      List.of("で息子が部屋から出てこない", "で仕事を探したい", "で借金が返せなくて困っています", "で一人で子育てしています");
  private static final List<String> FACETS = List.of("匿名", "家族だけ", "予約なし", "匿名");
  private static final List<String> FACET_KEYS =
      List.of("anonymity: (anonymous|nickname)_ok", "family_only: yes", "walk_in", "_ok");
  private static final List<String> HALF_TYPED = List.of("ひきこm", "しごt", "しゃっk", "ひとりおy");

  private final Draw draw = new Draw(InventContent.SEED, -1);
  private final Country country;
  private final List<Desk> desks;
  private final List<Asked> questions = new ArrayList<>();

  AskedQuestions(Country country, List<Desk> desks) {
    this.country = country;
    this.desks = desks;
  }

  List<Asked> all() {
    for (int i = 0; i < EACH; i++) {
      names(local());
      number(local());
      subjects(i);
      article(i);
    }
    return questions;
  }

  private void names(Desk desk) {
    String name = desk.name();
    ask("exact-name", name, other -> other.name().equals(name));
    String part = name.substring(0, name.length() - 2);
    ask("part-of-name", part, other -> other.name().contains(part));
  }

  private void number(Desk desk) {
    String number = desk.yaml().replaceFirst("(?s).*?number: \"([0-9-]+)\".*", "$1");
    String typed = draw.chance(0.5) ? number.replace("-", "") : number;
    ask("phone", typed, other -> other.canBeCalled() && other.yaml().contains(number));
  }

  private void subjects(int i) {
    Place place = prefecture(i);
    String name = place.name();
    String bare = name.equals("北海道") ? name : name.substring(0, name.length() - 1);
    Predicate<Desk> right = desk -> desk.active() && about(desk, TOPICS.get(i)) && in(desk, place);
    ask("place-topic", name + " " + NAMES.get(i), right);
    String kana = place.kana().replaceFirst("(けん|ふ|と)$", "");
    ask("kana", kana + " " + KANA.get(i), right);
    ask("romaji", place.slug() + " " + ROMAJI.get(i), right);
    ask("synonym", SYNONYMS.get(i) + " " + bare, right);
    ask("typo", TYPOS.get(i) + " " + place.slug(), right);
    ask("sentence", bare + SENTENCES.get(i), right);
    ask("while-typing", bare + " " + HALF_TYPED.get(i), right);
    Predicate<Desk> way = desk -> desk.yaml().matches("(?s).*(" + FACET_KEYS.get(i) + ").*");
    ask("facet", bare + " " + NAMES.get(i) + " " + FACETS.get(i), right.and(way));
    ask(
        "variant",
        VARIANTS.get(i) + " " + bare,
        desk -> desk.active() && about(desk, "withdrawal") && in(desk, place));
  }

  private void article(int i) {
    int number = i * Invented.articles(desks.size()) / EACH;
    String address = "articles/hajimekata-" + (number + 1) + "/";
    questions.add(new Asked("article", Essay.title(number), List.of(address)));
  }

  private void ask(String kind, String query, Predicate<Desk> right) {
    List<String> answers =
        desks.stream().filter(right).map(desk -> "centers/" + desk.slug() + "/").toList();
    if (!answers.isEmpty()) {
      questions.add(new Asked(kind, query, answers));
    }
  }

  private static boolean about(Desk desk, String topic) {
    return desk.yaml().matches("(?s).*\ntopics: \\[([^\\]]*, )?" + topic + "[,\\]].*");
  }

  private boolean in(Desk desk, Place place) {
    return desk.places().stream().anyMatch(p -> country.prefectureOf(p).equals(place));
  }

  /** A desk of a place, whose name and number anybody may be told. */
  private Desk local() {
    Desk desk = draw.one(desks);
    return desk.canBeCalled() && !desk.isNational() && !desk.sector().isAtRisk() ? desk : local();
  }

  /** Of those where even a small guide has a desk for each subject. */
  private Place prefecture(int i) {
    List<Place> all = country.prefectures();
    return all.get(List.of(27, 22, 12, 39).get(i) % all.size());
  }
}
