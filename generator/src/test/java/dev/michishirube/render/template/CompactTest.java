package dev.michishirube.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A compact script does what the written one does; see also whatever runs the site's scripts. */
class CompactTest {
  @Test
  void ownNamesAreShortAndAllOthersStay() {
    assertThat(
            Compact.of(
                """
                // A comment.
                (function (global) {
                  'use strict';
                  /* Another
                     one. */
                  const shared = { first: 1, second };
                  function sum(left, right = shared.first) {
                    return left + +right / 2; // of both
                  }
                  global.sum = sum(document.title, "// no comment");
                })(this);
                """))
        .isEqualTo(
            """
            (function(global){'use strict';const shared={first:1,second};\
            function a(a,b=shared.first){return a+ +b/2}
            global.sum=a(document.title,"// no comment")})(this);
            """);
  }

  @Test
  void namesOutsideOfFunctionsAreEverybodys() {
    assertThat(Compact.of("var counter = 0;\nfunction count(step) { counter += step; }\n"))
        .isEqualTo("var counter=0;function count(a){counter+=a}\n");
  }

  @Test
  void aLicenceStays() {
    assertThat(Compact.of("/*! of\n   somebody */\nvar a = 1; /* x */\n"))
        .isEqualTo("/*! of\n   somebody */\nvar a=1;\n");
  }

  @Test
  void aWordToTheBrowserStays() {
    assertThat(Compact.of("//# allFunctionsCalledOnLoad\n// of us\nvar a = 1; // x\n"))
        .isEqualTo("//# allFunctionsCalledOnLoad\nvar a=1;\n");
  }

  /** Each ends in a value; the names in it are chosen to be mistaken. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "((value) => { let total = 1\n total += value\n return total })(2)",
        "((value) => { const text = 'a/b'\n return text.split(/[/\\/]/g).length / value })(2)",
        "((value) => { const { length: size, other = value } = 'abc'; return size + other })(2)",
        "((value) => { const [first, ...rest] = [1, 2, 3]; return rest[first] + value })(2)",
        "((value) => { const size = 3; return `${value}${`${size}`}`.length })(2)",
        "((value) => { const thing = { value, size() { return this.value } }; return thing.size()"
            + " })(2)",
        "((value) => { class Thing { size() { return 1 } value() { return 2 } }; return new"
            + " Thing().value() })(2)",
        "((value) => { let size = 1, more = { size: 5, get value() { return size } }; return"
            + " more.value + more.size })(2)",
        "((value) => { switch (value) { case 2: { value = size(value) } default: return value }\n"
            + "function size(thing) { return thing * 2 } })(2)",
        "((value) => { try { throw value } catch (error) { return error } finally { value++ }"
            + " })(2)",
        "((value) => { let size = value\n++size\nreturn size-- - -value })(2)",
        "((value) => { for (const size of [1, 2]) value += size; for (const key in { a: 1 }) value"
            + " += key.length; return value })(2)",
        "((value) => { var a = 1, size = a ? value : a; return a + size })(2)",
        "((value) => { const of = [value].map((v, i) => ({ v, i })); return of[0].v })(2)",
        "((value) => { const regex = (text) => /[\"'/]/.test(text) ? 1 : 0\n"
            + "return regex('\"') + value })(2)",
        "((value) => { let at = 0; const more = (one) => at += one\n"
            + "[1].forEach(more); return at + value })(2)",
        "((value) => { const one = (value) => value + 1\n" + "return value + one(value) })(2)",
        "((value) => { const add = (x, y = x + value) => { const [value] = [y]; return value };"
            + " return add(value) })(2)",
        "((value) => { const of = ({ value, rest = value }) => ({ value, rest }); const { value:"
            + " a, rest } = of({ value }); return a * 10 + rest })(2)",
        "((value) => { while (value++ < 5); return value })(2)",
        "((value) => { if (value) { for (; value < 9; value++); } return [value, ,].length })(2)",
        "((value) => { function outer() { return inner(value) } function inner(text) { const value"
            + " = text; return value } return outer() })(2)",
        "((value) => { switch (value) { case 2: { text(value); value++ } } function text(key) {"
            + " value = key + 1 } return value })(2)",
        "((value) => { const words = 'x'\n;[1].forEach((one) => { value += one })\n"
            + "return eval('value') })(2)",
      })
  void meansTheSame(String script) {
    try (Context js =
        Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build()) {
      Object expected = js.eval("js", script).as(Object.class);
      assertThat(js.eval("js", Compact.of(script)).as(Object.class))
          .as(Compact.of(script))
          .isEqualTo(expected);
    }
  }

  @Test
  void whatIsNotUnderstoodIsTold() {
    assertThatThrownBy(() -> Compact.of("var text = \"not\nclosed\";"))
        .hasMessageContaining("\"not");
  }
}
