package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;

/** The call to action of a record: what to dial, who pays, what to do when nobody answers. */
class CallTest {
  private static final String PHONE = "channels: [{type: phone, number: \"%s\"}]\n";

  @Test
  void theNumberComesFirstAndThenWhatToDoWhenNobodyAnswers() {
    BuiltPage page =
        site("base")
            .with(
                "content/centers/a.yaml",
                center("a", PHONE.formatted("0570-000-001") + "if_no_answer: [b]\n"))
            .with("content/centers/b.yaml", center("b", PHONE.formatted("03-1234-5678")))
            .build()
            .page("/centers/a/");
    page.all("main a[href^=tel]", "href").containsExactly("tel:0570000001", "tel:+81312345678");
    page.the(".channel").contains("かけ放題の対象外", "かけられる電話 確認できていません");
    page.the(".no-answer").contains("つながらないとき", "03-1234-5678", "24時間つながる電話を見る");
    page.all(".trace").hasSize(1);
  }

  @Test
  void everyPageWithWaysSaysOnceThatTheyMayLeaveTraces() {
    BuiltSite built =
        site("base")
            .with("content/centers/b.yaml", center("b", PHONE.formatted("03-1234-5678")))
            .build();
    for (String path :
        new String[] {
          "/",
          "/areas/tokyo/",
          "/areas/tokyo/meguro-ku/",
          "/ways/phone/tokyo/",
          "/topics/hikikomori/tokyo/",
          "/centers/b/",
          "/articles/first-call/"
        }) {
      built.page(path).all(".trace").as(path).hasSize(1);
    }
    built.page("/topics/").all(".trace").isEmpty();
  }

  @Test
  void everyPhoneCanCallANumberOfAPlace() {
    BuiltPage page =
        site("base")
            .with("content/centers/b.yaml", center("b", PHONE.formatted("03-1234-5678")))
            .build()
            .page("/centers/b/");
    page.the(".channel").contains("通話料がかかります").doesNotContain("かけられる電話");
  }

  @Test
  void whereOneCanOnlyGoThereIsNothingToTraceAndNothingToWaitFor() {
    BuiltPage page =
        site("base")
            .with("content/centers/a.yaml", center("a", "channels: [{type: in_person}]\n"))
            .build()
            .page("/centers/a/");
    page.all(".trace, .no-answer").isEmpty();
    page.all(".action a", "href").containsExactly("https://www.city.meguro.tokyo.jp/");
  }
}
