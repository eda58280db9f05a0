package dev.michishirube.check.rules.prose;

import java.util.List;
import java.util.stream.Stream;

/** All rules over writing, in the order in which the documentation lists them. */
final class ProseRules {
  static final List<ProseRule> ALL =
      Stream.of(
              List.of(
                  new PhoneRule(),
                  new RecordPhoneRule(),
                  new HoursRule(),
                  new BookingRule(),
                  new FreeOfChargeRule(),
                  new HotlineRule(),
                  new AnyoneRule(),
                  new EveryPrefectureRule(),
                  new PrivacyClaimRule(),
                  TraceRule.RULE,
                  UndatedRule.RULE,
                  new DateRules(),
                  new TimeRangeRule(),
                  new TableNumberRules(),
                  new BreakdownRule(),
                  new ApproximateRule(),
                  new DuplicateItemRule(),
                  new NameVariantRule(),
                  new LatinNameRule(),
                  new RenamedTermRule(),
                  new TypoRule()),
              BlameWords.ALL,
              List.of(new PastedRules(), new FakeListRules(), new CitationRule(), new EmojiRule()),
              StyleRules.ALL,
              List.of(
                  new HeadingRules(),
                  new ImageRules(),
                  new LinkRules(),
                  BareAddressRule.RULE,
                  new MarkupRules(),
                  new DirectiveRules(),
                  new DirectiveIdRules(),
                  new DirectiveArgumentRules(),
                  new DirectiveTargetRules(),
                  new ArticleSubjectRules(),
                  new ArticleSourceRules(),
                  new ArticleDateRules(),
                  new ArticleTitleRules()))
          .<ProseRule>flatMap(List::stream)
          .toList();

  private ProseRules() {}
}
