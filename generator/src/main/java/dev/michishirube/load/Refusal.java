package dev.michishirube.load;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Position;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in plain words why the parser gave up. What it says itself is about grammar; a writer wants
 * to know which character to mend.
 */
final class Refusal {
  private static final Pattern CANNOT_START = Pattern.compile("found character '(.|\\\\t)");
  private static final Pattern FOUND = Pattern.compile("but found '<?(.+?)>?'$");
  private static final Pattern CODE_IN_LIST = Pattern.compile("[\\[{,:][ \\t]*(#[0-9]{3,5})");
  private static final Pattern FULLWIDTH_COLON = Pattern.compile("^[ \\-]*([^ ：]{1,20}?)[ ]*(：)");

  private final YamlText source;
  private final @Nullable ScalarEvent last;
  private final String problem;
  private final @Nullable Mark mark;
  private final @Nullable Mark context;

  private Refusal(MarkedYamlEngineException e, @Nullable ScalarEvent last, YamlText source) {
    this.source = source;
    this.last = last;
    this.problem = Optional.ofNullable(e.getProblem()).orElse("");
    this.mark = e.getProblemMark().orElse(null);
    this.context = e.getContextMark().orElse(mark);
  }

  /**
   * The finding for an exception of the parser.
   *
   * @param last the scalar that was read last
   */
  static Diagnostic explain(
      MarkedYamlEngineException e, @Nullable ScalarEvent last, YamlText source) {
    String context = Optional.ofNullable(e.getContext()).orElse("");
    return new Refusal(e, last, source).explain(context);
  }

  private Diagnostic explain(String doing) {
    return switch (doing) {
      case "while scanning a simple key" -> noColon(context);
      case "while scanning a quoted scalar", "while scanning a double-quoted scalar" -> quoted();
      case "while scanning a block scalar" -> YamlRules.BLOCK_SCALAR.at(at(context));
      case "while scanning a tag", "while parsing a node" ->
          YamlRules.TAG.at(at(context), word(context));
      case "while scanning an anchor", "while scanning an alias" ->
          YamlRules.QUOTE_NEEDED.at(at(context), first(context));
      case "while scanning a directive", "while scanning a YAML directive" ->
          YamlRules.DIRECTIVE.at(at(context));
      case "while parsing a flow sequence" -> bracket("[", "]");
      case "while parsing a flow mapping" -> bracket("{", "}");
      default -> other();
    };
  }

  private Diagnostic other() {
    Matcher start = CANNOT_START.matcher(problem);
    Matcher found = FOUND.matcher(problem);
    if (problem.contains("\\t(TAB). (Do not use \\t") || problem.contains("after \\t")) {
      return YamlRules.INDENT_TAB.at(at(mark));
    } else if (start.find()) {
      return cannotStart(start.group(1));
    } else if (problem.startsWith("mapping values")) {
      return unexpectedColon();
    } else if (problem.startsWith("sequence entries")) {
      return YamlRules.LIST_PLACE.at(at(mark));
    } else if (problem.startsWith("mapping keys")) {
      return YamlRules.QUOTE_NEEDED.at(at(mark), "?");
    } else if (problem.startsWith("expected '<document start>'")) {
      return noDocument();
    } else if (problem.contains("directive") || problem.startsWith("duplicate tag handle")) {
      return YamlRules.DIRECTIVE.at(at(context));
    }
    return found.find() ? unexpected(found.group(1)) : unknown();
  }

  /** A line that should begin with a key and has no colon, or none that YAML knows. */
  private Diagnostic noColon(@Nullable Mark place) {
    if (place == null) {
      return YamlRules.COLON_MISSING.at(at(null));
    }
    String line = source.lines().line(place.getLine());
    if (line.stripLeading().length() < line.length() && line.trim().startsWith("\u3000")) {
      int column = line.indexOf('\u3000');
      return YamlRules.INDENT_FULLWIDTH.at(source.marks().at(place.getLine(), column));
    }
    Matcher colon = FULLWIDTH_COLON.matcher(line);
    if (colon.find()) {
      Position position = source.marks().at(place.getLine(), colon.start(2));
      return YamlRules.COLON_FULLWIDTH.at(position, colon.group(1));
    }
    return YamlRules.COLON_MISSING.at(at(place));
  }

  private Diagnostic quoted() {
    return problem.startsWith("found unexpected")
        ? YamlRules.QUOTE_UNCLOSED.at(at(context), first(context))
        : YamlRules.ESCAPE.at(at(mark));
  }

  private Diagnostic bracket(String open, String close) {
    Optional<Diagnostic> code = context == null ? Optional.empty() : code(context.getLine());
    if (code.isPresent()) {
      return code.get();
    }
    return runaway()
        .orElseGet(
            () ->
                mark != null && first(mark).equals(open.equals("[") ? "}" : "]")
                    ? YamlRules.BRACKET_EXTRA.at(at(mark), first(mark))
                    : YamlRules.BRACKET.at(at(context), open, close));
  }

