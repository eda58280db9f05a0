package dev.michishirube.model.reading;

import java.util.List;

/**
 * What kind of body somebody is in law (特定非営利活動法人 …): no part of the name that people look for, so
 * lists are ordered without it.
 */
public final class LegalForms {
  private static final List<Form> FORMS =
      List.of(
          new Form("認定特定非営利活動法人", "にんていとくていひえいりかつどうほうじん"),
          new Form("特定非営利活動法人", "とくていひえいりかつどうほうじん"),
          new Form("認定NPO法人", "にんていnpoほうじん"),
          new Form("NPO法人", "npoほうじん"),
          new Form("公益社団法人", "こうえきしゃだんほうじん"),
          new Form("一般社団法人", "いっぱんしゃだんほうじん"),
          new Form("公益財団法人", "こうえきざいだんほうじん"),
          new Form("一般財団法人", "いっぱんざいだんほうじん"),
          new Form("社会福祉法人", "しゃかいふくしほうじん"),
          new Form("社会医療法人", "しゃかいいりょうほうじん"),
          new Form("医療法人社団", "いりょうほうじんしゃだん"),
          new Form("医療法人", "いりょうほうじん"),
          new Form("学校法人", "がっこうほうじん"),
          new Form("宗教法人", "しゅうきょうほうじん"),
          new Form("更生保護法人", "こうせいほごほうじん"),
          new Form("地方独立行政法人", "ちほうどくりつぎょうせいほうじん"),
          new Form("独立行政法人", "どくりつぎょうせいほうじん"),
          new Form("国立大学法人", "こくりつだいがくほうじん"),
          new Form("株式会社", "かぶしきがいしゃ"),
          new Form("有限会社", "ゆうげんがいしゃ"),
          new Form("合同会社", "ごうどうがいしゃ"));

  private LegalForms() {}

  /** A name without the legal forms in it; the name itself where nothing would be left. */
  public static String without(String name) {
    String rest = name;
    for (Form form : FORMS) {
      rest = rest.replace(form.name(), " ");
    }
    return rest.isBlank() ? name : rest.strip();
  }

  /** A reading without the legal form that it begins or ends with. */
  public static String withoutReading(String kana) {
    for (Form form : FORMS) {
      if (kana.startsWith(form.kana()) && kana.length() > form.kana().length()) {
        return kana.substring(form.kana().length()).strip();
      }
      if (kana.endsWith(form.kana()) && kana.length() > form.kana().length()) {
        return kana.substring(0, kana.length() - form.kana().length()).strip();
      }
    }
    return kana;
  }

  /** All of them with their readings: parts of names like any other. */
  static List<Form> all() {
    return FORMS;
  }

  record Form(String name, String kana) {}
}
