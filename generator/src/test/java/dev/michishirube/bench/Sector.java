package dev.michishirube.bench;

import dev.michishirube.model.CenterKind;
import java.util.List;

/** What sorts of desks are invented, each with its field and its words. */
enum Sector {
  WITHDRAWAL(CenterKind.HIKIKOMORI_CENTER, "ひきこもり相談室", "ひきこもりそうだんしつ", "withdrawal", "family"),
  LIVING(CenterKind.SELF_RELIANCE, "くらしの相談窓口", "くらしのそうだんまどぐち", "living", "work", "housing"),
  WELFARE(CenterKind.WELFARE_OFFICE, "福祉の総合窓口", "ふくしのそうごうまどぐち", "living", "illness"),
  CHILDREN(CenterKind.CHILD_FAMILY_CENTER, "こども家庭相談室", "こどもかていそうだんしつ", "childcare", "family"),
  SINGLE(CenterKind.SINGLE_PARENT_CENTER, "ひとり親相談", "ひとりおやそうだん", "single-parent", "childcare"),
  SAFETY(CenterKind.WOMEN_CENTER, "みらい相談室", "みらいそうだんしつ", "safety", "family"),
  MIND(CenterKind.MENTAL_HEALTH_CENTER, "こころの相談", "こころのそうだん", "mental-health", "illness"),
  YOUTH(CenterKind.YOUTH_CENTER, "若者サポート室", "わかものさぽーとしつ", "youth", "work", "school"),
  HOUSING(CenterKind.HOUSING_SUPPORT, "すまいの相談", "すまいのそうだん", "housing", "living"),
  FOOD(CenterKind.FOOD_SUPPORT, "食料おすそわけ会", "しょくりょうおすそわけかい", "food", "living"),
  AGEING(CenterKind.ELDERLY_SUPPORT_CENTER, "高齢者あんしん窓口", "こうれいしゃあんしんまどぐち", "ageing", "family"),
  DEVELOPMENTAL(CenterKind.DEVELOPMENTAL, "発達の相談", "はったつのそうだん", "developmental", "disability"),
  COUNCIL(
      CenterKind.SOCIAL_WELFARE_COUNCIL, "ささえあい相談", "ささえあいそうだん", "loneliness", "living", "debt"),
  CONSUMER(CenterKind.CONSUMER, "消費生活の窓口", "しょうひせいかつのまどぐち", "consumer", "debt"),
  LEGAL(CenterKind.LEGAL, "法律の相談日", "ほうりつのそうだんび", "legal", "debt"),
  MEETING(CenterKind.MEETING_PLACE, "みんなの居場所", "みんなのいばしょ", "loneliness", "withdrawal"),
  FAMILIES(CenterKind.FAMILY_GROUP, "家族のつどい", "かぞくのつどい", "family", "withdrawal"),
  FOREIGN(CenterKind.FOREIGN_RESIDENTS, "外国人の相談", "がいこくじんのそうだん", "languages", "living");

  private final CenterKind kind;
  private final String suffix;
  private final String suffixKana;
  private final List<String> topics;

  Sector(CenterKind kind, String suffix, String suffixKana, String... topics) {
    this.kind = kind;
    this.suffix = suffix;
    this.suffixKana = suffixKana;
    this.topics = List.of(topics);
  }

  CenterKind kind() {
    return kind;
  }

  /** What follows the place in a name. */
  String suffix() {
    return suffix;
  }

  String suffixKana() {
    return suffixKana;
  }

  /** The first one is the one that pages group by. */
  List<String> topics() {
    return topics;
  }

  /** True where titles and addresses must tell nothing. */
  boolean isAtRisk() {
    return this == SAFETY;
  }

  /** True where one comes to a place rather than to a desk. */
  boolean isGathering() {
    return this == MEETING || this == FAMILIES || this == FOOD;
  }
}
