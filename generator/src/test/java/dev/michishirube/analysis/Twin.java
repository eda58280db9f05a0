package dev.michishirube.analysis;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.render.template.Compact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The analyser in Java and the one in JavaScript, side by side. What a query asks depends on the
 * terms of an index; here a term is there or not by its hash.
 */
final class Twin implements AutoCloseable {
  private static final Path SCRIPTS = RepositoryRoot.path().resolve("templates/assets/search");

  private static final String SCRIPT_SIDE =
      """
      (dictionary, forms) => {
        const stands = new Map();
        forms.split('\\n').forEach((form) => {
          const at = form.indexOf('\\u0002');
          stands.set(form.slice(0, at), form.slice(at + 1));
        });
        const analyser = michi.analyser(dictionary);
        const hash = (text) => {
          let h = 0;
          for (let i = 0; i < text.length; i++) h = (Math.imul(h, 31) + text.charCodeAt(i)) | 0;
          return h;
        };
        const cut = (text, kinds, terms) => {
          let before = null;
          const last = () => before && before.kind !== 'D' && terms.push(before.text);
          for (const unit of analyser.units(text, kinds)) {
            if (before && unit.joins) terms.push(before.text + unit.text);
            else last();
            if ('LD'.includes(unit.kind)) terms.push(unit.text);
            before = unit.joins ? unit : null;
          }
          last();
          return terms;
        };
        const exists = (term) => (hash(term) >>> 4) % 3 !== 0;
        const meaning = (form) => stands.get(form);
        const alike = (word) => {
          const some = {};
          stands.forEach((term, form) => {
            if (form.length > 1 && form.slice(0, 2) === word.slice(0, 2)) some[form] = term;
          });
          return some;
        };
        const clause = (c) =>
          [c.term, c.presence, c.boost.toFixed(2), c.editDistance].join(' ');
        return {
          terms: (text) => {
            const read = analyser.normal(text);
            const terms = cut(read.text, read.kinds, []);
            read.extras.forEach((extra) => cut(extra, analyser.kinds(extra), terms));
            return terms.join('\\t');
          },
          query: (text) => {
            const plan = analyser.query(text);
            const steps = plan.steps({ exists, meaning, forms: alike });
            return [plan.probes.join('\\t'), plan.danger() > 1, plan.danger() > 0]
              .concat(steps.map((s) => s.relaxation + ': ' + s.clauses.map(clause).join('\\t')))
              .join('\\n');
          },
        };
      }
      """;

  private final Map<String, String> stands = new HashMap<>();
  private final Lexicon lexicon =
      new Lexicon() {
        @Override
        public boolean exists(String term) {
          return has(term);
        }

        @Override
        public @Nullable String meaning(String form) {
          return stands.get(form);
        }

        @Override
        public Map<String, String> forms(String word) {
          return stands.entrySet().stream()
              .filter(form -> form.getKey().regionMatches(0, word, 0, 2))
              .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
      };
  private final Analyser analyser;
  private final Context context;
  private final Value terms;
  private final Value query;

  Twin(Dictionary dictionary) {
    analyser = new Analyser(dictionary);
    context = Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
    try {
      for (String script : List.of("phones.js", "dangers.js", "words.js", "analyse.js")) {
        context.eval("js", Compact.of(Files.readString(SCRIPTS.resolve(script))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Value json = context.eval("js", "JSON.parse").execute(analyser.json());
    List<String> forms = analyser.forms(Twin::has);
    Value side = context.eval("js", SCRIPT_SIDE).execute(json, String.join("\n", forms));
    forms.forEach(form -> stands.put(before(form), form.substring(before(form).length() + 1)));
    terms = side.getMember("terms");
    query = side.getMember("query");
  }

  String termsOfJava(String text) {
    return analyser.terms(text).stream()
        .filter(term -> !term.startsWith(Dictionary.conceptTerm("")))
        .collect(joining("\t"));
  }

  String termsOfScript(String text) {
    return terms.execute(text).asString();
  }

  String queryOfJava(String text) {
    QueryPlan plan = analyser.query(text);
    StringBuilder out = new StringBuilder(String.join("\t", plan.probes()));
    out.append('\n').append(plan.crisis()).append('\n').append(plan.sensitive());
    for (Step step : plan.steps(lexicon)) {
      String name = step.relaxation().name().toLowerCase(Locale.ROOT).replace('_', '-');
      out.append('\n').append(name).append(": ");
      out.append(step.clauses().stream().map(Twin::clause).collect(joining("\t")));
    }
    return out.toString();
  }

  String queryOfScript(String text) {
    return query.execute(text).asString();
  }

  private static String before(String form) {
    return form.substring(0, form.indexOf(Lexicon.STANDS_FOR));
  }

  private static boolean has(String term) {
    return (term.hashCode() >>> 4) % 3 != 0;
  }

  private static String clause(Clause clause) {
    return String.format(
        Locale.ROOT,
        "%s %s %.2f %d",
        clause.term(),
        clause.presence().name().toLowerCase(Locale.ROOT),
        clause.boost(),
        clause.editDistance());
  }

  @Override
  public void close() {
    context.close();
  }
}