  /** A short code without quotes hides the rest of its line, the closing bracket included. */
  private Optional<Diagnostic> code(int line) {
    Matcher code = CODE_IN_LIST.matcher(source.lines().line(line));
    return code.find()
        ? Optional.of(
            YamlRules.COMMENT_VALUE.at(source.marks().at(line, code.start(1)), code.group(1)))
        : Optional.empty();
  }

  private Diagnostic cannotStart(String character) {
    boolean lineStart = mark != null && mark.getColumn() == 0;
    return character.equals("%") && lineStart
        ? YamlRules.DIRECTIVE.at(at(mark))
        : YamlRules.QUOTE_NEEDED.at(at(mark), character);
  }

  /** A colon where no key can be: in a value, or after a line that was taken for one's rest. */
  private Diagnostic unexpectedColon() {
    Mark start = last == null ? null : last.getStartMark().orElse(null);
    if (mark == null || last == null || start == null) {
      return YamlRules.SYNTAX.at(at(mark));
    }
    if (!last.isPlain()) {
      return runaway().orElseGet(() -> YamlRules.QUOTE_AFTER.at(at(mark)));
    }
    if (start.getLine() == mark.getLine()) {
      return YamlRules.QUOTE_COLON.at(at(mark));
    }
    return startsItsLine(start)
        ? noColon(start)
        : YamlRules.INDENT.at(source.marks().at(mark.getLine(), indent(mark.getLine())));
  }

  private Diagnostic noDocument() {
    if (source.text().startsWith("%")) {
      return YamlRules.DIRECTIVE.at(source.marks().at(0, 0));
    }
    boolean ended =
        mark != null
            && mark.getLine() > 0
            && source.lines().line(mark.getLine() - 1).startsWith("...");
    return (ended ? YamlRules.DOCUMENTS : YamlRules.INDENT).at(at(mark));
  }

  private Diagnostic unexpected(String token) {
    return switch (token) {
      case "scalar" ->
          runaway()
              .orElseGet(
                  () ->
                      afterQuotes()
                          ? YamlRules.QUOTE_AFTER.at(at(mark))
                          : YamlRules.INDENT.at(at(mark)));
      case "]", "}" -> YamlRules.BRACKET_EXTRA.at(at(mark), token);
      case "block mapping start", "block sequence start", "?" -> YamlRules.INDENT.at(at(mark));
      case "-" -> YamlRules.LIST_PLACE.at(at(mark));
      case ":" -> YamlRules.KEY_EMPTY.at(at(mark));
      case "," -> YamlRules.QUOTE_NEEDED.at(at(mark), token);
      default -> afterQuotes() ? YamlRules.QUOTE_AFTER.at(at(mark)) : unknown();
    };
  }

  private Diagnostic unknown() {
    Optional<Diagnostic> code = Optional.empty();
    if (mark != null && mark.getLine() > 0) {
      code = code(mark.getLine() - 1);
    }
    return code.orElseGet(() -> YamlRules.SYNTAX.at(at(mark)));
  }

  /** A quoted value that ran over several lines and ended just here was never closed. */
  private Optional<Diagnostic> runaway() {
    if (last == null || !quotes(last)) {
      return Optional.empty();
    }
    int begin = last.getStartMark().map(Mark::getLine).orElse(0);
    int end = last.getEndMark().map(Mark::getLine).orElse(0);
    return end > begin && mark != null && mark.getLine() == end
        ? Optional.of(
            YamlRules.QUOTE_UNCLOSED.at(
                at(last.getStartMark().orElse(null)), last.isDQuoted() ? "\"" : "'"))
        : Optional.empty();
  }

  private boolean afterQuotes() {
    return last != null
        && quotes(last)
        && mark != null
        && last.getEndMark().map(Mark::getLine).orElse(-1) == mark.getLine();
  }

  private static boolean quotes(ScalarEvent event) {
    return event.isDQuoted() || event.isSQuoted();
  }

  private boolean startsItsLine(Mark start) {
    String line = source.lines().line(start.getLine());
    int from = line.offsetByCodePoints(0, start.getColumn());
    return line.substring(0, from).matches("[ -]*");
  }

  private int indent(int line) {
    String text = source.lines().line(line);
    return text.length() - text.stripLeading().length();
  }

  private String word(@Nullable Mark place) {
    return rest(place).split("[\\s\\u3000]", 2)[0];
  }

  private String first(@Nullable Mark place) {
    String rest = rest(place);
    return rest.isEmpty() ? "" : rest.substring(0, rest.offsetByCodePoints(0, 1));
  }

  private String rest(@Nullable Mark place) {
    return place == null ? "" : source.lines().from(place.getLine(), place.getColumn());
  }

  private Position at(@Nullable Mark place) {
    return source.marks().at(Optional.ofNullable(place));
  }
}
