package dev.michishirube.check;

import dev.michishirube.diagnostic.Rule;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes {@code docs/rules.md}: every rule with its words and, from its golden case, an example.
 */
final class RulesDocument {
  private static final Pattern FINDING =
      Pattern.compile("content/(?<file>[^:\n]+)(?::(?<line>\\d+))?[^\n]* \\[(?<rule>[^\\]]+)\\]");
  private static final int LINES_BEFORE = 1;
  private static final int WIDTH = 120;

  private final Path cases;
  private final StringBuilder out = new StringBuilder();

  private RulesDocument(Path cases) {
    this.cases = cases;
  }

  static String of(List<Rule> rules, Path cases) throws IOException {
    RulesDocument document = new RulesDocument(cases);
    document.head(rules);
    for (Rule rule : rules) {
      document.rule(rule);
    }
    return document.out.toString();
  }

  private void head(List<Rule> rules) {
    out.append("# 検査の規則（Rules）\n\n");
    out.append("`./guide check` が見つけることの一覧です（").append(rules.size()).append("種類）。");
    out.append("このファイルはプログラムから作られます。手で直さないでください。\n\n");
    out.append("- エラー（error）があると、サイトは公開されません。前のサイトはそのまま残ります。\n");
    out.append("- 注意（warning）とメモ（note）があっても公開されます。");
    out.append("たしかめたうえで残すときは、記録に理由を書きます。\n\n");
    out.append("```yaml\nacknowledge:\n  - {rule: number.sum, reason: 資料がこの数字のまま}\n```\n\n");
    out.append("What `./guide check` finds. This file is generated from the code and from the ");
    out.append("golden cases in `src/test/resources/rules/`; after a change run\n\n");
    out.append("```\n./mvnw test -Dtest='RuleGoldenTest,RulesDocumentTest' -Dgolden.update=true ");
    out.append("-pl generator\n```\n");
  }

  private void rule(Rule rule) throws IOException {
    out.append("\n## `").append(rule.id()).append("`\n\n");
    out.append("**").append(severity(rule)).append("** ").append(words(rule.message().ja()));
    out.append("\n**直し方** ").append(words(rule.hint().ja())).append("\n\n");
    out.append(words(rule.message().en())).append(' ').append(words(rule.hint().en())).append('\n');
    Path folder = cases.resolve(rule.id());
    if (Files.isDirectory(folder)) {
      example(rule, RuleGoldenTest.casesIn(folder).getFirst());
    }
  }

  private void example(Rule rule, Path one) throws IOException {
    List<String> text = Files.readAllLines(one.resolve("expected.txt"));
    for (int i = 0; i < text.size(); i++) {
      Matcher finding = FINDING.matcher(text.get(i));
      if (finding.find() && finding.group("rule").equals(rule.id())) {
        excerpt(one, finding);
        out.append("\n```text\n").append(cut(text.get(i))).append('\n');
        out.append(i + 1 < text.size() ? cut(text.get(i + 1)) : "").append("\n```\n");
        return;
      }
    }
  }

  private void excerpt(Path one, Matcher finding) throws IOException {
    Path file = one.resolve(finding.group("file"));
    if (finding.group("line") == null || !Files.isRegularFile(file)) {
      return;
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (MalformedInputException e) {
      // The rule is about bytes that are no text.
      return;
    }
    int line = Math.min(Integer.parseInt(finding.group("line")), lines.size());
    out.append("\n```").append(file.toString().endsWith(".md") ? "markdown" : "yaml").append('\n');
    for (String shown : lines.subList(Math.max(0, line - 1 - LINES_BEFORE), line)) {
      // A fence of its own would end the block.
      out.append(cut(shown.replace("```", "` ` `").replaceAll("\\p{Cntrl}", "␣"))).append('\n');
    }
    out.append("```\n");
  }

  private static String cut(String line) {
    return line.length() <= WIDTH * 4 ? line : line.substring(0, WIDTH) + " …";
  }

  private static String severity(Rule rule) {
    return switch (rule.severity()) {
      case ERROR -> "エラー（error）";
      case WARNING -> "注意（warning）";
      case NOTE -> "メモ（note）";
    };
  }

  /** With dots for what differs from finding to finding. */
  private static String words(String text) {
    return text.replaceAll("\\{\\d\\}", "…")
        .replace("<", "&lt;")
        .replace("*", "\\*")
        .replaceAll("\\s*\\R\\s*", " ");
  }
}
