package dev.michishirube.analysis;

import java.util.List;

/** One try: when it finds nothing, the next step goes further. */
public record Step(Relaxation relaxation, List<Clause> clauses) {}
