package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The records by trouble, by way of contact and by who one is. */
class FacetTest {
  @Test
  void aFacetHasAPageForEachPrefectureThatHasSomethingToShow() {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/a.yaml",
                center("a", "name: 文字の窓口\nchannels: [{type: email, address: a@example.jp}]\n"))
            .build();
    built.page("/ways/").links().contains("/ways/email/").doesNotContain("/ways/metaverse/");
    built.page("/ways/email/").links().contains("/ways/email/tokyo/");
    built.page("/ways/email/tokyo/").main().contains("東京都の「メール」でつながる窓口", "文字の窓口", "a@example.jp");
    built.hasNoPage("/ways/email/osaka/").hasNoPage("/ways/metaverse/");
  }

  @Test
  void whatNobodyHasConfirmedComesLastAndIsNotDropped() {
    BuiltSite built =
        site("base")
            .with("content/centers/a.yaml", center("a", "name: 家族の窓口\nfamily_only: yes\n"))
            .with("content/centers/b.yaml", center("b", "name: 分からない窓口\n"))
            .with("content/centers/c.yaml", center("c", "name: 本人の窓口\nfamily_only: no\n"))
            .build();
    built
        .page("/who/family/tokyo/")
        .main()
        .containsSubsequence("家族の窓口", "確認できていません", "分からない窓口")
        .doesNotContain("本人の窓口");
  }

  @Test
  void aMensDoorLeavesOutWhatIsForWomen() {
    BuiltSite built =
        site("base")
            .with("content/centers/a.yaml", center("a", "name: だれでもの窓口\neligible: {gender: any}\n"))
            .with("content/centers/b.yaml", center("b", "name: 女性の窓口\neligible: {gender: women}\n"))
            .build();
    built.page("/who/men/tokyo/").main().contains("だれでもの窓口").doesNotContain("女性の窓口");
  }

  @Test
  void aDeskOfAnAgeIsFoundByThatAge() {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/a.yaml",
                center("a", "name: 若者の窓口\neligible: {age_min: 15, age_max: 39}\n"))
            .build();
    built.page("/who/young/tokyo/").main().contains("若者の窓口");
    built.page("/who/under-18/tokyo/").main().contains("若者の窓口");
    built.hasNoPage("/who/older/tokyo/");
  }

  @Test
  void aListOfMoreThanAHundredIsSplitByMunicipality() {
    String many =
        IntStream.rangeClosed(1, 101)
            .mapToObj(i -> "- " + mail("m" + i, "窓口" + i).indent(2).strip())
            .collect(Collectors.joining("\n"));
    BuiltSite built = site("base").with("content/centers/many.yaml", many + "\n").build();
    built.page("/ways/email/tokyo/").links().contains("/ways/email/tokyo/meguro-ku/");
    built.page("/ways/email/tokyo/").main().doesNotContain("窓口101");
    built.page("/ways/email/tokyo/meguro-ku/").main().contains("窓口1", "窓口101");
  }

  private static String mail(String id, String name) {
    return center(
        id, "name: %s\nchannels: [{type: email, address: %s@example.jp}]\n".formatted(name, id));
  }

  @Test
  void aTroubleThatNoRecordNamesLeadsToTheDesksOfItsTopic() {
    BuiltSite built =
        site("base")
            .with(
                "content/vocabulary/situations.yaml",
                "- {id: stays-in, name: 部屋から出てこない, name_kana: へやからでてこない,"
                    + " plain: 長いあいだ外に出ないとき。, parent: hikikomori}\n")
            .build();
    built.page("/situations/").links().contains("/situations/stays-in/");
    built
        .page("/situations/stays-in/")
        .links()
        .contains("/topics/hikikomori/tokyo/", "/topics/hikikomori/");
    built.page("/topics/hikikomori/").links().contains("/situations/stays-in/");
  }

  @Test
  void whatIsNotOpenIsNotInAFacet() {
    BuiltSite built =
        site("base")
            .with("content/centers/a.yaml", center("a", "name: 終わった窓口\nstatus: ended\n"))
            .build();
    built.page("/topics/hikikomori/tokyo/").main().doesNotContain("終わった窓口");
  }
}
