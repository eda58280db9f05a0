package dev.michishirube.browser;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.michishirube.site.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The line 「いま受付中」 as a reader has it: from any clock, minute by minute, or not at all. */
@Tag("browser")
class OpenNowIT {
  /** From Monday to Friday, 08:30 to 17:00, holidays not confirmed; 2026-11-23 is one. */
  private static final String OFFICE = "b2|,e6-sc,0-140?h|0:1111100|2:2";

  /** Each night, 20:00 to 05:30. */
  private static final String NIGHT = "b2|xc-1d6|0:0000000|";

  private static final String ALWAYS = "b2|0-140|0:0000000|";

  @TempDir private static Path folder;
  private static LoopbackServer server;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    TestSite site =
        site("base")
            .config("languages: [ja, en]")
            .with(
                "content/templates/articles.ftlh",
                """
                <#import "layout/page.ftlh" as layout>
                <#import "part/now.ftlh" as now>
                <@layout.page frame>
                <h1>題</h1><p>電話</p>
                <div id="office"><@now.line "%s"/></div>
                <div id="night"><@now.line "%s" "span"/></div>
                <div id="always"><@now.line "%s"/></div>
                <div id="none"><@now.line/></div>
                <div id="wrong"><@now.line "b2|e6-sc|<b>|"/></div>
                </@layout.page>
                """
                    .formatted(OFFICE, NIGHT, ALWAYS));
    site.buildIn(folder.resolve("http"));
    site.offline().buildIn(folder.resolve("disk"));
    server = LoopbackServer.of(folder.resolve("http/site-output"), "/shimin/");
    chromium = Browsers.launch();
  }

  @AfterAll
  static void close() {
    chromium.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Tokyo", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"})
  void whereverTheDeviceIsItIsTheTimeOfJapan(String zone) {
    try (Reader reader = new Reader(zone)) {
      reader.opens("articles/", "2026-11-22T02:00+09:00");
      assertThat(reader.line("office")).isEqualTo("いまは時間外です。次は火曜 8時30分から（その前に、確認できていない日があります）");
      assertThat(reader.line("night")).isEqualTo("いま受付中（5時30分まで）");
      reader.opens("articles/", "2026-11-24T10:00+09:00");
      assertThat(reader.line("office")).isEqualTo("いま受付中（17時まで）");
      assertThat(reader.line("night")).isEqualTo("いまは時間外です。次は今日 20時から");
      assertThat(reader.line("always")).isEqualTo("いま受付中（24時間受付）");
      assertThat(reader.line("none")).isEmpty();
      assertThat(reader.line("wrong")).isEmpty();
      reader.opens("articles/", "2026-11-23T10:00+09:00");
      assertThat(reader.line("office")).isEqualTo("今日は祝日です。受付は確認できていません。次は明日 8時30分から");
      reader.opens("en/articles/", "2026-11-24T21:00+09:00");
      assertThat(reader.line("office")).isEqualTo("Closed now. Opens tomorrow at 8:30");
      assertThat(reader.line("night")).isEqualTo("Open now (until tomorrow at 5:30)");
      reader.witness.sawNothingOf(reader.page, server.origin());
    }
  }

  @Test
  void fromADisk() {
    Path disk = folder.resolve("disk/site-output");
    try (Reader reader = new Reader("Asia/Tokyo")) {
      reader.page.clock().setFixedTime(millis("2026-11-24T10:00+09:00"));
      reader.page.navigate(disk.resolve("articles/index.html").toUri().toString());
      assertThat(reader.line("office")).isEqualTo("いま受付中（17時まで）");
      reader.witness.sawNothingOf(reader.page, disk.toUri().toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T23:59+09:00, false",
    "2026-11-22T00:00+09:00, true",
    "2027-12-21T23:59+09:00, true",
    "2027-12-23T00:00+09:00, false",
    "1970-01-01T00:00+09:00, false",
    "2040-01-01T00:00+09:00, false"
  })
  void aWrongClockShowsNothing(String time, boolean shown) {
    try (Reader reader = new Reader("Asia/Tokyo")) {
      reader.opens("articles/", time);
      assertThat(reader.line("always").isEmpty()).isNotEqualTo(shown);
    }
  }

  @Test
  void theLineFollowsTheMinuteAndIsLeftAloneWhileNothingChanges() {
    try (Reader reader = new Reader("America/Los_Angeles")) {
      Page page = reader.page;
      page.clock().install(new Clock.InstallOptions().setTime(millis("2026-11-24T16:56:10+09:00")));
      page.navigate(server.address("articles/"));
      page.clock().pauseAt(millis("2026-11-24T16:56:30+09:00"));
      page.evaluate(
          """
          () => {
            window.changes = 0;
            new MutationObserver(all => window.changes += all.length).observe(document.body,
              {subtree: true, childList: true, attributes: true, characterData: true});
          }
          """);
      page.clock().runFor("03:25");
      assertThat(reader.line("office")).isEqualTo("いま受付中（17時まで）");
      assertThat(page.evaluate("window.changes")).isEqualTo(0);
      page.clock().runFor("00:10");
      assertThat(reader.line("office")).isEqualTo("いまは時間外です。次は明日 8時30分から");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "document.dispatchEvent(new Event('visibilitychange'))",
        "window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))"
      })
  void afterSleepAndFromHistoryItIsRightAtOnce(String event) {
    try (Reader reader = new Reader("Asia/Tokyo")) {
      reader.opens("articles/", "2026-11-24T10:00+09:00");
      reader.page.clock().setFixedTime(millis("2026-11-25T06:00+09:00"));
      reader.page.evaluate(event);
      assertThat(reader.line("office")).isEqualTo("いまは時間外です。次は今日 8時30分から");
      reader.page.clock().setFixedTime(millis("2029-11-25T06:00+09:00"));
      reader.page.evaluate(event);
      assertThat(reader.line("office")).isEmpty();
    }
  }

  @Test
  void paperHasNoClock() {
    try (Reader reader = new Reader("Asia/Tokyo")) {
      reader.opens("articles/", "2026-11-24T10:00+09:00");
      Look.PRINT.applyTo(reader.page);
      assertThat(reader.page.locator(".now:visible").count()).isZero();
    }
  }

  @Test
  void withoutScriptNothingIsMissingButTheLine() {
    String with;
    try (Reader reader = new Reader("Asia/Tokyo")) {
      reader.opens("articles/", "2026-11-24T10:00+09:00");
      with = (String) reader.page.evaluate(WITHOUT_LINES);
    }
    try (BrowserContext context = chromium.contextWithoutScript(390, 844)) {
      Page page = context.newPage();
      page.navigate(server.address("articles/"));
      assertThat(page.locator(".now:visible").count()).isZero();
      assertThat(page.locator("body").innerText().strip()).isEqualTo(with.strip());
    }
  }

  private static final String WITHOUT_LINES =
      """
      () => {
        document.querySelectorAll('.now').forEach(line => line.remove());
        return document.body.innerText;
      }
      """;

  @Test
  void everyoneCanReadItAndNobodyIsInterrupted() {
    try (Reader reader = new Reader("Asia/Tokyo")) {
      reader.opens("articles/", "2026-11-24T10:00+09:00");
      List<String> found = new ArrayList<>();
      for (int width : List.of(320, 1280)) {
        reader.page.setViewportSize(width, 800);
        for (Look look : List.of(Look.LIGHT, Look.DARK, Look.FORCED)) {
          look.applyTo(reader.page);
          found.addAll(Axe.violations(reader.page));
        }
        found.addAll(Layout.faults(reader.page));
      }
      assertThat(found).isEmpty();
      String live = "[aria-live], [role=status], [role=alert], [role=log], [role=timer], output";
      assertThat(reader.page.locator(live).count()).isZero();
      assertThat(reader.page.locator(".now[data-state=open]").first().getAttribute("data-state"))
          .isEqualTo("open");
    }
  }

  @Test
  void everyCodeOfTheShippedGuideHasAnAnswer() {
    Pattern code = Pattern.compile(" data-hours=\"([^\"]+)\"");
    Set<String> codes = new TreeSet<>();
    String address = "";
    for (Map.Entry<String, byte[]> page : ShippedGuide.pages().entrySet()) {
      String html = new String(page.getValue(), StandardCharsets.UTF_8);
      int before = codes.size();
      code.matcher(html).results().forEach(found -> codes.add(found.group(1)));
      address = codes.size() > before ? page.getKey() : address;
    }
    try (LoopbackServer guide = LoopbackServer.of(ShippedGuide.folder(), "/");
        BrowserContext context = chromium.context(390, 844)) {
      Page page = context.newPage();
      page.navigate(guide.address(address));
      List<?> silent =
          (List<?>)
              page.evaluate(
                  """
                  codes => {
                    const from = document.querySelector('script[data-from]').dataset.from;
                    const days = [1, 30, 200, 390];
                    return codes.filter(code => days.some(day => !michishirubeHours.state(
                      code, from, Date.parse(from) + day * 864e5)));
                  }
                  """,
                  List.copyOf(codes));
      System.out.printf("codes of hours in the shipped guide: %d%n", codes.size());
      assertThat(codes).hasSizeGreaterThan(50);
      assertThat(silent).isEmpty();
    }
  }

  @Test
  void thePageIsValid() throws IOException {
    Path page = folder.resolve("http/site-output/articles/index.html");
    assertThat(new NuValidator().check(Map.of("articles/index.html", Files.readAllBytes(page))))
        .filteredOn(NuValidator.Message::isError)
        .isEmpty();
  }

  private static long millis(String time) {
    return OffsetDateTime.parse(time).toInstant().toEpochMilli();
  }

  /** A reader with a device. */
  private static final class Reader implements AutoCloseable {
    private final BrowserContext context;
    private final Witness witness;
    private final Page page;

    Reader(String zone) {
      context =
          chromium
              .browser()
              .newContext(
                  new Browser.NewContextOptions()
                      .setViewportSize(390, 844)
                      .setLocale("ja-JP")
                      .setTimezoneId(zone));
      witness = new Witness(context);
      page = context.newPage();
    }

    void opens(String address, String time) {
      page.clock().setFixedTime(millis(time));
      page.navigate(server.address(address));
    }

    /** What can be seen of the line; empty when it is not shown. */
    String line(String id) {
      Locator line = page.locator("#" + id + " .now:visible");
      return line.count() == 0 ? "" : line.innerText();
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
