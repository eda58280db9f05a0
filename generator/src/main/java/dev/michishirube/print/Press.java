package dev.michishirube.print;

import dev.michishirube.model.Site;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.SheetSource;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All that it takes to make leaflets.
 *
 * @param makes whether there is a sheet for an edition
 * @param sheets what an edition says
 * @param printers draws the sheets of a site
 * @param text a sheet as plain text, readings in brackets
 */
public record Press(
    Predicate<Edition> makes,
    SheetSource sheets,
    Function<Site, SheetPrinter> printers,
    Function<Sheet, String> text) {}
