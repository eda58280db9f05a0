package dev.michishirube.bench;

import java.util.List;

/** The vocabulary of the invented guide. */
final class Topics {
  /** In the order in which pages group by them. */
  static final List<Topic> ALL =
      List.of(
          new Topic("urgent-help", "すぐに助けがいるとき", "すぐにたすけがいるとき", "命や体があぶないときの連絡先です。"),
          new Topic("withdrawal", "ひきこもり", "ひきこもり", "家の外に出ることがむずかしい人と、その家族のための相談です。"),
          new Topic("loneliness", "孤独・孤立", "こどく・こりつ", "話せる人がいないと感じるときの相談です。"),
          new Topic("living", "暮らしとお金", "くらしとおかね", "生活するお金が足りないときの相談です。"),
          new Topic("housing", "住まい", "すまい", "住むところに困ったときの相談です。"),
          new Topic("work", "仕事", "しごと", "働きたいとき、仕事がつらいときの相談です。"),
          new Topic("debt", "借金", "しゃっきん", "借りたお金を返せないときの相談です。"),
          new Topic("food", "食べもの", "たべもの", "食べるものに困ったときの相談です。"),
          new Topic("mental-health", "心の健康", "こころのけんこう", "心がつらいとき、眠れないときの相談です。"),
          new Topic("illness", "病気", "びょうき", "病気や通院で困ったときの相談です。"),
          new Topic("childcare", "子育て", "こそだて", "子どもを育てるうえで困ったときの相談です。"),
          new Topic("single-parent", "ひとり親", "ひとりおや", "ひとりで子どもを育てている人の相談です。"),
          new Topic("youth", "若い人", "わかいひと", "おおむね10代から30代の人の相談です。"),
          new Topic("school", "学校", "がっこう", "学校に行くことがつらいときの相談です。"),
          new Topic("ageing", "高齢の人", "こうれいのひと", "年をとった人と、その家族の相談です。"),
          new Topic("developmental", "発達", "はったつ", "発達の特性で困ったときの相談です。"),
          new Topic("disability", "障害", "しょうがい", "障害のある人と、その家族の相談です。"),
          new Topic("consumer", "買いもの・契約", "かいもの・けいやく", "契約や買いもので困ったときの相談です。"),
          new Topic("legal", "法律", "ほうりつ", "法律のことで困ったときの相談です。"),
          new Topic("languages", "日本語がむずかしい人", "にほんごがむずかしいひと", "ほかの言葉で相談したい人のための案内です。"),
          new Topic("family", "家族", "かぞく", "家族のことで困ったときの相談です。"),
          new Topic("safety", "身近な人との関係", "みぢかなひととのかんけい", "身近な人のことで、つらい思いをしているときの相談です。"));

  /** Troubles as people would say them, each with the topic that it belongs to. */
  static final List<Situation> SITUATIONS =
      List.of(
          new Situation("stay-home", "家から出られない", "いえからでられない", "withdrawal"),
          new Situation("nobody-to-talk", "話す人がいない", "はなすひとがいない", "loneliness"),
          new Situation("money-short", "お金が足りない", "おかねがたりない", "living"),
          new Situation("no-home", "住むところがない", "すむところがない", "housing"),
          new Situation("want-work", "働きたいがこわい", "はたらきたいがこわい", "work"),
          new Situation("cannot-repay", "借りたお金を返せない", "かりたおかねをかえせない", "debt"),
          new Situation("no-food", "食べるものがない", "たべるものがない", "food"),
          new Situation("cannot-sleep", "眠れない", "ねむれない", "mental-health"),
          new Situation("tired-of-care", "子育てにつかれた", "こそだてにつかれた", "childcare"),
          new Situation("alone-with-child", "ひとりで育てている", "ひとりでそだてている", "single-parent"),
          new Situation("no-school", "学校に行けない", "がっこうにいけない", "school"),
          new Situation("parent-old", "親の世話がつらい", "おやのせわがつらい", "ageing"));

  private Topics() {}

  static boolean has(String id) {
    return ALL.stream().anyMatch(topic -> topic.id().equals(id));
  }

  /** A topic. */
  record Topic(String id, String name, String kana, String plain) {}

  /** A trouble; {@code topic} is the id of the one above it. */
  record Situation(String id, String name, String kana, String topic) {
    String plain() {
      return "「" + name + "」と感じるときの相談先です。";
    }
  }

  /** The troubles of some topics. */
  static List<String> situationsOf(List<String> topics) {
    return SITUATIONS.stream().filter(s -> topics.contains(s.topic())).map(Situation::id).toList();
  }

  static int order(String id) {
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException(id);
  }
}
