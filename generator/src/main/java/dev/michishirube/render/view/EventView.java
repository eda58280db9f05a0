package dev.michishirube.render.view;

import java.util.List;

/** Something that takes place again and again. */
public record EventView(TextView name, List<FactView> facts) {}
