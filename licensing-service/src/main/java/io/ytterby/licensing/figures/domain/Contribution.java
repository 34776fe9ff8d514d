package io.ytterby.licensing.figures.domain;

import io.ytterby.kernel.OrganisationId;

/** What one organisation adds to one cell of a statistic. */
public record Contribution(String cell, OrganisationId organisation, long lines, long massMg) {}
