package dev.michishirube.time.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.michishirube.RepositoryRoot;
import dev.michishirube.browser.Browsers;
import dev.michishirube.browser.Chromium;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.render.template.MessageFile;
import dev.michishirube.render.template.Scripts;
import dev.michishirube.render.template.TemplateFolders;
import dev.michishirube.time.Holidays;
import dev.michishirube.time.Hours;
import dev.michishirube.time.HoursParser;
import dev.michishirube.time.rule.RandomSpecs;
import dev.michishirube.time.service.ServiceDays;
import dev.michishirube.time.service.ServiceHours;
import dev.michishirube.time.service.YearEnd;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script of the page gives the engine's answers, wherever the device says that it is. */
@Tag("browser")
class ScriptStatesIT {
  private static final Holidays HOLIDAYS = ReferenceData.holidays();

  /** The answers of the script in the words of {@link StateText}. */
  private static final String ASK =
      """
      questions => {
        const reasons = {u: 'usual', s: 'stated', h: 'holiday', e: 'year_end', o: 'mid_august',
          l: 'local_day', n: 'single_day', a: 'approximate', c: 'uncertain', w: 'words',
          x: 'no_hours'};
        const time = minute => new Date(minute * 6e4).toISOString().slice(0, 16).replace('T', ' ');
        const next = s => '; opens ' + (s.opens === null ? 'never' : time(s.opens))
          + (s.doubt === null ? '' : ' but ' + time(s.doubt).slice(0, 10) + ' unknown');
        const words = s => {
          switch (s.is) {
            case 'open': return 'open until ' + time(s.until) + (s.doubt ? ' then unknown' : '')
              + (s.last === null ? '' : ' last ' + time(s.last));
            case 'always': return 'round the clock';
            case 'over': return 'reception over; closes ' + time(s.until) + next(s);
            case 'closed': return 'closed' + next(s);
            default: return 'not confirmed ' + reasons[s.reason] + next(s);
          }
        };
        return questions.map(question => {
          const [code, from, at] = question.split(' ');
          const state = michishirubeHours.state(code, from, Number(at));
          return state
            ? words(state) + ' | ' + michishirubeHours.sentence(state, Number(at))
            : 'nothing';
        });
      }
      """;

  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Browsers.launch();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Tokyo", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"})
  void theGoldenTableAndTheMinutesAround(String zone) throws IOException {
    Questions questions = new Questions();
    for (GoldenCase golden : GoldenStatesTest.cases()) {
      ServiceDays engine = new ServiceDays(golden.hours(), HOLIDAYS);
      LocalDateTime at = golden.at();
      CodedDays first = CodedDays.of(engine, at.toLocalDate().minusDays(1), 398);
      CodedDays middle = CodedDays.of(engine, at.toLocalDate().minusDays(200), 398);
      CodedDays last = CodedDays.of(engine, at.toLocalDate().minusDays(396), 398);
      Set<LocalDateTime> minutes = new LinkedHashSet<>();
      for (LocalDateTime near : List.of(at, at.toLocalDate().atStartOfDay(), at.plusDays(1))) {
        minutes.addAll(List.of(near, near.minusMinutes(1), near.plusMinutes(1)));
      }
      for (LocalDateTime minute : minutes) {
        List.of(first, middle, last).forEach(days -> questions.ask(days, minute));
      }
    }
    assertThat(questions.differencesIn(zone)).isEmpty();
  }

  @Test
  void tenThousandRandomMinutesOfRandomHours() throws IOException {
    Random random = new Random(20261122);
    RandomSpecs specs = new RandomSpecs(5);
    Questions questions = new Questions();
    for (int i = 0; i < 500; i++) {
      ServiceDays engine = new ServiceDays(hours(specs.next(), random), HOLIDAYS);
      CodedDays days = CodedDays.of(engine, LocalDate.of(2026, 11, 21).plusDays(i % 40), 398);
      for (int j = 0; j < 20; j++) {
        // A few days of both ends are outside: there is no answer.
        LocalDate day = days.from().plusDays(random.nextInt(days.days() + 4) - 2L);
        questions.ask(days, day.atTime(random.nextInt(24), random.nextInt(60)));
      }
    }
    assertThat(questions.size()).isEqualTo(10_000);
    assertThat(questions.differencesIn("America/Los_Angeles")).isEmpty();
  }

  @Test
  void whatIsNoCodeHasNoAnswerAndNoException() throws IOException {
    Random random = new Random(7);
    RandomSpecs specs = new RandomSpecs(7);
    List<String> questions = new ArrayList<>();
    long at = Questions.millis(LocalDateTime.parse("2026-11-24T10:00"));
    for (String code : List.of("", "|||", "zz|||", "b2|,e6-sc|0:1111100", "b2|e|0:0000000|", "x")) {
      questions.add(code + " 2026-11-21 " + at);
    }
    for (String from : List.of("", "x", "2026-13-01", "-1", "2026-11-21T01:00")) {
      questions.add("b2|,e6-sc|0:1111100| " + from + " " + at);
    }
    int wrong = questions.size();
    for (int i = 0; i < 2_000; i++) {
      ServiceDays engine = new ServiceDays(hours(specs.next(), random), HOLIDAYS);
      StringBuilder code =
          new StringBuilder(CodedDays.of(engine, LocalDate.of(2026, 11, 21), 398).code());
      for (int j = random.nextInt(4); j >= 0 && !code.isEmpty(); j--) {
        int place = random.nextInt(code.length());
        switch (random.nextInt(3)) {
          case 0 -> code.deleteCharAt(place);
          case 1 -> code.insert(place, "|,:.+-_?0z\u3042".charAt(random.nextInt(11)));
          default -> code.setCharAt(place, (char) (33 + random.nextInt(94)));
        }
      }
      questions.add(code + " 2026-11-21 " + at);
    }
    List<?> answers = Questions.answersIn("UTC", questions);
    assertThat(answers).hasSameSizeAs(questions);
    assertThat(answers.subList(0, wrong)).allMatch("nothing"::equals);
    assertThat(answers).noneMatch(a -> String.valueOf(a).matches(".*(undefined|NaN|null).*"));
  }

  private static ServiceHours hours(String spec, Random random) {
    HoursParser.Parsed parsed = (HoursParser.Parsed) HoursParser.parse(spec);
    Hours hours = new Hours.Spec(parsed.spec(), parsed.rules(), null, Hours.Certainty.EXACT);
    YearEnd yearEnd =
        switch (random.nextInt(3)) {
          case 0 -> new YearEnd.Open();
          case 1 -> new YearEnd.Unknown();
          default -> new YearEnd.Closed(new YearEnd.Span(MonthDay.of(12, 29), MonthDay.of(1, 3)));
        };
    return new ServiceHours(
        List.of(new ServiceHours.Phase(hours, null, null)),
        yearEnd,
        List.of(),
        List.of(),
        random.nextBoolean(),
        random.nextInt(3) == 0 ? Integer.valueOf(16 * 60 + 30) : null);
  }

  /** Questions to the script, and what the engine answers. */
  private static final class Questions {
    private final List<String> asked = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    void ask(CodedDays days, LocalDateTime at) {
      asked.add(days.code() + " " + days.from() + " " + millis(at));
      expected.add(days.answerAt(at));
    }

    int size() {
      return asked.size();
    }

    static long millis(LocalDateTime at) {
      return at.atZone(States.ZONE).toInstant().toEpochMilli() + 31_415;
    }

    List<String> differencesIn(String zone) throws IOException {
      List<?> answers = answersIn(zone, asked);
      List<String> differences = new ArrayList<>();
      for (int i = 0; i < asked.size(); i++) {
        if (!expected.get(i).equals(answers.get(i))) {
          differences.add(asked.get(i) + "\n  " + expected.get(i) + "\n  " + answers.get(i));
        }
      }
      System.out.printf(
          "script of hours, %s: %d answers, %d differences%n",
          zone, asked.size(), differences.size());
      return differences;
    }

    static List<?> answersIn(String zone, List<String> asked) throws IOException {
      try (BrowserContext context =
          chromium.browser().newContext(new Browser.NewContextOptions().setTimezoneId(zone))) {
        Page page = context.newPage();
        assertThat(page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone"))
            .isEqualTo(zone);
        page.evaluate(
            "text => { const s = document.createElement('script'); s.text = text;"
                + " document.head.append(s); }",
            script());
        return (List<?>) page.evaluate(ASK, asked);
      }
    }

    private static String script() throws IOException {
      Path root = RepositoryRoot.path();
      TemplateFolders folders = TemplateFolders.of(root.resolve("none"), root.resolve("templates"));
      MessageFile words = MessageFile.read(folders, "ja", new Findings());
      return Scripts.read(folders, List.of(words.words())).files().stream()
          .filter(script -> script.path().matches("assets/hours\\.[0-9a-f]{10}\\.js"))
          .findFirst()
          .orElseThrow()
          .text();
    }
  }
}
