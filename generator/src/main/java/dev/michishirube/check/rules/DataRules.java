package dev.michishirube.check.rules;

import dev.michishirube.check.ContentRule;
import java.util.List;

/** The rules over records, in the order in which they run; those over prose are elsewhere. */
public final class DataRules {
  public static final List<ContentRule> ALL =
      List.of(
          // ids and what they lead to
          new DuplicateIds(),
          new DuplicateSlugs(),
          new TellingSlugs(),
          new DanglingIds(),
          new InactiveReferences(),
          new ParentCycles(),
          new Translations(),
          new EasyJapanese(),
          new UnusedTerms(),
          new Concepts(),
          new ConceptForms(),
          new TellingSentences(),
          new Leaflets(),
          new LeafletForms(),
          new Corrections(),
          // places
          new AreaCodes(),
          new AreaScopes(),
          new AddressPlaces(),
          new Coordinates(),
          new MissingVisibility(),
          // ways of contact
          new ChannelContacts(),
          new PhoneNumbers(),
          new PhoneTolls(),
          new FormerPhones(),
          new EmailAddresses(),
          new InsecureLinks(),
          // hours and dates
          new HolidayClauses(),
          new HoursSpans(),
          new LastReceptions(),
          new AroundTheClock(),
          new HoursTexts(),
          new BookingHours(),
          new HolidayHorizon(),
          new HolidayDays(),
          new Periods(),
          new DatedValues(),
          new RepeatedExceptions(),
          new Recurrences(),
          new Distributions(),
          new WrittenWeekdays(),
          new YearlessMonths(),
          // numbers
          new SumsOfParts(),
          new Percentages(),
          new UnitDrift(),
          new NegativeCounts(),
          new ApproximateNumbers(),
          new AgeRanges(),
          // words against facts
          new RepeatedItems(),
          new GenderTexts(),
          new FreeTexts(),
          new SpellingVariants(),
          new RenamedNames(),
          // how we know, and whether it still holds
          new StatusNotes(),
          new AsOfDates(),
          new Assurances(),
          new SourceDates(),
          new LiveGuide(),
          new ProgramAmounts());

  private DataRules() {}
}
